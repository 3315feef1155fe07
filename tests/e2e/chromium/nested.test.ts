/** Nested look-up: terms inside articles and cards lead to their entries, and there is always a way back. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, card, focusedInCard, pointAt, press, settled } from "../harness/hands.ts";
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
    await settled(panel);
  });
  afterAll(() => panel.close());

  test("pointing at a term tells its entry in a sentence, worded for the reader", async () => {
    const term = "#mechanism .step a.term[href='#/entry/thrombosis']";
    await panel.locator(term).hover();
    const note = await panel.waitForSelector(".note");
    const told = () => panel.$eval(".note", (box) => box.textContent ?? "");
    await eventually(async () => expect(await told()).toMatch(/^Thrombosis.*Leading cause: .*Submitted$/u));
    const clinical = await told();
    const mechanism = () => panel.$eval("#mechanism", (section) => section.textContent);
    const professional = await mechanism();
    expect(await accessibilityFaults(panel)).toEqual([]);
    await note?.hover();
    await panel.keyboard.press("Escape");
    await eventually(async () => expect(await panel.$(".note")).toBeNull());

    await press(panel, "input[value='student']");
    await eventually(async () => expect(await mechanism()).not.toBe(professional));
    await panel.focus(term);
    await eventually(async () => expect(await told()).not.toBe(clinical));
    await press(panel, "input[value='clinician']");
    await eventually(async () => expect(await mechanism()).toBe(professional));
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
      await eventually(async () => expect(await scrolled(panel)).toBe(before));
      await eventually(async () => expect(await stations(panel)).toEqual([]));
    };
    await panel.keyboard.press("Backspace");
    await isBack();
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await stations(panel)).toHaveLength(2));
    await panel.goBack();
    await isBack();

    await panel.keyboard.press("Enter");
    // The trail is there before the article.
    await eventually(async () => expect(await heading(panel)).toMatch(/thrombosis\?$/u));
    await panel.waitForSelector(".follow-up");
    await press(panel, "article a.term");
    await eventually(async () => expect(await stations(panel)).toHaveLength(3));
    await eventually(async () => expect(await heading(panel)).not.toMatch(/thrombosis\?$/u));
    // Into a part of the same entry: no station of its own.
    await press(panel, "#causes .citation");
    await eventually(async () => expect(await hash(panel)).toContain("/ref-"));
    await eventually(async () => expect(await stations(panel)).toHaveLength(3));
    await press(panel, ".trail a");
    await isBack();
  });

  test("Backspace in a field edits, and goes nowhere", async () => {
    const before = await heading(panel);
    await press(panel, "#mechanism .step a.term");
    await eventually(async () => expect(await stations(panel)).toHaveLength(2));
    // What is typed into the box of the article before would go with it.
    await eventually(async () => expect(await heading(panel)).not.toBe(before));
    const at = await hash(panel);
    await panel.waitForSelector("input[name='question']");
    await panel.type("input[name='question']", "ab");
    await panel.keyboard.press("Backspace");
    await eventually(async () =>
      expect(await panel.$eval("input[name='question']", (box) => (box as HTMLInputElement).value)).toBe("a"),
    );
    expect(await hash(panel)).toBe(at);
  });

  test("a search stands in the trail under its words", async () => {
    await panel.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html#/search/`);
    await panel.waitForSelector("[role='combobox']");
    await panel.type("[role='combobox']", "calciphyl");
    await eventually(async () =>
      expect(await panel.$eval("[role='option']", (one) => one.textContent)).toContain("Calciphylaxis"),
    );
    await panel.keyboard.press("Enter");
    await eventually(async () => expect(await stations(panel)).toEqual(["Search “calciphyl”", "Calciphylaxis"]));
    await press(panel, ".trail a");
    await eventually(async () =>
      expect(await panel.$eval("[role='combobox']", (box) => (box as HTMLInputElement).value)).toBe("calciphyl"),
    );
  });
});

describe("in the card", () => {
  test("a term in it opens its card in its place; Back leads back, Escape closes all", async () => {
    await chromium.changeSettings({ audience: "clinician" });
    const page = await chromium.open(server.page("/nested", "<p><a id='first' href='#x'>x</a> Of sarcoidosis.</p>"));
    await page.bringToFront();
    await page.focus("#first");
    await pointAt(page, "sarcoidosis");
    const first = await card(page, "Sarcoidosis");
    const words = (await first?.evaluate((element) => element.querySelector(".term")?.textContent)) ?? "";
    await press(page, button(words));

    const back = button("Back to Sarcoidosis");
    await page.waitForSelector(back);
    const isShown = async () => (await page.$('::-p-aria([name="Sarcoidosis"][role="dialog"])')) !== null;
    await eventually(async () => expect(await isShown()).toBe(false));
    expect(await page.$$("aetia-card")).toHaveLength(1);
    // The reader is in the card now: the pointer's leaving does not take it away.
    await page.mouse.move(1000, 700, { steps: 4 });
    await press(page, back);
    const isBack = async () => {
      await card(page, "Sarcoidosis");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("aetia-card");
      await eventually(async () => expect(await focusedInCard(page)).toBe(words));
    };
    await isBack();

    // By keys alone: the focus is on the term again.
    await page.keyboard.press("Enter");
    await page.waitForSelector(back);
    await page.keyboard.press("Backspace");
    await isBack();
    await page.keyboard.press("Enter");
    await page.waitForSelector(back);
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await page.$$("aetia-card")).toHaveLength(0));
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe("first"));
    expect(server.outsideRequests).toEqual([]);
    await page.close();
  });
});
