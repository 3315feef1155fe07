/** Scripts that the background brings into a page on need come also when its worker fails in the very moment. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;
/** A page of ours that stays behind the others. */
let own: Page;

beforeAll(async () => {
  own = await chromium.openOwn("popup.html");
});
beforeEach(() => chromium.stopWorker());
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

/** The short form is marked only where the later script is, which reads definitions. */
const TEXT = "<p>Once pseudoxanthoma elasticum (PE) is named.</p>";
const MARKS = ["pseudoxanthoma elasticum", "PE"];

const open = async (): Promise<void> => {
  page = await chromium.browser.newPage();
  await page.goto(server.page("/page", TEXT), { waitUntil: "load" });
  await page.bringToFront();
};

const point = () => pointAt(page, "pseudoxanthoma elasticum");
const itsCard = () => card(page, "Pseudoxanthoma elasticum");

/** Lets the present worker once not say that it has brought a script; with `brings`, it does bring it. */
async function failAt(script: "later" | "card", brings: boolean): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    (name, isBrought) => {
      type Bring = (injection: { files?: string[] }) => Promise<unknown>;
      const world = globalThis as unknown as { hasFailed: boolean } & Record<
        "chrome" | "browser",
        { scripting: { executeScript: Bring } }
      >;
      world.hasFailed = false;
      for (const scripting of new Set([world.chrome?.scripting, world.browser?.scripting])) {
        if (!scripting) continue;
        const bring = scripting.executeScript.bind(scripting);
        scripting.executeScript = (injection) => {
          if (world.hasFailed || !injection.files?.some((file) => file.includes(name))) return bring(injection);
          world.hasFailed = true;
          if (isBrought) void bring(injection);
          return new Promise(() => {});
        };
      }
    },
    script,
    brings,
  );
}

const hasFailed = () =>
  eventually(async () => {
    const worker = await chromium.worker();
    if (!(await worker.evaluate("globalThis.hasFailed"))) throw new Error("nothing was asked for");
  });

/** Has the worker woken; asking for the worker alone does not. */
const wake = () => own.evaluate("chrome.runtime.sendMessage({ type: 'frames/look' })");

describe.each([
  ["does not answer", false, false],
  ["is stopped before the script came", false, true],
  ["is stopped after the script came", true, true],
])("when the worker %s", (_, brings, stops) => {
  test("what pages with terms need comes all the same", async () => {
    await wake();
    await failAt("later", brings);
    await open();
    await hasFailed();
    if (stops) await chromium.stopWorker();
    await expectMarks(page, MARKS);
    await point();
    expect(await itsCard()).not.toBeNull();
  });

  test("the card comes all the same, without pointing again", async () => {
    await wake();
    await open();
    await expectMarks(page, MARKS);
    await failAt("card", brings);
    await point();
    await hasFailed();
    if (stops) await chromium.stopWorker();
    expect(await itsCard()).not.toBeNull();
  });
});

test("it may be stopped at any time while a page comes", async () => {
  for (let round = 0; round < 15; round++) {
    await wake();
    const opened = open();
    await new Promise((resolve) => setTimeout(resolve, round * 8));
    await Promise.all([opened, chromium.stopWorker()]);
    await expectMarks(page, MARKS).catch((error) => {
      throw new Error(`stopped after ${round * 8} ms: ${error}`);
    });
    await page.close();
  }
});
