/** The list of a page's terms: order, groups, filter, mentions, strip, and what it says when there is no list. */
import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { markedTexts } from "../harness/marks.ts";
import { handsOnPanel, openWithPanel } from "../harness/panel-page.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;
let panel: Page;
const { terms, expectTerms, text, find, click } = handsOnPanel(() => panel);

const gap = '<div style="height: 3000px"></div>';
const ARTICLE = `
  <h1>A review</h1>
  <p>About nephrocalcinosis, and a first word on calciphylaxis.</p>${gap}
  <p>Pseudoxanthoma elasticum (PXE) is inherited.</p>
  <p id="second">Later <em>again</em> of <b>calci</b>phylaxis, with <code>code</code> beside it<br>and a second line.</p>${gap}
  <p>In PXE the eye suffers. At last of calciphylaxis.</p>`;

type Api = { chrome: typeof import("webextension-polyfill") };

async function open(body: string): Promise<void> {
  ({ page, panel } = await openWithPanel(chromium, server.page("/article", body)));
}
const headings = () => panel.$$eval("h2", (all) => all.map((one) => one.textContent?.trim()));
const inView = (word: string) =>
  eventually(async () => {
    expect(await markedTexts(page, "aetia-current")).toEqual([word]);
  });

beforeEach(async () => {
  await chromium.changeSettings({ listOrder: "appearance", listGroups: false });
});

describe("the list", () => {
  beforeEach(async () => {
    await open(ARTICLE);
    await expectTerms(["Nephrocalcinosis", "Calciphylaxis", "Pseudoxanthoma elasticum"]);
  });

  test("can be ordered by count and grouped by kind; both are remembered", async () => {
    await panel.select("select", "count");
    await expectTerms(["Calciphylaxis", "Pseudoxanthoma elasticum", "Nephrocalcinosis"]);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Dystrophic calcification.</p>"));
    await eventually(async () => expect(await terms()).toContain("Dystrophic calcification"));
    await (await find("input[type=checkbox]")).evaluate((box) => (box as HTMLElement).click());
    await eventually(async () => expect(await headings()).toEqual(["Processes 1", "Diseases 3"]));
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.reload();
    await eventually(async () => expect(await headings()).toEqual(["Processes 1", "Diseases 3"]));
    await eventually(async () =>
      expect(await panel.$eval("select", (select) => (select as HTMLSelectElement).value)).toBe("count"),
    );
  });

  test("is filtered as search folds: short form, beginnings, other spellings", async () => {
    const type = (words: string) =>
      panel.$eval(
        "input[type=search]",
        (box, value) => {
          (box as HTMLInputElement).value = value;
          box.dispatchEvent(new Event("input", { bubbles: true }));
        },
        words,
      );
    await type("pxe");
    await expectTerms(["Pseudoxanthoma elasticum"]);
    await type("CALCIPHYL");
    await expectTerms(["Calciphylaxis"]);
    await type("zzz");
    await eventually(async () => expect(await text("main")).toContain("No term of this page matches “zzz”."));
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test("unfolds the mentions of a term with the lines they stand in; one of them goes there", async () => {
    await click("3 times: mentions of Calciphylaxis");
    await eventually(async () => expect(await panel.$$(".mentions li")).toHaveLength(3));
    const lines = await panel.$$eval(".mentions li", (items) => items.map((item) => item.textContent));
    expect(lines).toEqual([
      "…and a first word on calciphylaxis.",
      "Later again of calciphylaxis, with beside it and a second line.",
      "…the eye suffers. At last of calciphylaxis.",
    ]);
    expect(await panel.$$eval(".mentions mark", (marks) => marks.map((mark) => mark.textContent))).toEqual([
      "calciphylaxis",
      "calciphylaxis",
      "calciphylaxis",
    ]);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.$$eval(".mentions button", (buttons) => (buttons[1] as HTMLElement).click());
    await inView("calciphylaxis");
    await eventually(async () => {
      const place = await page.$eval("#second", (element) => element.getBoundingClientRect().top);
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(await page.evaluate(() => innerHeight));
    });
    await eventually(async () => expect(await text('[data-slug="calciphylaxis"] .page-term-fold')).toBe("2 of 3"));
  });

  test("what a page answers is bounded, and as it is read", async () => {
    const long = "several words of the page ".repeat(100);
    await open(
      `<main><p>${long}calci&shy;phylaxis&nbsp; \n ${long}</p>${"<p>Of calciphylaxis.</p>".repeat(50)}</main>`,
    );
    await expectTerms(["Calciphylaxis"]);
    const answer = await (await chromium.worker()).evaluate(
      async (tabId, key) => {
        const { tabs, storage } = (globalThis as unknown as Api).chrome;
        const stored = (await storage.session.get(key))[key] as { frames: { 0: { terms: { entry: number }[] } } };
        const message = { type: "page/occurrences", entry: stored.frames[0].terms[0]?.entry, from: 0 };
        return tabs.sendMessage(tabId as number, message, { frameId: 0 });
      },
      await chromium.tabOf(page.url()),
      `page:${await chromium.tabOf(page.url())}`,
    );
    const mentions = answer as { before: string; term: string; after: string }[];
    expect(mentions).toHaveLength(20);
    const [first, second] = mentions;
    expect(first?.term).toBe("calciphylaxis");
    expect(first?.before).toHaveLength(120);
    expect(first?.after).toHaveLength(120);
    expect(first?.after).toMatch(/^ several words/u);
    expect(second).toEqual({ before: "Of ", term: "calciphylaxis", after: "." });
  });

  test("says where a short form is defined, and goes there", async () => {
    await eventually(async () =>
      expect(await text('[data-slug="pseudoxanthoma-elasticum"]')).toContain(
        "PXE: defined here as Pseudoxanthoma elasticum",
      ),
    );
    await click("Go to the definition of PXE");
    await inView("PXE");
    await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000));
  });

  test("what is unfolded and the focus stay while the page changes", async () => {
    await click("3 times: mentions of Calciphylaxis");
    await eventually(async () => expect(await panel.$$(".mentions li")).toHaveLength(3));
    await panel.$eval(".mentions li:nth-child(2) button", (button) => (button as HTMLElement).focus());
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<p>First of gout, then calciphylaxis.</p>");
    });
    await eventually(async () => {
      expect(await panel.$$(".mentions li")).toHaveLength(4);
      expect(await terms()).toContain("Gout");
      expect(await text(".mentions li")).toBe("First of gout, then calciphylaxis.");
    });
    expect(await panel.evaluate(() => document.activeElement?.closest("[data-slug]")?.getAttribute("data-slug"))).toBe(
      "calciphylaxis",
    );
  });

  test("the strip goes through the page by arrow keys and by click, and says in words where", async () => {
    const strip = await find("[role=slider]");
    const value = () => strip.evaluate((element) => element.getAttribute("aria-valuetext"));
    expect(await value()).toBe("Not yet in the page");
    await panel.bringToFront();
    await strip.focus();
    await panel.keyboard.press("Home");
    await eventually(async () => expect(await value()).toMatch(/% of the page, .* mentions?: Nephrocalcinosis/u));
    const first = await value();
    await panel.keyboard.press("End");
    await eventually(async () => {
      expect(await value()).not.toBe(first);
      expect(await value()).toContain("mention");
    });
    await page.bringToFront();
    await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000));
    await panel.bringToFront();
    const box = await strip.boundingBox();
    await panel.mouse.click((box?.x ?? 0) + 1, (box?.y ?? 0) + 10);
    await page.bringToFront();
    await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeLessThan(500));
  });
});

