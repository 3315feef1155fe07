/** Questions under an article, with the real data set in the real panel. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { type Chromium, startChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { press, resize } from "../harness/hands.ts";

let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  chromium = await startChromium();
  panel = await chromium.openOwn("sidepanel.html#/entry/calciphylaxis");
});
afterAll(() => chromium?.close());

const BOX = "::-p-aria([name='Your question'][role='textbox'])";

async function ask(question: string): Promise<void> {
  const box = await panel.waitForSelector(BOX);
  await box?.evaluate((input) => (input as HTMLInputElement).select());
  await box?.type(question);
  await panel.keyboard.press("Enter");
}
const outcome = () => panel.$eval(".follow-up h3", (heading) => heading.textContent);
const sources = () => panel.$$eval(".quote-source", (all) => all.map((source) => source.textContent));
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute("name"));

test("a question with a typo is answered by quoted statements, and the box keeps the focus", async () => {
  await panel.waitForSelector(BOX);
  await ask("can warfarin cause calcifilaxis?");
  await panel.waitForSelector(".quote");
  await eventually(async () => {
    expect(await sources()).toContain("Calciphylaxis, Causes");
    expect(
      await panel.$$eval(".quote mark", (marks) => marks.map((mark) => mark.textContent?.toLowerCase())),
    ).toContain("warfarin");
    expect(await focused()).toBe("question");
    expect(await panel.$eval("[role=status]", (status) => status.textContent)).toMatch(/statements? may answer this/u);
  });
});

test("a number shows its reference, of whichever entry", async () => {
  const number = await panel.waitForSelector(".quote .citation");
  await number?.focus();
  const note = await panel.waitForSelector("::-p-aria([role='tooltip'])");
  const description = await number?.evaluate(
    (link) => document.getElementById(link.getAttribute("aria-describedby") ?? "")?.textContent,
  );
  expect(description).toMatch(/\d{4}/u);
  expect(await note?.evaluate((element) => element.textContent)).toContain(description);
  await panel.keyboard.press("Escape");
});

test.each(["light", "dark"])("axe finds nothing, nothing is wider than a narrow sidebar: %s", async (scheme) => {
  await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  expect(await accessibilityFaults(panel)).toEqual([]);
  await resize(panel, 250, 700);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(250);
  await panel.setViewport(null);
});

test("the source of an answer leads to the statement's own place, also where it is folded away", async () => {
  await chromium.changeSettings({ audience: "patient" });
  await ask("what is new on sodium thiosulfate in randomized trials?");
  const source = await panel.waitForSelector(".quote-source a[href*='/recent-']");
  const part = await source?.evaluate((link) => link.getAttribute("href")?.split("/").at(-1));
  await press(panel, `.quote-source a[href$='/${part}']`);
  await eventually(async () => {
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe(part);
    expect(await panel.$eval(`#${part}`, (place) => place.getBoundingClientRect().height)).toBeGreaterThan(0);
  });
  await panel.goBack();
  await chromium.changeSettings({ audience: "clinician" });
  await panel.waitForSelector(".quote");
});

test("an earlier question can be asked again by key", async () => {
  const before = "what is new on sodium thiosulfate in randomized trials?";
  await ask("can warfarin cause it?");
  const first = () => panel.$eval(".earlier button", (button) => button.textContent);
  await eventually(async () => expect(await first()).toBe(before));
  await panel.waitForSelector(".quote");
  await panel.focus(".earlier button");
  await panel.keyboard.press("Enter");
  await eventually(async () =>
    expect(await panel.$eval(".follow-up input", (input) => (input as HTMLInputElement).value)).toBe(before),
  );
  await eventually(async () => expect(await focused()).toBe("question"));
});

test("what the data set does not answer is said, with a way to search", async () => {
  await ask("does acupuncture heal it?");
  await eventually(async () => expect(await outcome()).toBe("Nothing in the data set answers this."));
  expect(await sources()).toEqual([]);
  const search = await panel.waitForSelector(".follow-up a[href^='#/search/']");
  expect(await search?.evaluate((link) => link.textContent)).toContain("does acupuncture heal it?");
});

test("what only comes near is shown below a plain no, and said to be that", async () => {
  await ask("will my hair fall out with the skin sores");
  await eventually(async () => {
    expect(await outcome()).toBe("Nothing in the data set answers this.");
    expect((await sources()).length).toBeGreaterThan(0);
  });
  expect(await panel.$eval(".follow-up h3 + p", (line) => line.textContent)).toMatch(/come nearest/u);
  expect(await accessibilityFaults(panel)).toEqual([]);
});

test("following an answer to another entry and back finds question and answers again", async () => {
  await ask("is the anticoagulant a risk factor in iatrogenic calcification?");
  const source = ".quote-source a[href^='#/entry/iatrogenic-calcification']";
  await panel.waitForSelector(source);
  const before = await sources();
  await press(panel, source);
  await eventually(async () => {
    expect(await panel.title()).toContain("iatrogenic");
    expect(await panel.$(".quote")).toBeNull();
  });
  await panel.goBack();
  await eventually(async () => expect(await sources()).toEqual(before));
  await eventually(async () =>
    expect(await panel.$eval(".follow-up input", (input) => (input as HTMLInputElement).value)).toContain(
      "anticoagulant",
    ),
  );
});
