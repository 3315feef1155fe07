/** Settings, welcome and the ways in that lead there: each setting at once in open tabs, in the sample and on every surface. */
import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt, press } from "../harness/hands.ts";
import { expectMarks, markedTexts } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium({ welcome: true });
let page: Page;
let options: Page;

const ARTICLE = `<p>About calciphylaxis, and of nephrocalcinosis.</p><p>Again calciphylaxis.</p>`;
const ALL = ["calciphylaxis", "nephrocalcinosis", "calciphylaxis"];

const change = (patch: Record<string, unknown>) => chromium.changeSettings(patch);
const click = async (within: Page, selector: string) => {
  await within.bringToFront();
  await press(within, selector);
};
/** The radio button of these words in the settings. */
const radio = (name: string) => `::-p-aria([name="${name}"][role="radio"])`;
const stored = async () =>
  (await chromium.worker()).evaluate("chrome.storage.local.get('settings').then(({ settings }) => settings ?? {})");
const style = (of: Page, property: string) =>
  of.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), property);

describe("the welcome page", () => {
  let welcome: Page;
  beforeAll(async () => {
    welcome = await chromium.ownTarget("welcome.html");
    await welcome.bringToFront();
  });

  test("opens once after the install, is accessible, and marks its sample", async () => {
    await eventually(async () =>
      expect(await markedTexts(welcome)).toEqual(expect.arrayContaining(["PXE", "Metastatic calcification"])),
    );
    expect(await accessibilityFaults(welcome)).toEqual([]);
  });

  test("a term of the sample has its real card, and the audience chosen there words it", async () => {
    await click(welcome, radio("Patient or caregiver"));
    await eventually(async () => expect(await stored()).toMatchObject({ audience: "patient" }));
    await pointAt(welcome, "Metastatic calcification");
    expect(await card(welcome, "Metastatic calcification")).not.toBeNull();
    await welcome.keyboard.press("Escape");
  });

  test("its shortcuts are the browser's own list, and it leads to the settings", async () => {
    await eventually(async () => {
      const rows = await welcome.$$eval(".shortcuts > div", (all) =>
        all.map((one) => [...one.children].map((part) => part.textContent)),
      );
      // A suggested key that the browser uses itself would not have been given to us.
      expect(Object.fromEntries(rows)).toMatchObject({
        "Open or close the side panel": "Alt+Shift+S",
        "Go to the next term": "Alt+Shift+J",
        "Go to the previous term": "Alt+Shift+K",
        "Show the card of the current term": "Alt+Shift+E",
      });
    });
    await click(welcome, 'a[href="/options.html"]');
    await welcome.waitForSelector("#sites");
    await welcome.close();
  });
});

