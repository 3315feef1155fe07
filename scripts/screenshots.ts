/**
 * Screenshots of the extension at work on a page in a real window, light and dark: for `npm start -- --screenshot`, the
 * README, and the tour's first chapter. (The tour's other pictures show single surfaces.)
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { type Launched, WINDOW } from "./launch.ts";
import { print } from "./run.ts";

const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];
type Picture = `${string}.png`;
type Point = { x: number; y: number };

/** How long to wait for marks, card, panel and popup, in milliseconds. */
const PATIENCE = 10_000;

/** Light or dark, and nothing half faded in. */
const useScheme = (page: Page, value: Scheme): Promise<void> =>
  page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);

/** Middle of the first mark that is well inside the window, in CSS pixels; null when there is none. */
function findMark(page: Page): Promise<Point | null> {
  return page.evaluate(() => {
    const ranges = [...((CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>)];
    const rects = ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      return live.getClientRects()[0] ?? [];
    });
    const inside = rects.filter(({ top, bottom }) => top > 80 && bottom < innerHeight * 0.8);
    inside.sort((a, b) => a.top - b.top || a.left - b.left);
    const [first] = inside;
    return first ? { x: first.x + first.width / 2, y: first.y + first.height / 2 } : null;
  });
}

/** The page of a panel or popup of ours, once the browser shows it. */
async function ownPage({ browser, extensionId }: Launched, file: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/${file}`;
  const target = await browser.waitForTarget((one) => one.url().startsWith(address), { timeout: PATIENCE });
  return target.asPage();
}

async function openPopup({ browser, extensionId }: Launched): Promise<void> {
  const address = `chrome-extension://${extensionId}/`;
  const target = await browser.waitForTarget((one) => one.type() === "service_worker" && one.url().startsWith(address));
  const worker = await target.worker();
  await worker?.evaluate("chrome.action.openPopup()");
}

/** Page and panel side by side, as they stand in the window below the panel's title bar. */
async function shootTogether(launched: Launched, page: Page, panel: Page, path: Picture): Promise<void> {
  const height = await panel.evaluate(() => innerHeight);
  const pictures = await Promise.all([page, panel].map((one) => one.screenshot({ encoding: "base64" })));
  const sheet = await launched.browser.newPage();
  const [left, right] = pictures.map((data) => `<img src="data:image/png;base64,${data}">`);
  await sheet.setContent(
    `<style>body{margin:0;width:max-content;height:${height}px;overflow:hidden;display:flex;align-items:flex-start;background:#8a9496;gap:1px}</style>${left}${right}`,
  );
  await (await sheet.$("body"))?.screenshot({ path });
  await sheet.close();
}

/** The card with the line that it belongs to. */
async function shootCard(page: Page, button: ElementHandle | null, mark: Point, path: Picture): Promise<void> {
  // The card's root is closed: its box is found from the button in it.
  const box = await button?.evaluate((element) => {
    const { x, y, width, height } = (element.closest('[role="dialog"]') ?? element).getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!box) return;
  const margin = 24;
  const top = Math.max(0, Math.min(box.y, mark.y) - margin);
  const bottom = Math.max(box.y + box.height, mark.y) + margin;
  await page.screenshot({
    path,
    clip: { x: Math.max(0, box.x - 2 * margin), y: top, width: box.width + 4 * margin, height: bottom - top },
  });
}

async function shootScheme(launched: Launched, url: string, folder: string, scheme: Scheme): Promise<void> {
  const path = (name: string): Picture => `${join(folder, `${name}-${scheme}`)}.png`;
  const page = await launched.browser.newPage();
  await useScheme(page, scheme);
  await page.goto(url, { waitUntil: "load" });
  await page
    .waitForFunction(() => (CSS.highlights.get("aetia-term")?.size ?? 0) > 0, { timeout: PATIENCE })
    .catch(() => print("  No term was marked on this page."));
  await page.screenshot({ path: path("page") });

  const mark = await findMark(page);
  if (mark) {
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    const open = await page.waitForSelector("::-p-aria(Open in side panel)", { timeout: PATIENCE });
    await shootCard(page, open, mark, path("card"));
    await open?.click();
    const panel = await ownPage(launched, "sidepanel.html");
    await useScheme(panel, scheme);
    await panel.waitForSelector("article h1", { timeout: PATIENCE });
    await page.mouse.move(WINDOW.width / 3, 5); // Away from the term, so that the card closes.
    await page.waitForFunction(() => document.querySelector("aetia-card:popover-open") === null);
    await panel.screenshot({ path: path("panel") });
    await shootTogether(launched, page, panel, path("overview"));
    await panel.evaluate(() => location.assign("#/page"));
    await panel.waitForSelector('::-p-aria([name="Terms on this page"][role="list"])', { timeout: PATIENCE });
    await panel.screenshot({ path: path("terms") });
    await page.bringToFront();
    await panel.evaluate(() => close());
  }

  await openPopup(launched);
  const popup = await ownPage(launched, "popup.html");
  await useScheme(popup, scheme);
  await popup.waitForSelector("input", { timeout: PATIENCE });
  await popup.type("input", "calcinosis");
  await popup.waitForSelector('[role="option"]', { timeout: PATIENCE });
  await popup.screenshot({ path: path("popup") });
  await popup.close();
  await page.close();
}

/** Surfaces, as the pictures are named. */
export const PICTURED = ["overview", "page", "card", "panel", "terms", "popup"].flatMap((name) =>
  SCHEMES.map((scheme) => `${name}-${scheme}.png`),
);

/** Writes `PICTURED` into `folder`; those of card and panel are left out when the page has no term. */
export async function takeScreenshots(launched: Launched, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of SCHEMES) {
    print(`Taking screenshots, ${scheme} ...`);
    await shootScheme(launched, url, folder, scheme);
  }
}
