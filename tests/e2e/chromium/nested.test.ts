/** Nested look-up: terms inside articles and cards lead to their entries, and there is always a way back. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { middleOfMark } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();

const hash = (panel: Page) => panel.evaluate(() => location.hash);
const heading = (panel: Page) => panel.evaluate(() => document.querySelector("article h1")?.textContent);
const scrolled = (panel: Page) => panel.evaluate(() => Math.round(scrollY));
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent?.trim());
const stations = (panel: Page) =>
  panel.$$eval(".trail li", (items) => items.map((item) => item.textContent?.trim() ?? ""));

describe("in an article", () => {
  let panel: Page;
  beforeAll(async () => {
    panel = await chromium.openOwn("sidepanel.html#/entry/calciphylaxis");
    await panel.waitForSelector("article h1");
  });
  afterAll(() => panel.close());

  test("pointing at a term tells its entry in a sentence, worded for the reader", async () => {
    const term = await panel.waitForSelector("#mechanism .step a.term[href='#/entry/thrombosis']");
    await term?.hover();
    const note = await panel.waitForSelector(".note");
    const told = () => panel.$eval(".note", (box) => box.textContent ?? "");
    await eventually(async () => expect(await told()).toMatch(/^Thrombosis.*Leading cause: .*Submitted$/u));
    const clinical = await told();
    expect(await accessibilityFaults(panel)).toEqual([]);
    await note?.hover();
    await panel.keyboard.press("Escape");
    await eventually(async () => expect(await panel.$(".note")).toBeNull());

    await (await panel.waitForSelector("input[value='student']"))?.click();
    await term?.focus();
    await panel.waitForSelector(".note");
    await eventually(async () => expect(await told()).not.toBe(clinical));
    await (await panel.waitForSelector("input[value='clinician']"))?.click();
  });

  test("terms are quieter than citations: coloured as the text, told by their underline", async () => {
    const [term, text] = await panel.$eval("#mechanism .step a.term", (link) => [
      getComputedStyle(link).color,
      getComputedStyle(link.parentElement as Element).color,
    ]);
    expect(term).toBe(text);
  });

  test("a click leads to the entry; trail, Backspace and the browser lead back to where the reader was", async () => {
    const term = await panel.waitForSelector("#mechanism .step a.term[href='#/entry/thrombosis']");
    await term?.scrollIntoView();
    const before = await scrolled(panel);
    const words = await term?.evaluate((link) => link.textContent);
    await term?.focus();
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await heading(panel)).toMatch(/thrombosis\?$/u));
    await eventually(async () => expect(await stations(panel)).toEqual(["Calciphylaxis", "Thrombosis"]));
    expect(await panel.$eval(".trail [aria-current='page']", (item) => item.textContent)).toBe("Thrombosis");
    expect(await accessibilityFaults(panel)).toEqual([]);

    const isBack = async () => {
      await eventually(async () => expect(await hash(panel)).toBe("#/entry/calciphylaxis"));
      await eventually(async () => expect(await focused(panel)).toBe(words));
      expect(await scrolled(panel)).toBe(before);
      await eventually(async () => expect(await stations(panel)).toEqual([]));
    };
    await panel.keyboard.press("Backspace");
    await isBack();
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await stations(panel)).toHaveLength(2));
    await panel.goBack();
    await isBack();

    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await stations(panel)).toHaveLength(2));
    const next = await panel.waitForSelector("article a.term");
    await next?.click();
    await eventually(async () => expect(await stations(panel)).toHaveLength(3));
    // Into a part of the same entry: no station of its own.
    await (await panel.waitForSelector("#causes .citation"))?.click();
    await eventually(async () => expect(await hash(panel)).toContain("/ref-"));
    await eventually(async () => expect(await stations(panel)).toHaveLength(3));
    await (await panel.waitForSelector(".trail a"))?.click();
    await isBack();
  });

  test("Backspace in a field edits, and goes nowhere", async () => {
    await (await panel.waitForSelector("#mechanism .step a.term"))?.click();
    await eventually(async () => expect(await stations(panel)).toHaveLength(2));
    const at = await hash(panel);
    await panel.waitForSelector("input[name='question']");
    await panel.type("input[name='question']", "ab");
    await panel.keyboard.press("Backspace");
    expect(await panel.$eval("input[name='question']", (box) => (box as HTMLInputElement).value)).toBe("a");
    expect(await hash(panel)).toBe(at);
  });

  test("a search stands in the trail under its words", async () => {
    await panel.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html#/search/`);
    await panel.waitForSelector("[role='combobox']");
    await panel.type("[role='combobox']", "calciphyl");
    await panel.waitForSelector("[role='option']");
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await stations(panel)).toEqual(["Search “calciphyl”", "Calciphylaxis"]));
    await (await panel.waitForSelector(".trail a"))?.click();
    await eventually(async () =>
      expect(await panel.$eval("[role='combobox']", (box) => (box as HTMLInputElement).value)).toBe("calciphyl"),
    );
  });
});

describe("in the card", () => {
  const dialog = (page: Page, name: string) =>
    page.waitForSelector(`::-p-aria([name="${name}"][role="dialog"])`, { timeout: 10_000 });
  const button = (page: Page, name: string) =>
    page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { timeout: 10_000 });
  const has = (page: Page, selector: string) => page.$(selector).then((found) => found !== null);

  test("a term in it opens its card in its place; Back leads back, Escape closes all", async () => {
    await chromium.changeSettings({ audience: "clinician" });
    const page = await chromium.open(server.page("/nested", "<p><a id='first' href='#x'>x</a> Of sarcoidosis.</p>"));
    await page.bringToFront();
    await page.focus("#first");
    const { x, y } = await middleOfMark(page, "sarcoidosis");
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
    const card = await dialog(page, "Sarcoidosis");
    const words = (await card?.evaluate((element) => element.querySelector(".term")?.textContent)) ?? "";
    await (await button(page, words))?.click();

    const back = await button(page, "Back to Sarcoidosis");
    expect(await has(page, '::-p-aria([name="Sarcoidosis"][role="dialog"])')).toBe(false);
    expect(await page.$$("aetia-card")).toHaveLength(1);
    // The reader is in the card now: the pointer's leaving does not take it away.
    await page.mouse.move(1000, 700, { steps: 4 });
    await back?.click();
    await dialog(page, "Sarcoidosis");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("aetia-card");

    // By keys alone: the focus is on the term again.
    await page.keyboard.press("Enter");
    await button(page, "Back to Sarcoidosis");
    await page.keyboard.press("Backspace");
    await dialog(page, "Sarcoidosis");
    await page.keyboard.press("Enter");
    await button(page, "Back to Sarcoidosis");
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await page.$$("aetia-card")).toHaveLength(0));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("first");
    expect(server.outsideRequests).toEqual([]);
    await page.close();
  });
});
