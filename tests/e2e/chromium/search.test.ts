/** Search in popup and panel: groups of results, what is loaded when, long selections, recent look-ups. */
import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { lastLookUp } from "../harness/ask.ts";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeAll(async () => {
  page = await chromium.open(server.page("/article", "<p>Of calciphylaxis.</p>"));
});
beforeEach(() => page.bringToFront());

const groups = (shown: Page) =>
  shown.$$eval('[role="group"]', (all) =>
    all.map((group) => ({
      name: document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent ?? "",
      options: [...group.querySelectorAll(".result-name")].map((name) => name.textContent ?? ""),
    })),
  );
const loaded = (shown: Page) =>
  shown.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".json")),
  );
/** Enter closes the popup before the key is up again. */
const pressEnter = (popup: Page) => popup.keyboard.press("Enter").catch(() => undefined);

test("names first; causes and mechanisms after a pause, loaded only then; one leads to its very statement", async () => {
  const popup = await chromium.openPopup();
  await popup.keyboard.type("s");
  await popup.waitForSelector('[role="option"]');
  expect(await loaded(popup)).not.toContain("/data/statements.json");
  await popup.keyboard.press("Backspace");
  await popup.keyboard.type("warfarin");
  await eventually(async () =>
    expect((await groups(popup)).map(({ name }) => name)).toEqual(["Found in causes and mechanisms"]),
  );
  const [found] = await groups(popup);
  expect(found?.options.length).toBeGreaterThan(1);
  expect(new Set(found?.options).size).toBe(found?.options.length);
  await eventually(async () => {
    const marked = await popup.$$eval(".result-statement mark", (marks) =>
      marks.map((mark) => mark.textContent?.toLowerCase()),
    );
    expect(new Set(marked)).toEqual(new Set(["warfarin"]));
  });
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.keyboard.press("End");
  await popup.waitForSelector('[aria-selected="true"] .result-statement');
  const wanted = await popup.$eval('[aria-selected="true"] .result-statement', (one) => one.textContent?.slice(0, 30));
  await pressEnter(popup);
  const panel = await chromium.ownTarget("sidepanel.html");
  await eventually(async () => {
    expect(await panel.evaluate(() => document.activeElement?.id)).toMatch(/^(?:cause|step)-|^mechanism$/u);
  });
  const shown = await panel.evaluate(() => document.activeElement?.textContent?.replace(/\s+/gu, " "));
  expect(shown).toContain(wanted?.replace("… ", "").slice(0, 12));
  await panel.close();
});

test("a long selection is taken apart into its terms", async () => {
  const text =
    "We excluded patients with sarcoidosis, chronic pancreatitis or primary hyperparathyroidism, and those who had used " +
    "thiazides within 30 days of enrolment (n = 12).";
  const panel = await chromium.openOwn(`sidepanel.html#/search/${encodeURIComponent(text)}`);
  await eventually(async () => expect((await groups(panel))[0]?.name).toBe("Terms in the text"));
  const [inside] = await groups(panel);
  expect(inside?.options).toContain("Sarcoidosis");
  expect(inside?.options).toContain("Primary hyperparathyroidism");
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.waitForSelector('[role="combobox"]:focus');
  await panel.keyboard.press("Enter");
  await eventually(async () => expect(await panel.evaluate(() => location.hash)).toBe("#/entry/sarcoidosis"));
  await panel.close();
});

test("what was looked up stands in the empty box of popup and panel", async () => {
  const panel = await chromium.openOwn("sidepanel.html#/search/");
  await panel.waitForSelector('[role="combobox"]:focus');
  await panel.keyboard.type("gaci");
  const name = "Generalized arterial calcification of infancy";
  await eventually(async () => expect(await panel.$eval('[role="option"]', (one) => one.textContent)).toContain(name));
  await panel.keyboard.press("Enter");
  await panel.waitForSelector("article h1");
  await eventually(async () => expect(await lastLookUp(panel)).toBe("generalized-arterial-calcification-of-infancy"));
  await panel.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html#/search/`);
  const link = await panel.waitForSelector(".recent li a");
  expect(await link?.evaluate((one) => one.textContent)).toBe(name);
  await panel.waitForSelector('[role="combobox"]:focus');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.keyboard.press("ArrowDown");
  await eventually(async () => expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(name));
  await panel.close();
  await page.bringToFront();
  const popup = await chromium.openPopup();
  await popup.waitForSelector('ul[aria-label="Recent look-ups"]');
  await popup.close();
});

test("results are worded for the reader, as everything else is", async () => {
  const lines: string[] = [];
  for (const audience of ["patient", "student", "clinician"]) {
    await chromium.changeSettings({ audience });
    const panel = await chromium.openOwn("sidepanel.html#/search/calciphylaxis");
    await panel.waitForSelector(".result-line[lang]");
    lines.push(
      await eventually(async () => {
        const line = await panel.$eval(".result-line", (one) => one.textContent ?? "");
        expect(line).toMatch(/\.$/u);
        return line;
      }),
    );
    await panel.close();
  }
  const [patient, student, clinician] = lines;
  expect(patient).toBe(student);
  expect(clinician).not.toBe(patient);
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
