/** What a reader's hands do in Chromium. Pages must be in front: what is not drawn never comes to rest. */
import type { ElementHandle, Page } from "puppeteer-core";
import { ownWorld } from "../../../scripts/tour/card.ts";
import { eventually } from "./eventually.ts";
import { middleOfMark } from "./marks.ts";

/** A button, as puppeteer finds it, also in the card. */
export const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

/** Presses what fits a selector, once it is there and no longer moves. */
export const press = (page: Page, selector: string): Promise<void> => page.locator(selector).click();

/** Presses what closes its own page, which is gone before the mouse is up again. */
export async function pressLast(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.click().catch(() => undefined);
}

/** Puts the pointer beside a marked text, then onto it, as a movement. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await middleOfMark(page, text);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
}

/** The card of this name, once it is shown. */
export const card = (page: Page, name: string): Promise<ElementHandle<Element> | null> =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="dialog"])`);

/** What has the focus in the open card: what it is called, or what it says; empty when nothing has. */
export const focusedInCard = (page: Page): Promise<string> =>
  ownWorld(page).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    };
    const host = document.querySelector("aetia-card");
    const focused = host && chrome.dom.openOrClosedShadowRoot(host)?.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent?.trim() ?? "";
  });

/** Gives a page this window, and waits until it is drawn in it. */
export async function resize(page: Page, width: number, height: number, deviceScaleFactor = 1): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor });
  await eventually(async () => {
    if ((await page.evaluate(() => innerWidth)) !== width) throw new Error(`the window is not ${width} pixels wide`);
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until a view of the panel is there: of an article, all that comes after its first screen, too. */
export async function settled(panel: Page): Promise<void> {
  await panel.waitForSelector("h1");
  if (panel.url().includes("#/entry/")) await panel.waitForSelector(".follow-up");
}
