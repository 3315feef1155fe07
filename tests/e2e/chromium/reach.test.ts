/** Where marks reach beyond the text of an ordinary page: frames, shadow trees, SVG and XHTML, other directions, print. */
import type { Frame, Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { pointAt } from "../harness/hands.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(() => chromium.changeSettings({ enabled: true, sites: { mode: "everywhere", off: [], on: [] } }));
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string, headers?: Record<string, string>) => {
  page = await chromium.open(server.page("/page", headers ? { body, headers } : body));
  return page;
};

/** The texts that are marked in a frame, sorted. */
const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...((CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>)]
      .map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return String(copy);
      })
      .sort(),
  );
const expectMarksIn = (frame: Frame, texts: readonly string[]) =>
  eventually(async () => expect(await marksIn(frame)).toEqual([...texts].sort()));

const frameNamed = (name: string): Promise<Frame> =>
  eventually(() => {
    const frame = page.frames().find((candidate) => candidate.name() === name);
    if (!frame) throw new Error(`no frame is named ${name}`);
    return frame;
  });

/** What the background knows of the tab: the texts of each frame's terms. */
const reported = async (): Promise<string[]> => {
  const worker = await chromium.worker();
  const stored = (await worker.evaluate("chrome.storage.session.get()")) as Record<
    string,
    { frames?: Record<string, { terms: { text: string }[] }> }
  >;
  return Object.values(stored)
    .flatMap(({ frames }) => Object.values(frames ?? {}))
    .flatMap(({ terms }) => terms.map(({ text }) => text))
    .sort();
};

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

describe("open shadow trees", () => {
  /** Puts open shadow trees with this markup into the elements that fit a selector. */
  const attach = (selector: string, html: string) =>
    page.evaluate(
      (hosts, markup) => {
        for (const host of document.querySelectorAll(hosts)) host.attachShadow({ mode: "open" }).innerHTML = markup;
      },
      selector,
      html,
    );

  test("are read and marked in the order of the page: nested, with slots, with text of their own; closed ones are not", async () => {
    await open(`<p>About calciphylaxis.</p>
      <my-part><template shadowrootmode="open">Text of <em>tumoral</em> calcinosis <div>
        <my-inner><template shadowrootmode="open"><style>p{}</style><p>nephrocalcinosis</p></template></my-inner>
        <slot></slot></div></template><p>slotted dermatomyositis</p></my-part>
      <my-shut><template shadowrootmode="closed"><p>calcinosis cutis</p></template></my-shut>
      <p>After it pseudogout.</p>`);
    const all = ["calciphylaxis", "dermatomyositis", "nephrocalcinosis", "pseudogout", "tumoral calcinosis"];
    await expectMarksIn(page.mainFrame(), all);
    await eventually(async () => expect(await reported()).toEqual(all));
    const colour = () =>
      page.evaluate(() => {
        const inner = document.querySelector("my-part")?.shadowRoot?.querySelector("em") as HTMLElement;
        return getComputedStyle(inner, "::highlight(aetia-term)").backgroundColor;
      });
    await eventually(async () => expect(await colour()).toBe("rgba(20, 150, 160, 0.16)"));
  });

  test("are followed when they come late and when they change, and nothing in them is changed", async () => {
    await open("<p>About calciphylaxis.</p><my-late></my-late><div id=app></div>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis"]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await attach("my-late, #app", "<section><p>Of nephrocalcinosis.</p></section>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "nephrocalcinosis", "nephrocalcinosis"]);
    await page.evaluate(() => {
      const root = document.querySelector("my-late")?.shadowRoot as ShadowRoot;
      (root.querySelector("p") as HTMLElement).textContent = "Of dermatomyositis.";
      root.append("and pseudogout");
    });
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "dermatomyositis", "nephrocalcinosis", "pseudogout"]);
    const state = await page.evaluate(() => {
      const root = document.querySelector("my-late")?.shadowRoot as ShadowRoot;
      return [root.innerHTML, root.adoptedStyleSheets.length];
    });
    expect(state).toEqual(["<section><p>Of dermatomyositis.</p></section>and pseudogout", 0]);
    await page.evaluate(() => document.querySelector("my-late")?.remove());
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "nephrocalcinosis"]);
  });

  test("show the card of a term in them", async () => {
    await open(`<my-part><template shadowrootmode="open"><my-inner><template shadowrootmode="open">
      <p>Text of <em>tumoral</em> calcinosis.</p></template></my-inner></template></my-part>`);
    await expectMarksIn(page.mainFrame(), ["tumoral calcinosis"]);
    await pointAt(page, "tumoral calcinosis");
    await page.waitForSelector("aetia-card:popover-open");
  });

  test("as tall as a whole application are marked where the reader is", async () => {
    const text = "<p>A paragraph of an application that stands in one tree, about calciphylaxis.</p>".repeat(400);
    await open(`<my-app><template shadowrootmode="open"><main><h1>Title</h1>${text}</main></template></my-app>`);
    const inWindow = () =>
      page.evaluate(() => {
        let marked = 0;
        for (const range of (CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>) {
          const { top } = (range.startContainer.parentElement as Element).getBoundingClientRect();
          if (top > 0 && top < innerHeight) marked++;
        }
        return marked;
      });
    await eventually(async () => expect(await inWindow()).toBeGreaterThan(10));
    await page.evaluate(() => scrollTo(0, 9000));
    await eventually(async () => expect(await inWindow()).toBeGreaterThan(10));
  });
});

