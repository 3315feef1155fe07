/** The real toolbar popup: keys, switches, what was looked up before, and pages that cannot be read. */
import type { Page } from "puppeteer-core";
import { beforeEach, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, press, pressLast } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(async () => {
  await page?.close();
  page = await chromium.open(server.page("/article", "<p>Calciphylaxis, nephrocalcinosis, and calciphylaxis.</p>"));
  await expectMarks(page, ["Calciphylaxis", "nephrocalcinosis", "calciphylaxis"]);
});

const text = (shown: Page) => shown.evaluate(() => document.body.innerText);
/** Enter closes the popup before the key is up again. */
const pressEnter = (popup: Page) => popup.keyboard.press("Enter").catch(() => undefined);

async function expectPanelAt(question: string): Promise<void> {
  const panel = await chromium.ownTarget("sidepanel.html");
  await eventually(async () => {
    expect(await panel.evaluate(() => document.querySelector("article h1")?.textContent)).toBe(question);
  });
  await panel.close();
}

test("by keys alone: from the box to a term of the page, to its article; the popup closes", async () => {
  const popup = await chromium.openPopup();
  await eventually(async () => expect(await text(popup)).toContain("2 terms on this page"));
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("ArrowDown");
  await eventually(async () =>
    expect(await popup.evaluate(() => (document.activeElement as HTMLElement).innerText)).toContain("Nephrocalcinosis"),
  );
  await pressEnter(popup);
  await expectPanelAt("What causes nephrocalcinosis?");
  await eventually(() => {
    expect(chromium.browser.targets().filter((target) => target.url().includes("popup.html"))).toEqual([]);
  });
});

test("what was looked up stands in the next popup, which leads to all look-ups", async () => {
  const first = await chromium.openPopup();
  await first.keyboard.type("PXE");
  // Not what fits the first letters.
  await eventually(async () =>
    expect(await first.$eval('[role="option"]', (one) => one.textContent)).toContain("Pseudoxanthoma elasticum"),
  );
  await pressEnter(first);
  const panel = await chromium.ownTarget("sidepanel.html");
  await eventually(async () => {
    const history = await panel.evaluate(
      "chrome.runtime.sendMessage({ type: 'keep/history' }).then(({ ok, value }) => ({ ok, value: value.slice(0, 1) }))",
    );
    expect(history).toMatchObject({
      ok: true,
      value: [{ slug: "pseudoxanthoma-elasticum", page: { title: "Test page" } }],
    });
  });
  await panel.close();

  const next = await chromium.openPopup();
  await eventually(async () =>
    expect(
      await next.$eval('ul[aria-label="Recent look-ups"]', (list) => list.firstElementChild?.textContent),
    ).toContain("Pseudoxanthoma elasticum"),
  );
  await pressLast(next, button("All look-ups"));
  const history = await chromium.ownTarget("sidepanel.html");
  await eventually(async () => expect(await text(history)).toContain("Pseudoxanthoma elasticum"));
  await history.close();
});

test("Escape clears the box first", async () => {
  const popup = await chromium.openPopup();
  await popup.keyboard.type("calc");
  await popup.waitForSelector('[role="option"]');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.keyboard.press("Escape");
  await eventually(async () =>
    expect(await popup.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value)).toBe(""),
  );
  await popup.close();
});

test("what nothing answers is said, with links that ask nobody before a click", async () => {
  const popup = await chromium.openPopup();
  await popup.keyboard.type("zzyzx road");
  await eventually(async () => expect(await text(popup)).toContain("No entry for “zzyzx road”."));
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.close();
});

test("the settings are one press away", async () => {
  const popup = await chromium.openPopup();
  await pressLast(popup, button("Settings"));
  const settings = await chromium.ownTarget("options.html");
  await settings.waitForSelector("#sites");
  await settings.close();
});

test("everywhere off takes all marks away, and on brings them back", async () => {
  const popup = await chromium.openPopup();
  const everywhere = '::-p-aria([name="Everywhere"][role="switch"])';
  await press(popup, everywhere);
  await expectMarks(page, []);
  await eventually(async () => expect(await text(popup)).toContain("Aetia is switched off"));
  await popup.waitForSelector('[aria-label="On this site"]:disabled');
  await press(popup, everywhere);
  await expectMarks(page, ["Calciphylaxis", "nephrocalcinosis", "calciphylaxis"]);
  await popup.close();
});

test("a page of the browser is said to be unreadable, and search works all the same", async () => {
  const settings = await chromium.open("chrome://version");
  await settings.bringToFront();
  const popup = await chromium.openPopup();
  await eventually(async () => {
    expect(await text(popup)).toContain("This page cannot be read");
    expect(await text(popup)).toContain("Not available on this page");
  });
  await popup.keyboard.type("gaci");
  await popup.waitForSelector('[role="option"]');
  await popup.close();
  await settings.close();
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
