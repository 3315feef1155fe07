/** The circumstances in which a surface must hold: colours, sizes, widths. All are the browser's own switches. */
import type { CDPSession, Page } from "puppeteer-core";

export interface Look {
  /** Part of a picture's name. */
  name: string;
  /** In words, for the contact sheet. */
  title: string;
  /** CSS pixels; the surface's own width when it is not given. */
  width?: number;
  /** The same for the height. */
  height?: number;
  /** Default text size of the browser, in percent of the usual. */
  text?: number;
  /** Whether the window is touched, not pointed at. */
  touch?: boolean;
  /** Media features, over the usual ones. */
  media?: Record<string, string>;
}

export const PLAIN_LOOK: Look = { name: "light", title: "Light" };

export const LOOKS: readonly Look[] = [
  PLAIN_LOOK,
  { name: "dark", title: "Dark", media: { "prefers-color-scheme": "dark" } },
  { name: "forced", title: "Forced colours", media: { "forced-colors": "active", "prefers-color-scheme": "dark" } },
  { name: "contrast", title: "More contrast", media: { "prefers-contrast": "more" } },
  { name: "text-200", title: "200 % text", text: 200 },
  { name: "250", title: "250 px wide", width: 250 },
  { name: "600", title: "600 px wide", width: 600 },
  { name: "touch", title: "Touch", touch: true },
];

/** What is left of a window of 1280 by 900 pixels when a reader zooms in. */
export const ZOOMED: readonly Look[] = [
  { name: "zoom-200", title: "200 % zoom", width: 640, height: 450 },
  { name: "zoom-400", title: "400 % zoom", width: 320, height: 225 },
];

/** Whether a page is laid out alike in both looks. */
export const isLaidOutAlike = (a: Look, b: Look): boolean =>
  a.width === b.width && a.height === b.height && a.text === b.text && a.touch === b.touch;

/** The look of that name. */
export function lookNamed(name: string): Look {
  const look = LOOKS.find((one) => one.name === name);
  if (!look) throw new Error(`there is no look "${name}"`);
  return look;
}

/** The browser's default text size, in CSS pixels. */
const TEXT = 16;

const USUAL = {
  "prefers-color-scheme": "light",
  "prefers-contrast": "no-preference",
  "forced-colors": "none",
  // Nothing half faded in.
  "prefers-reduced-motion": "reduce",
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session for each page: what it emulates lasts as long as it does. */
function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

/**
 * Makes a page's window as large as this. Touch comes after it, since puppeteer switches it off with each size; and not
 * by puppeteer's own option, which loads the page again.
 */
export async function setSize(
  page: Page,
  { touch = false }: Look,
  size: { width: number; height: number },
): Promise<void> {
  await page.setViewport(size);
  await (await sessionOf(page)).send("Emulation.setTouchEmulationEnabled", { enabled: touch });
}

/** Puts a page into a look. @param size of the window in CSS pixels, for a look without a width of its own */
export async function putOn(page: Page, look: Look, size: { width: number; height: number }): Promise<void> {
  const session = await sessionOf(page);
  const features = Object.entries({ ...USUAL, ...look.media }).map(([name, value]) => ({ name, value }));
  await session.send("Emulation.setEmulatedMedia", { features });
  await session.send("Page.setFontSizes", { fontSizes: { standard: (TEXT * (look.text ?? 100)) / 100 } });
  await setSize(page, look, { width: look.width ?? size.width, height: look.height ?? size.height });
  // Two frames: what observes its own size answers in the second.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
