/** Takes the pictures of one state in all its looks. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { cardBox } from "./card.ts";
import { type Look, putOn, setSize } from "./looks.ts";
import type { State } from "./state.ts";

export interface Picture {
  /** The file's name in the tour's folder. */
  file: string;
  state: State;
  look: Look;
}

/** Space around the card, so that its line is to be seen, too. */
const MARGIN = { x: 24, y: 40 };

/** Chromium cannot take pictures higher than 16,384 pixels; longer views say nothing new. */
const TALLEST = 8000;

async function shootCard(page: Page, path: `${string}.png`): Promise<void> {
  const box = await cardBox(page);
  if (!box) throw new Error("the card has closed");
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight, left: scrollX, top: scrollY }));
  const x = Math.max(0, box.x - MARGIN.x);
  const y = Math.max(0, box.y - MARGIN.y);
  await page.screenshot({
    path,
    captureBeyondViewport: false,
    clip: {
      x: view.left + x,
      y: view.top + y,
      width: Math.min(view.width, box.x + box.width + MARGIN.x) - x,
      height: Math.min(view.height, box.y + box.height + MARGIN.y) - y,
    },
  });
}

/** The window is made as high as the page: pictures of what lies beyond it have the usual text size, whatever was set. */
async function shootWhole(page: Page, look: Look, path: `${string}.png`): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await setSize(page, look, { width, height: Math.min(height, TALLEST) });
  await page.screenshot({ path, captureBeyondViewport: false });
}

/** The window for a state in a look: popups grow with the browser's text, up to the browsers' limit. */
export const sizeFor = ({ size, grows }: State, { text = 100 }: Look) =>
  grows && text > 100 ? { width: Math.min(800, (size.width * text) / 100), height: 600 } : size;

/** @param name of the picture's file, without its end */
export async function takePicture(
  page: Page,
  state: State,
  look: Look,
  folder: string,
  name: string,
): Promise<Picture> {
  await putOn(page, look, sizeFor(state, look));
  await state.again?.(page);
  const file: `${string}.png` = `${name}.png`;
  const path: `${string}.png` = `${join(folder, name)}.png`;
  if (state.surface === "card") await shootCard(page, path);
  else if (state.windowOnly || state.surface === "read") await page.screenshot({ path });
  else await shootWhole(page, look, path);
  return { file, state, look };
}
