/** The main journey by the real gestures: term on a page → card → side panel; toolbar popup → side panel; back to the page. */
import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { pointAt, press, settled } from "../harness/hands.ts";
import { expectMarks, markedTexts } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

const ARTICLE = `
  <h1>A review</h1>
  <p>About calciphylaxis, and of nephrocalcinosis.</p>
  <div style="height: 3000px"></div>
  <p id="second">Again calciphylaxis, much further down.</p>`;

beforeEach(async () => {
  for (const old of await chromium.browser.pages()) if (old.url().startsWith("http")) await old.close();
  page = await chromium.open(server.page("/article", ARTICLE));
  await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
  // The terms are told when all that a page with terms needs has come.
  await eventually(async () => expect(await badge()).toBe("2"));
});

const badge = () => chromium.badge(page.url());

/** Points at a marked term, and presses the button of its card that opens the side panel. */
async function openPanelFromCard(text: string): Promise<Page> {
  await page.bringToFront();
  await pointAt(page, text);
  await press(page, "aria/Open in side panel");
  return chromium.ownTarget("sidepanel.html");
}

describe("from a term to its article", () => {
  test("the card opens on hover, and its button opens the real side panel at the article", async () => {
    const panel = await openPanelFromCard("calciphylaxis");
    const title = await panel.waitForSelector("article h1");
    expect(await title?.evaluate((element) => element.textContent)).toBe("What causes calciphylaxis?");
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.close();
  });

  test("the same with the worker stopped in between", async () => {
    await chromium.stopWorker();
    await pointAt(page, "nephrocalcinosis");
    await page.waitForSelector("aria/Open in side panel");
    await chromium.stopWorker();
    await press(page, "aria/Open in side panel");
    const panel = await chromium.ownTarget("sidepanel.html");
    const title = await panel.waitForSelector("article h1");
    expect(await title?.evaluate((element) => element.textContent)).toBe("What causes nephrocalcinosis?");
    await panel.close();
  });
});

describe("terms on this page", () => {
  const openPanel = async () => {
    return chromium.openOwn(`sidepanel.html?tab=${await chromium.tabOf(page.url())}#/page`);
  };

  test("are listed in order of appearance with their counts; next scrolls the page to the term", async () => {
    const panel = await openPanel();
    const list = await panel.waitForSelector('::-p-aria([name="Terms on this page"][role="list"])');
    await eventually(async () => {
      const items = await list?.$$eval("li", (all) => all.map((element) => (element as HTMLElement).innerText));
      expect(items).toHaveLength(2);
      expect(items?.[0]).toContain("Calciphylaxis");
      expect(items?.[1]).toContain("Nephrocalcinosis");
    });
    expect(await accessibilityFaults(panel)).toEqual([]);

    await panel.evaluate(() => {
      const next = document.querySelector<HTMLButtonElement>("li button[aria-label^='Next']");
      next?.click();
      setTimeout(() => next?.click(), 300);
    });
    await page.bringToFront();
    await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000));
    await eventually(async () => expect(await markedTexts(page, "aetia-current")).toEqual(["calciphylaxis"]));
    await panel.close();
  });

  test("follow what the page does", async () => {
    const panel = await openPanel();
    await panel.waitForSelector("li");
    // The panel stands in a tab here; nothing is read in a page behind it.
    await page.bringToFront();
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "And dermatomyositis.";
      document.body.append(paragraph);
    });
    await eventually(async () => {
      const text = await panel.evaluate(() => document.body.innerText);
      expect(text).toContain("Dermatomyositis");
    });
    await panel.close();
  });
});

describe("the article", () => {
  test("every section stands under its heading; the audience changes it at once and is remembered", async () => {
    const panel = await chromium.openOwn("sidepanel.html#/entry/pseudoxanthoma-elasticum");
    await settled(panel);
    const regions = await panel.$$eval("article section, article [role=region]", (sections) =>
      sections.map((section) => section.querySelector("h2")?.textContent?.trim()),
    );
    for (const name of ["Causes", "Mechanism", "Treatment", "Associated conditions", "Recent findings", "References"]) {
      expect(regions).toContain(name);
    }
    const group = await panel.waitForSelector('::-p-aria([name="Reading as"][role="radiogroup"])');
    expect(group).not.toBeNull();
    const clinical = await panel.evaluate(() => document.querySelector("article")?.textContent ?? "");
    await press(panel, "input[type=radio][value=patient]");
    await eventually(async () => {
      const plain = await panel.evaluate(() => document.querySelector("article")?.textContent ?? "");
      expect(plain).not.toBe(clinical);
    });
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.reload();
    await panel.waitForSelector("input[type=radio][value=patient]:checked");
    await chromium.changeSettings({ audience: "clinician" });
    await panel.close();
  });

  test("a citation number shows its reference on focus, and every citation has one", async () => {
    const panel = await chromium.openOwn("sidepanel.html#/entry/calciphylaxis");
    await settled(panel);
    const numbers = await panel.$$eval('article [aria-label^="Reference "]', (citations) =>
      citations.map((citation) => Number(/\d+/.exec(citation.getAttribute("aria-label") ?? "")?.[0])),
    );
    const references = await panel.evaluate(() => document.querySelectorAll("article [data-reference]").length);
    expect(numbers.length).toBeGreaterThan(20);
    expect(references).toBeGreaterThan(4);
    expect(Math.max(...numbers)).toBe(references);
    const first = await panel.$('article [aria-label="Reference 1"]');
    await first?.focus();
    const shown = await panel.waitForSelector('::-p-aria([role="tooltip"])');
    expect(await shown?.evaluate((element) => element.textContent?.length ?? 0)).toBeGreaterThan(30);
    await panel.close();
  });
});

describe("the toolbar popup", () => {
  const openPopup = async () => {
    await page.bringToFront();
    return chromium.openPopup();
  };

  test("lists the page's terms; a misspelt name finds its entry; Enter opens it in the side panel", async () => {
    const popup = await openPopup();
    await eventually(async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      expect(text).toContain("Calciphylaxis");
      expect(text).toContain("Nephrocalcinosis");
    });
    expect(await accessibilityFaults(popup)).toEqual([]);
    const box = await popup.waitForSelector('::-p-aria([name="Search terms"][role="combobox"])');
    await box?.type("psuedoxanthoma");
    await eventually(async () => {
      const first = await popup.evaluate(() => document.querySelector("[role=listbox] [role=option]")?.textContent);
      expect(first).toContain("Pseudoxanthoma elasticum");
    });
    expect(await accessibilityFaults(popup)).toEqual([]);
    // The popup closes itself before the key is up again.
    await box?.press("Enter").catch(() => undefined);
    const panel = await chromium.ownTarget("sidepanel.html");
    await eventually(async () => {
      const title = await panel.evaluate(() => document.querySelector("article h1")?.textContent);
      expect(title).toBe("What causes pseudoxanthoma elasticum?");
    });
    await panel.close();
  });

  test("switches this site off and on again", async () => {
    const popup = await openPopup();
    const toggle = '::-p-aria([role="switch"][name="On this site"])';
    await press(popup, toggle);
    await expectMarks(page, []);
    await press(popup, toggle);
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
    await popup.close();
  });
});

test("the toolbar button shows how many terms the page holds", async () => {
  await eventually(async () => expect(await badge()).toBe("2"));
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
  expect(new Set(server.requests)).toEqual(new Set(["/article"]));
});