describe("the options page", () => {
  // One test that fails half-way is not to take those after it along.
  beforeEach(async () => {
    await change({ sites: { mode: "everywhere", off: [], on: [] }, density: "every" });
    for (const old of await chromium.browser.pages()) {
      if (old.url().startsWith("http") || old.url().includes("options.html")) await old.close();
    }
    page = await chromium.open(server.page("/article", ARTICLE));
    await expectMarks(page, ALL);
    options = await chromium.openOwn("options.html");
    await options.waitForSelector("#about");
  });

  test("is what the browser opens, is accessible, and its list of contents leads to each section", async () => {
    const manifest = await (await chromium.worker()).evaluate("chrome.runtime.getManifest().options_ui");
    expect(manifest).toEqual({ page: "options.html", open_in_tab: true });
    expect(await accessibilityFaults(options)).toEqual([]);
    await click(options, 'nav a[href="#privacy"]');
    await eventually(async () => {
      const top = await options.$eval("#privacy", (section) => section.getBoundingClientRect().top);
      expect(top).toBeLessThan(300);
    });
  });

  test("density changes what is marked in open tabs and in the sample, at once, also with the worker stopped", async () => {
    const sample = await (await options.waitForSelector("iframe.sample"))?.contentFrame();
    const inSample = () =>
      sample?.evaluate(() => [...(CSS.highlights.get("aetia-term") ?? [])].map((range) => String(range)).length);
    await options.bringToFront();
    const before = await eventually(async () => {
      const count = (await inSample()) ?? 0;
      expect(count).toBeGreaterThan(4);
      return count;
    });
    await chromium.stopWorker();
    await click(options, radio("The first on the page"));
    await eventually(async () => expect(await inSample()).toBeLessThan(before));
    await page.bringToFront();
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
    await click(options, radio("Every mention"));
    await page.bringToFront();
    await expectMarks(page, ALL);
  });

  test("the sample is seen whole on a narrow screen, whatever the size of text", async () => {
    const sample = await (await options.waitForSelector("iframe.sample"))?.contentFrame();
    await sample?.waitForSelector(".references");
    await options.bringToFront();
    await options.setViewport({ width: 320, height: 600 });
    await click(options, radio("Largest"));
    await eventually(async () => {
      const [page = 0, frame = 0] = (await sample?.evaluate(() => [document.body.scrollHeight, innerHeight])) ?? [];
      expect(page).toBeGreaterThan(500);
      expect(frame).toBeGreaterThanOrEqual(page);
    });
    await change({ textSize: "medium" });
  });

  test("a style without marks takes the tint from open tabs, and the default brings it back", async () => {
    const tint = () =>
      page.evaluate(() => getComputedStyle(document.documentElement, "::highlight(aetia-term)").backgroundColor);
    const before = await eventually(async () => {
      const drawn = await tint();
      expect(drawn).not.toBe("rgba(0, 0, 0, 0)");
      return drawn;
    });
    await click(options, radio("Not at all"));
    await page.bringToFront();
    await eventually(async () => expect(await tint()).toBe("rgba(0, 0, 0, 0)"));
    await click(options, radio("Underline and tint"));
    await page.bringToFront();
    await eventually(async () => expect(await tint()).toBe(before));
  });

  test("site rules by keyboard: added, tried, changed, removed, undone; open tabs follow", async () => {
    const host = new URL(page.url()).hostname;
    await options.bringToFront();
    await options.focus(".rule-add input");
    await options.keyboard.type(`http://${host}/art`);
    await options.keyboard.press("Enter");
    await options.waitForSelector(`[data-rule="${host}/art"]`);
    await page.bringToFront();
    await expectMarks(page, []);
    await options.bringToFront();
    await options.focus(".rule-test input");
    await options.keyboard.type(page.url());
    await eventually(async () => {
      expect(await options.$eval(".verdict", (verdict) => verdict.textContent)).toBe(`Off, because of ${host}/art.`);
    });
    // Another path of the same site.
    await options.focus(`[aria-label="Change ${host}/art"]`);
    await options.keyboard.press("Enter");
    await options.waitForSelector(".rules li input:focus");
    await options.keyboard.type(`${host}/other`);
    await options.keyboard.press("Enter");
    await options.waitForSelector(`[data-rule="${host}/other"]`);
    await page.bringToFront();
    await expectMarks(page, ALL);
    // A page that goes there without being loaded anew.
    await page.evaluate(() => history.pushState(null, "", "/other/1"));
    await expectMarks(page, []);
    await options.bringToFront();
    await options.focus(`[aria-label="Remove ${host}/other"]`);
    await options.keyboard.press("Enter");
    await options.waitForSelector(".rule-undo:focus");
    await page.bringToFront();
    await expectMarks(page, ALL);
    await options.bringToFront();
    await options.keyboard.press("Enter");
    await options.waitForSelector(`[data-rule="${host}/other"] button:focus`);
    expect(await accessibilityFaults(options)).toEqual([]);
  });

  test("only on listed sites, with a star", async () => {
    await click(options, radio("Only on the sites listed"));
    await page.bringToFront();
    await expectMarks(page, []);
    const host = new URL(page.url()).hostname;
    await options.bringToFront();
    await options.focus(".rule-add input");
    await options.keyboard.type(`${host.slice(0, -1)}*`);
    await options.keyboard.press("Enter");
    await options.waitForSelector(".rules li");
    await page.bringToFront();
    await expectMarks(page, ALL);
  });

  test("text size and theme hold on every surface, and beat the system", async () => {
    const panel = await chromium.openOwn("sidepanel.html#/entry/calciphylaxis");
    const popup = await chromium.openOwn("popup.html");
    await panel.waitForSelector("article h1");
    await popup.waitForSelector("[role=combobox]");
    await click(options, radio("Dark"));
    await click(options, radio("Largest"));
    for (const surface of [options, panel, popup]) {
      await eventually(async () => {
        expect(await style(surface, "color-scheme")).toBe("dark");
        expect(await style(surface, "font-size")).toBe("23px");
        expect(await style(surface, "background-color")).toBe("rgb(20, 25, 27)");
      });
      expect(await accessibilityFaults(surface)).toEqual([]);
    }
    await panel.close();
    await popup.close();
    await page.bringToFront();
    await pointAt(page, "nephrocalcinosis");
    const shown = await card(page, "Nephrocalcinosis");
    const look = () =>
      shown?.evaluate((dialog) => {
        const { backgroundColor, fontSize } = getComputedStyle(dialog);
        return { backgroundColor, fontSize };
      });
    await eventually(async () =>
      expect(await look()).toEqual({ backgroundColor: "rgb(20, 25, 27)", fontSize: "20.125px" }),
    );
    // While it is open, too.
    await change({ theme: "light", textSize: "small" });
    await eventually(async () => {
      expect(await look()).toEqual({ backgroundColor: "rgb(255, 255, 255)", fontSize: "12.25px" });
    });
    await change({ theme: "system", textSize: "medium" });
  });

  test("the number on the toolbar button goes and comes back", async () => {
    const badge = () => chromium.badge(page.url());
    await eventually(async () => expect(await badge()).toBe("2"));
    const toggle = '[role="switch"][aria-label="Number on the toolbar button"]';
    await click(options, toggle);
    await eventually(async () => expect(await badge()).toBe(""));
    await click(options, toggle);
    await eventually(async () => expect(await badge()).toBe("2"));
  });

  test("what is reset can be undone, and reaches the open tab both ways", async () => {
    await click(options, radio("The first on the page"));
    await page.bringToFront();
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
    await click(options, ".reset > button");
    await click(options, "dialog .main");
    await page.bringToFront();
    await expectMarks(page, ALL);
    await click(options, ".reset [role=status] button");
    await page.bringToFront();
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
  });

  test("what the reader changed is handed to the browser's sync, and what comes from there applies at once", async () => {
    await click(options, radio("Student"));
    const inSync = () =>
      chromium.worker().then((worker) => worker.evaluate("chrome.storage.sync.get(null)")) as Promise<
        Record<string, { value?: unknown; at: number }>
      >;
    await eventually(async () => expect((await inSync())["settings.audience"]?.value).toBe("student"));
    expect(Object.keys(await inSync())).not.toContain("settings.history");
    await chromium.stopWorker();
    await options.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      await storage.sync.set({ "settings.density": { version: 2, at: Date.now() + 1000, value: "page" } });
    });
    await page.bringToFront();
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
    await options.bringToFront();
    await options.waitForSelector('input[value="page"]:checked');
  });
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
