/** Pages with a card on them, one for each test: how they are opened, and what such a page sees of the card. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Chromium } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import type { TestServer } from "./server.ts";

/** What most of these pages say. */
export const TEXT = `<p>About calciphylaxis, then of nephrocalcinosis.</p>`;

/** @param browser and @param server may be ones that are started later, before the first test */
export function cardPages(browser: Chromium, server: TestServer) {
  return {
    /** Opens a page of its own for one test. */
    async withPage(path: string, body: string, run: (page: Page) => Promise<void>, headers = {}): Promise<void> {
      const page = await browser.open(server.page(path, { body, headers }));
      try {
        await page.bringToFront();
        await run(page);
      } finally {
        await page.close();
      }
    },

    /** Waits until more than the marks is there: what watches the pointer comes after them, and tells the terms. */
    watched: (page: Page): Promise<void> =>
      eventually(async () => expect(Number(await browser.badge(page.url()))).toBeGreaterThan(0)),

    /** What the command's listener does: the browser's own shortcuts cannot be pressed from here. */
    command: async (page: Page, message: object): Promise<void> =>
      (await browser.worker()).evaluate(
        async (url, sent) => {
          const { tabs } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
          const [tab] = await tabs.query({ url });
          await tabs.sendMessage(tab?.id ?? -1, sent, { frameId: 0 });
        },
        page.url(),
        message,
      ),
  };
}

/** The card's host as a page sees it; null when none is shown. */
export const host = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector("aetia-card");
    if (!element?.matches(":popover-open")) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom, parent: element.parentElement?.localName, root: element.shadowRoot };
  });

export const gone = (page: Page) => eventually(async () => expect(await host(page)).toBeNull());

export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
export const expectFocus = (page: Page, on: string) => eventually(async () => expect(await focused(page)).toBe(on));
