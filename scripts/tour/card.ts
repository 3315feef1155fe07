/** The card on a page, as a reader gets it: by pointing at a term. */
import type { Page, Realm } from "puppeteer-core";

/** How long to wait for a mark and for the card, in milliseconds. */
const PATIENCE = 30_000;

export interface Point {
  x: number;
  y: number;
}

/** Brings the first place of `text` in the page's running text into the upper third of the window. */
const bringIntoView = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 4, behavior: "instant" });
      return;
    }
    throw new Error(`the page does not say "${wanted}"`);
  }, text);

/** The middle of the first line of a mark on `text` inside the window, once it is there. */
async function markOn(page: Page, text: string): Promise<Point> {
  const found = await page.waitForFunction(
    (wanted) => {
      for (const range of CSS.highlights.get("aetia-term") ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const [rect] = live.getClientRects();
        if (String(live) === wanted && rect && rect.top > 0 && rect.bottom < innerHeight) {
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
      return null;
    },
    { timeout: PATIENCE },
    text,
  );
  return (await found.jsonValue()) as Point;
}

const isClosed = (page: Page, patience: number) =>
  page.waitForFunction(() => document.querySelector("aetia-card:popover-open") === null, { timeout: patience });

/** Milliseconds that a card gets to go by itself after the pointer has left it. */
const LEAVING = 700;

/** Closes an open card by pointing elsewhere, or by Escape where the reader has been inside it. */
export async function closeCard(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(4, 4, { steps: 3 });
  try {
    await isClosed(page, LEAVING);
  } catch {
    await page.keyboard.press("Escape");
    await isClosed(page, PATIENCE);
  }
}

/** Milliseconds that a card gets to open before the term is pointed at again. */
const OPENING = 5000;
const ATTEMPTS = 5;

/**
 * Points at `text` and waits for its card. A page that is laid out anew can move its text away under the pointer, which
 * then points at nothing: so its place is looked up again.
 * @returns where was pointed at
 */
export async function openCard(page: Page, text: string): Promise<Point> {
  await page.bringToFront();
  await closeCard(page);
  await bringIntoView(page, text);
  for (let attempt = 1; ; attempt++) {
    const point = await markOn(page, text);
    await page.mouse.move(point.x - 3, point.y);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    try {
      await page.waitForFunction(() => document.querySelector("aetia-card:popover-open") !== null, {
        timeout: OPENING,
      });
      return point;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await page.mouse.move(1, 1);
    }
  }
}

/** The card's box in the window. Its root is closed, but its host is as large as it. */
export const cardBox = (page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> =>
  page.evaluate(() => {
    const rect = document.querySelector("aetia-card:popover-open")?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
  });

/** The world of our own script in the page, from where the card's closed root can be seen. */
export function ownWorld(page: Page): Realm {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error("the extension is not at work in this page");
  return realm;
}

/** The middle of the first element in the card that fits `selector`, in CSS pixels of the window. */
export const pointInCard = (page: Page, selector: string): Promise<Point> =>
  ownWorld(page).evaluate((wanted) => {
    const host = document.querySelector("aetia-card");
    const root = host && (globalThis as unknown as OwnWorld).chrome.dom.openOrClosedShadowRoot(host);
    const element = root?.querySelector(wanted);
    if (!element) throw new Error(`the card has no ${wanted}`);
    // In a low window the card scrolls.
    element.scrollIntoView({ block: "nearest" });
    const rect = element.getBoundingClientRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);

interface OwnWorld {
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