describe("marks appear and the card opens in", () => {
  const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200">
    <title>dermatomyositis</title><text x="10" y="60" font-size="24">Of <tspan>tumoral</tspan> calcinosis</text>
    <foreignObject x="10" y="80" width="500" height="90">
      <p xmlns="http://www.w3.org/1999/xhtml">and nephrocalcinosis</p></foreignObject></svg>`;
  const RIGHT_TO_LEFT = `<p dir="rtl" lang="ar">النص عن calciphylaxis في العربية</p>`;
  const kinds: [string, string, string, readonly string[]][] = [
    [
      "an XHTML document with SVG text",
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head>
        <body><p>About calciphylaxis.</p>${SVG}</body></html>`,
      "application/xhtml+xml",
      ["tumoral calcinosis", "nephrocalcinosis", "calciphylaxis"],
    ],
    [
      "an SVG image opened by itself",
      `<?xml version="1.0"?>${SVG}`,
      "image/svg+xml",
      ["tumoral calcinosis", "nephrocalcinosis"],
    ],
    ["right-to-left text", RIGHT_TO_LEFT, "text/html; charset=utf-8", ["calciphylaxis"]],
    [
      "vertical text",
      `<p style="writing-mode: vertical-rl; height: 300px">縦書きの calciphylaxis という語</p>`,
      "text/html; charset=utf-8",
      ["calciphylaxis"],
    ],
  ];

  test.each(kinds)("%s", async (_, body, type, texts) => {
    await open(body, { "content-type": type });
    await expectMarksIn(page.mainFrame(), texts);
    // A document without HTML has no place for the card.
    if (type === "image/svg+xml") return;
    await pointAt(page, texts[0] as string);
    await page.waitForSelector("aetia-card:popover-open");
  });
});

test("a page is printed without marks, in every style of them", async () => {
  for (const markStyle of ["both", "tint", "underline"]) {
    await chromium.changeSettings({ markStyle });
    await open("<p>About calciphylaxis.</p>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis"]);
    const look = () =>
      page.evaluate(() => {
        const p = document.querySelector("p") as Element;
        const tint = getComputedStyle(p, "::highlight(aetia-term)").backgroundColor;
        return `${tint} ${getComputedStyle(p, "::highlight(aetia-underline)").textDecorationLine}`;
      });
    await eventually(async () => expect(await look()).not.toBe("rgba(0, 0, 0, 0) none"));
    await page.emulateMediaType("print");
    await eventually(async () => expect(await look()).toBe("rgba(0, 0, 0, 0) none"));
    await page.close();
  }
  await chromium.changeSettings({ markStyle: "both" });
});
