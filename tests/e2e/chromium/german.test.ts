/** In a German browser: the interface is German, the data set stays English and says so. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { pointAt, settled } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium({ language: "de" });

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent?.trim());
/** The language of an element: its own or the nearest one's around it. */
const languageOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.closest("[lang]")?.getAttribute("lang"));

test("an article: German words and dates around English statements", async () => {
  const panel = await chromium.openOwn("sidepanel.html#/entry/dystrophic-calcification");
  await settled(panel);
  expect(await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    "de",
    "ltr",
  ]);
  expect(await text(panel, "#causes-heading")).toBe("Ursachen");
  expect(await languageOf(panel, "#causes-heading")).toBe("de");
  expect(await text(panel, ".review-line time")).toMatch(/^\d{1,2}\. \p{L}+ 20\d\d$/u);
  for (const selector of [
    "h1",
    "#causes .statement > p:not(.statement-head)",
    ".step p",
    ".reference-title",
    ".pathway text",
  ]) {
    expect([selector, await languageOf(panel, selector)]).toEqual([selector, "en"]);
  }
  expect(await languageOf(panel, "#causes .citation")).toBe("de");
  await panel.close();
});

test("the card, the shortcuts and the manifest", async () => {
  const page = await chromium.open(server.page("/karte", "<p>About calciphylaxis.</p>"));
  await expectMarks(page, ["calciphylaxis"]);
  await pointAt(page, "calciphylaxis");
  await page.waitForSelector("::-p-aria(In der Seitenleiste öffnen)");
  await page.close();

  const told = await (await chromium.worker()).evaluate(async () => {
    const { commands, runtime } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
    const described = (await commands.getAll()).flatMap(({ description = "" }) => description || []);
    return [runtime.getManifest().description, ...described];
  });
  expect(told).toContain("Zum nächsten Begriff gehen");
  expect(told[0]).toContain("Markiert medizinische Begriffe");
});

test("the popup", async () => {
  const popup = await chromium.openOwn("popup.html");
  await eventually(async () => expect(await popup.evaluate(() => document.body.innerText)).toContain("Überall"));
  await popup.waitForSelector("::-p-aria([name='Begriffe suchen'][role='combobox'])");
  await popup.close();
});
