/** Frames of every kind: which of them are marked, when, by whose rules, and what is told of them. */
import type { Frame, Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { expectMarksIn, marksIn } from "../harness/marks.ts";
import { reportedInFrames } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(() => chromium.changeSettings({ enabled: true, sites: { mode: "everywhere", off: [], on: [] } }));
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string) => {
  page = await chromium.open(server.page("/page", body));
  return page;
};

const frameNamed = (name: string): Promise<Frame> =>
  eventually(() => {
    const frame = page.frames().find((candidate) => candidate.name() === name);
    if (!frame) throw new Error(`no frame is named ${name}`);
    return frame;
  });

const reported = () => reportedInFrames(chromium);

/** Enough text for a frame to be read. */
const FILLING = "Words that fill the frame so that it is worth reading. ".repeat(6);
const SIZE = 'width="600" height="300"';

describe("frames", () => {
  test("of every kind are marked when they are in the window and hold enough text", async () => {
    const inside = server.page("/inside", `<p>${FILLING} About calciphylaxis.</p>`);
    const other = server
      .page("/other", `<p>${FILLING} About nephrocalcinosis.</p>`)
      .replace(server.origin, server.otherOrigin);
    const srcdoc = `<p>${FILLING} About dermatomyositis.</p>`;
    await open(`<p>About calcinosis cutis.</p>
      <iframe name="same" src="${inside}" ${SIZE}></iframe><iframe name="other" src="${other}" ${SIZE}></iframe>
      <iframe name="srcdoc" srcdoc="${srcdoc}" ${SIZE}></iframe><iframe name="blank" ${SIZE}></iframe>
      <iframe name="sandboxed" sandbox srcdoc="${srcdoc}" ${SIZE}></iframe>
      <iframe name="sandboxed-src" sandbox src="${inside}" ${SIZE}></iframe>
      <iframe name="little" srcdoc="<p>Calciphylaxis.</p>" ${SIZE}></iframe>
      <iframe name="small" src="${inside}" width="120" height="60"></iframe>
      <div style="height:3000px"></div><iframe name="below" src="${inside}" ${SIZE}></iframe>
      <style>iframe { width: 300px; height: 180px }</style>`);
    await page.evaluate((text) => {
      const { contentDocument } = document.querySelector("iframe[name=blank]") as HTMLIFrameElement;
      (contentDocument as Document).body.textContent = text;
    }, `${FILLING} About tumoral calcinosis.`);
    for (const [name, term] of [
      ["same", "calciphylaxis"],
      ["other", "nephrocalcinosis"],
      ["srcdoc", "dermatomyositis"],
      ["blank", "tumoral calcinosis"],
      ["sandboxed", "dermatomyositis"],
      ["sandboxed-src", "calciphylaxis"],
    ] as const) {
      await expectMarksIn(await frameNamed(name), [term]).catch((error) => {
        throw new Error(`${name}: ${error}`);
      });
    }
    for (const name of ["little", "below"]) expect(await marksIn(await frameNamed(name))).toEqual([]);
    await page.evaluate(() => document.querySelector("iframe[name=below]")?.scrollIntoView());
    await expectMarksIn(await frameNamed("below"), ["calciphylaxis"]);
  });

  test("in frames are marked, and those that come, load anew or get their text later, too; what is gone is forgotten", async () => {
    const late = server.page("/late", "<p></p>");
    const nested = `<p>${FILLING} About calciphylaxis.</p>`;
    const wrapper = server.page("/wrapper", `<iframe name="nested" srcdoc="${nested}" ${SIZE}></iframe>`);
    await open("<p>About calcinosis cutis.</p>");
    const add = (name: string, src: string) =>
      page.evaluate(
        (frameName, address) => {
          const frame = document.createElement("iframe");
          Object.assign(frame, { name: frameName, src: address, width: "600", height: "320" });
          document.body.append(frame);
        },
        name,
        src,
      );
    await add("wrapper", wrapper);
    await expectMarksIn(await frameNamed("nested"), ["calciphylaxis"]);
    await add("late", late);
    const frame = await frameNamed("late");
    await frame.waitForSelector("p");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await frame.evaluate((text) => {
      (document.querySelector("p") as HTMLElement).textContent = text;
    }, `${FILLING} About dermatomyositis.`);
    await expectMarksIn(frame, ["dermatomyositis"]);
    await eventually(async () => {
      expect(await reported()).toEqual(["calcinosis cutis", "calciphylaxis", "dermatomyositis"]);
    });
    const next = server.page("/next", `<p>${FILLING} About nephrocalcinosis.</p>`);
    await page.evaluate((address) => {
      (document.querySelector("iframe[name=late]") as HTMLIFrameElement).src = address;
    }, next);
    await eventually(async () => {
      expect(await reported()).toEqual(["calcinosis cutis", "calciphylaxis", "nephrocalcinosis"]);
    });
    await page.evaluate(() => document.querySelector("iframe[name=wrapper]")?.remove());
    await eventually(async () => expect(await reported()).toEqual(["calcinosis cutis", "nephrocalcinosis"]));
    await page.goto(server.page("/elsewhere", "<p>About pseudogout.</p>"));
    await eventually(async () => expect((await reported()).filter((text) => text !== "pseudogout")).toEqual([]));
  });

  test("that the reader left before they could be weighed are read when the reader comes back", async () => {
    await open("<p>About calcinosis cutis.</p>");
    await expectMarksIn(page.mainFrame(), ["calcinosis cutis"]);
    // Frames of a tab that is not looked at are not drawn: what asks whether they are in the window is not told.
    const worker = await chromium.worker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import("webextension-polyfill") };
      const world = globalThis as unknown as { begun: number; ended: number };
      Object.assign(world, { begun: 0, ended: 0 });
      const bring = chrome.scripting.executeScript.bind(chrome.scripting);
      chrome.scripting.executeScript = async (injection) => {
        const call = "func" in injection ? ++world.begun : 0;
        const found = await bring(injection);
        world.ended = Math.max(world.ended, call);
        return found;
      };
    });
    const questions = (which: "begun" | "ended") => worker.evaluate(`globalThis.${which}`) as Promise<number>;
    await page.evaluate((size) => {
      document.body.insertAdjacentHTML("beforeend", `<iframe name="late" srcdoc="<p></p>" ${size}></iframe>`);
    }, SIZE);
    const frame = await frameNamed("late");
    await eventually(async () => expect(await questions("ended")).toBeGreaterThan(0));
    const other = await chromium.open(server.page("/other", "<p>Of nothing.</p>"));
    const before = await questions("begun");
    await frame.evaluate((text) => {
      (document.querySelector("p") as HTMLElement).textContent = text;
    }, `${FILLING} About dermatomyositis.`);
    // The next question comes a second later; none, if the first was answered when the tab was left already.
    await eventually(async () => expect(await questions("ended")).toBeGreaterThan(before), 5000).catch(() => {});
    await page.bringToFront();
    await expectMarksIn(frame, ["dermatomyositis"]);
    await other.close();
  });

  test("go by the rules for the page's host and their own", async () => {
    const other = server.page("/other", `<p>${FILLING} About nephrocalcinosis.</p>`);
    await open(`<iframe name="other" src="${other.replace(server.origin, server.otherOrigin)}" ${SIZE}></iframe>
      <p>About calcinosis cutis.</p>`);
    const frame = await frameNamed("other");
    await expectMarksIn(frame, ["nephrocalcinosis"]);
    await chromium.changeSettings({ sites: { mode: "everywhere", off: ["127.0.0.1"], on: [] } });
    await expectMarksIn(frame, []);
    await chromium.changeSettings({ sites: { mode: "everywhere", off: ["localhost"], on: [] } });
    await expectMarksIn(page.mainFrame(), ["calcinosis cutis"]);
    expect(await marksIn(frame)).toEqual([]);
    await chromium.changeSettings({ sites: { mode: "everywhere", off: [], on: [] } });
    await expectMarksIn(frame, ["nephrocalcinosis"]);
  });

  test("show the card of a term within themselves", async () => {
    const inside = server.page("/inside", `<p>${FILLING} About calciphylaxis.</p>`);
    await open(`<iframe name="other" src="${inside.replace(server.origin, server.otherOrigin)}" ${SIZE}></iframe>`);
    const frame = await frameNamed("other");
    await expectMarksIn(frame, ["calciphylaxis"]);
    const { x, y } = await frame.evaluate(() => {
      const [range] = CSS.highlights.get("aetia-term") as unknown as Iterable<AbstractRange>;
      const copy = document.createRange();
      copy.setStart((range as AbstractRange).startContainer, (range as AbstractRange).startOffset);
      copy.setEnd((range as AbstractRange).endContainer, (range as AbstractRange).endOffset);
      const rect = copy.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    const element = await page.$("iframe");
    const box = await element?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y, { steps: 3 });
    await frame.waitForSelector("aetia-card:popover-open");
  });
});
