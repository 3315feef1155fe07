/** For whom Aetia is read changes the words on every surface, with one choice. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { firstSentences } from "../../../core/dataset/sentences.ts";
import { loadDataset } from "../../../data/load.ts";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt, settled } from "../harness/hands.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;
let tabId: number | undefined;

beforeAll(async () => {
  const url = server.page("/audience", "<p>Of sarcoidosis.</p>");
  page = await chromium.open(url);
  tabId = await chromium.tabOf(url);
});

const { dataset } = loadDataset(join(import.meta.dirname, "../../../data"));
const entry = dataset.entries.find(({ slug }) => slug === "sarcoidosis");
if (!entry) throw new Error("the data set has no sarcoidosis");
const { summary, mechanism } = entry;

const textOf = (shown: Page, selector: string) =>
  shown.$eval(selector, (element) => (element.textContent ?? "").replace(/\s+/gu, " "));
async function read<T>(address: string, use: (panel: Page) => Promise<T>): Promise<T> {
  const panel = await chromium.openOwn(`sidepanel.html?tab=${tabId}${address}`);
  try {
    return await use(panel);
  } finally {
    await panel.close();
  }
}

describe.each([
  ["patient", ["plain"], "plain"],
  ["student", ["plain", "clinical"], "clinical"],
  ["clinician", ["clinical"], "clinical"],
] as const)("%s", (audience, wordings, inCard) => {
  const others = (["plain", "clinical"] as const).filter(
    (wording) => !(wordings as readonly string[]).includes(wording),
  );
  const first = wordings[0];
  beforeAll(() => chromium.changeSettings({ audience }));

  test("the article", () =>
    read("#/entry/sarcoidosis", async (panel) => {
      await settled(panel);
      const [what, how] = [await textOf(panel, "#summary"), await textOf(panel, "#mechanism")];
      for (const wording of wordings) {
        expect(what).toContain(summary[wording]);
        expect(how).toContain(mechanism.summary[wording]);
      }
      for (const wording of others) expect(what + how).not.toContain(firstSentences(summary[wording], 1));
    }));

  test("the take-away sheet", () =>
    read("#/sheet", async (panel) => {
      const sheet = await eventually(async () => {
        const shown = await textOf(panel, ".sheet");
        for (const wording of wordings) expect(shown).toContain(summary[wording]);
        return shown;
      });
      for (const wording of others) expect(sheet).not.toContain(summary[wording]);
    }));

  test("the line of a search result", () =>
    read("#/search/sarcoidosis", async (panel) => {
      await panel.waitForSelector(".result-line");
      await eventually(async () => expect(await textOf(panel, ".result-line")).toBe(firstSentences(summary[first], 1)));
    }));

  test("the preview of a nested term", () =>
    read("#/entry/granuloma", async (panel) => {
      const link = await panel.waitForSelector("article a.term[href='#/entry/sarcoidosis']");
      await link?.evaluate((element) => {
        element.closest("details")?.setAttribute("open", "");
        (element as HTMLElement).focus();
      });
      await eventually(async () => expect(await textOf(panel, ".note")).toContain(firstSentences(summary[first], 1)));
    }));

  test("an answer to a question", () =>
    read("#/entry/sarcoidosis", async (panel) => {
      await panel.waitForSelector("input[name='question']");
      await panel.type("input[name='question']", "What is sarcoidosis?");
      await panel.keyboard.press("Enter");
      await panel.waitForSelector(".quotes");
      const answers = await textOf(panel, ".quotes");
      for (const wording of others) expect(answers).not.toContain(summary[wording]);
    }));

  test("the card", async () => {
    await page.bringToFront();
    await page.mouse.move(900, 700);
    await pointAt(page, "sarcoidosis");
    const shown = await card(page, "Sarcoidosis");
    const text = (await shown?.evaluate((element) => element.textContent ?? ""))?.replace(/\s+/gu, " ");
    expect(text).toContain(firstSentences(summary[inCard], 1));
    if (audience === "patient") expect(text).toContain(firstSentences(mechanism.summary.plain, 1));
    else expect(text).not.toContain(firstSentences(mechanism.summary.plain, 1));
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await page.$("aetia-card")).toBeNull());
  });
});