describe("following", () => {
  test("the active tab, with what was unfolded in each", async () => {
    await open("<p>Of gout.</p>");
    await expectTerms(["Gout"]);
    const own = await chromium.openOwn("sidepanel.html#/page");
    const other = await chromium.open(server.page("/two", "<p>Of calciphylaxis.</p>"));
    const named = () => own.$$eval("[data-slug]", (rows) => rows.map((row) => row.getAttribute("data-slug")));
    await other.bringToFront();
    await eventually(async () => expect(await named()).toEqual(["calciphylaxis"]));
    await own.$eval(".page-term-fold", (button) => (button as HTMLElement).click());
    await eventually(async () => expect(await own.$$(".mentions li")).toHaveLength(1));
    await page.bringToFront();
    await eventually(async () => {
      expect(await named()).toEqual(["gout"]);
      expect(await own.$(".mentions")).toBeNull();
    });
    await other.bringToFront();
    await eventually(async () => {
      expect(await named()).toEqual(["calciphylaxis"]);
      expect(await own.$$(".mentions li")).toHaveLength(1);
    });
  });
});

describe("a page that cannot be read", () => {
  const saysOf = async (url: string) => {
    const tab = await chromium.open(url).catch(() => null);
    const target = tab ?? ((await chromium.browser.pages()).at(-1) as Page);
    const id = await (await chromium.worker()).evaluate(
      async () => (await (globalThis as unknown as Api).chrome.tabs.query({})).at(-1)?.id,
    );
    const own = await chromium.openOwn(`sidepanel.html?tab=${id}#/page`);
    await target.bringToFront();
    return { own, target };
  };

  test("a PDF in the browser's viewer is told of, also without .pdf in its address", async () => {
    const body =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    const url = server.page("/paper", { body, headers: { "content-type": "application/pdf" } });
    const { own, target } = await saysOf(url);
    await eventually(async () =>
      expect(await own.$eval("main", (main) => main.textContent)).toContain("This PDF cannot be read here"),
    );
    expect(await accessibilityFaults(own)).toEqual([]);
    await target.close();
    await own.close();
  });

  test("a page that failed to load is told of", async () => {
    const { own, target } = await saysOf("http://nowhere.invalid/");
    await eventually(async () =>
      expect(await own.$eval("main", (main) => main.textContent)).toMatch(
        /The browser does not let extensions read this page|No terms found/u,
      ),
    );
    await target.close();
    await own.close();
  });
});
