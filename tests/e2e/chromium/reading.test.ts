/** The reading surfaces: evidence at a glance, what can be taken along, the terms of this page, nested look-up. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, press, resize, settled } from "../harness/hands.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
const downloads = mkdtempSync(join(tmpdir(), "aetia-downloads-"));

afterAll(() => {
  rmSync(downloads, { recursive: true, force: true });
});

const ENTRY = "#/entry/dystrophic-calcification";
const NARROW = [250, 360, 600];

async function read(address: string, use: (panel: Page) => Promise<void>): Promise<void> {
  const panel = await chromium.openOwn(`sidepanel.html${address}`);
  try {
    await settled(panel);
    await use(panel);
  } finally {
    await panel.close();
  }
}

/** Opens a page and, in a tab of its own, the panel that belongs to it. */
async function readBeside(
  path: string,
  body: string,
  use: (panel: Page, page: Page) => Promise<void>,
  view = "#/page",
) {
  const url = server.page(path, body);
  const page = await chromium.open(url);
  const tabId = await chromium.tabOf(url);
  try {
    await read(`?tab=${tabId}${view}`, (panel) => use(panel, page));
  } finally {
    await page.close();
  }
}

const textsOf = (panel: Page, selector: string) =>
  panel.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ""));
const surplus = (panel: Page) =>
  panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("every statement of an article shows the strongest source behind it", async () => {
  await read(ENTRY, async (panel) => {
    const bare = await panel.$$eval(
      ".citations",
      (all) => all.filter((one) => !one.nextElementSibling?.matches(".strongest")).length,
    );
    expect(bare).toBe(0);
    expect((await textsOf(panel, ".evidence"))[0]).toMatch(/^\d+ statements, \d+ references: .*; newest 20\d\d$/u);
  });
});

describe("taking along", () => {
  async function saved(panel: Page, control: string, name: string): Promise<string> {
    const session = await panel.createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await press(panel, button(control));
    return eventually(() => readFileSync(join(downloads, name), "utf8"));
  }

  test("an article is saved in each format", async () => {
    await read(ENTRY, async (panel) => {
      await press(panel, ".take-away > summary");
      expect(await saved(panel, "Save as Markdown", "dystrophic-calcification.md")).toContain(
        "# What causes dystrophic calcification?",
      );
      expect(await saved(panel, "Save as RIS", "dystrophic-calcification.ris")).toMatch(/^TY {2}- JOUR\r\n/u);
      expect(await saved(panel, "Save as BibTeX", "dystrophic-calcification.bib")).toMatch(/^@article\{/u);
      const records = JSON.parse(await saved(panel, "Save as CSL-JSON", "dystrophic-calcification.json")) as unknown[];
      expect(records.length).toBe(await panel.$$eval(".reference", (items) => items.length));
      expect(await accessibilityFaults(panel)).toEqual([]);
    });
  });

  test("a citation is copied", async () => {
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${chromium.extensionId}`, [
        "clipboard-read",
        "clipboard-sanitized-write",
      ]);
    await read(ENTRY, async (panel) => {
      await press(panel, "#ref-2 .cite > summary");
      const [title = ""] = await textsOf(panel, "#ref-2 .reference-title");
      for (const style of ["Vancouver", "APA"]) {
        await panel.evaluate(() => navigator.clipboard.writeText(""));
        await press(panel, `#ref-2 ::-p-aria([name="${style}"])`);
        await eventually(async () => expect(await textsOf(panel, "#ref-2 .take")).toContain("Copied"));
        await eventually(async () =>
          expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(title),
        );
      }
    });
  });

  const BODY = "<h1>Sheet</h1><p>About calciphylaxis, then nephrocalcinosis, and calciphylaxis.</p>";

  test("the sheet holds all terms of the page, and is saved as Markdown", async () => {
    await readBeside("/sheet", BODY, async (panel) => {
      await press(panel, "a[href='#/sheet']");
      await eventually(async () =>
        expect((await textsOf(panel, ".sheet h2")).slice(0, 2)).toEqual(["Calciphylaxis", "Nephrocalcinosis"]),
      );
      const text = await saved(panel, "Save as Markdown", "terms.md");
      expect(text).toContain("# Terms of “Test page”");
      expect(text.match(/^## What causes/gmu)).toHaveLength(2);
      await press(panel, ".sheet .citation");
      await eventually(async () => expect(await panel.evaluate(() => document.activeElement?.id)).toBe("ref-1"));
      for (const width of NARROW) {
        await resize(panel, width, 700);
        expect(await surplus(panel)).toBe(0);
        expect(await accessibilityFaults(panel)).toEqual([]);
      }
    });
  });

  test("on paper no statement goes over a page's end, and no heading stands there alone", async () => {
    const expectWhole = async (panel: Page) => {
      await panel.emulateMediaType("print");
      const broken = await panel.evaluate(() => {
        const keeps = (element: Element): boolean =>
          getComputedStyle(element).breakInside === "avoid" ||
          (element.parentElement !== null && keeps(element.parentElement));
        const torn = [...document.querySelectorAll("article p:has(.citations), .reference")].filter(
          (one) => one.checkVisibility() && !keeps(one),
        );
        const alone = [...document.querySelectorAll("article :is(h2, h3, .sheet-term > h2 + p)")].filter(
          (one) => one.checkVisibility() && getComputedStyle(one).breakAfter !== "avoid",
        );
        return [...torn, ...alone].map((one) => one.textContent?.slice(0, 60));
      });
      expect(broken).toEqual([]);
    };
    await readBeside("/paper", BODY, async (panel) => {
      await press(panel, "a[href='#/sheet']");
      await panel.waitForSelector(".sheet .reference");
      await expectWhole(panel);
    });
    await chromium.changeSettings({ audience: "patient" });
    await read(ENTRY, async (panel) => {
      await panel.waitForSelector("article .reference");
      await expectWhole(panel);
    });
    await chromium.changeSettings({ audience: "clinician" });
  });

  test("on paper what is folded away is there, and what can only be clicked is not", async () => {
    await chromium.changeSettings({ audience: "patient" });
    await read(ENTRY, async (panel) => {
      await panel.waitForSelector("details.fold:not([open])");
      // The browser tells the page that it prints; what is open then is what is printed.
      await panel.evaluate(() => {
        addEventListener("beforeprint", () => {
          document.title = String(document.querySelectorAll("details.fold:not([open])").length);
        });
      });
      const pdf = await panel.pdf({ format: "A4" });
      expect(pdf.byteLength).toBeGreaterThan(20_000);
      expect(await panel.title()).toBe("0");
      await eventually(async () => expect(await panel.$("details.fold[open]")).toBeNull());
      await panel.emulateMediaType("print");
      const shown = await panel.$$eval(".panel-bar, .audience, .take-away, .cite, .contents", (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.className),
      );
      expect(shown).toEqual([]);
    });
    await chromium.changeSettings({ audience: "clinician" });
  });
});
