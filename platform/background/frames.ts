/**
 * Frames on demand: the content script starts in the top frame only. When that one sees a frame come into the window, it
 * asks for it here; a small function looks into all frames of the tab, and only those that are worth it get the script.
 */
import { browser } from "wxt/browser";
import { siteOf } from "../../core/dataset/settings/settings.ts";
import { FRAME_MARK, SMALLEST_FRAME } from "../frames.ts";
import { keepFrames } from "./reports.ts";

/** Letters that a frame must hold to be read. */
const LEAST_TEXT = 200;

/** What a frame is: read already, worth reading, not (yet) worth it for want of text, or out of sight or too small. */
type Worth = "read" | "worth" | "waits" | "unfit";

/** Runs in the frame by itself: uses nothing from around it. Marks a frame that is worth reading as taken. */
async function weigh(key: string, site: string, width: number, height: number, least: number): Promise<Worth> {
  const world = globalThis as { [key: symbol]: unknown };
  const mark = Symbol.for(key);
  if (window === top || world[mark] !== undefined) return "read";
  if (innerWidth < width || innerHeight < height) return "unfit";
  const inWindow = await new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(document.documentElement);
    setTimeout(resolve, 1000, false); // Frames that are not drawn are never told.
  });
  if (!inWindow) return "unfit";
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (letters < least && walker.nextNode() !== null) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!/^(script|style|noscript|template|title)$/.test(parentElement?.localName ?? "")) {
      letters += nodeValue?.replace(/\s+/gu, "").length ?? 0;
    }
  }
  if (letters < least) return "waits";
  if (world[mark] !== undefined) return "read"; // Another question was quicker.
  world[mark] = site;
  return "worth";
}

/**
 * Brings the content script into the frames of a tab that are in the window and hold enough text, and forgets what
 * frames reported that are gone.
 * @param pageUrl the address of the tab's page
 * @returns whether a frame in the window is still without text
 */
export async function bringIntoFrames(tabId: number, pageUrl: string | undefined): Promise<boolean> {
  const { width, height } = SMALLEST_FRAME;
  const site = pageUrl === undefined ? "" : siteOf(new URL(pageUrl));
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // One frame that never ends loading must not keep the others waiting.
      injectImmediately: true,
      func: weigh,
      args: [FRAME_MARK, site, width, height, LEAST_TEXT] as const,
    });
    const framesThat = (...kinds: Worth[]): number[] =>
      found.filter(({ result }) => kinds.includes(result as Worth)).map(({ frameId }) => frameId);
    await keepFrames(tabId, framesThat("read", "worth"));
    // One by one: a frame that has gone meanwhile must not take the others along.
    await Promise.allSettled(framesThat("worth").map((frameId) => bringInto(tabId, frameId)));
    return framesThat("waits").length > 0;
  } catch {
    return false; // The tab was closed meanwhile.
  }
}

async function bringInto(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ["/content-scripts/content.css"] });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/content.js"] });
}
