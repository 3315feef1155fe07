/** What the surfaces are shown on: a browser with the extension at work, and pages for it to read. */

import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Launched } from "../launch.ts";
import { ROOT } from "../run.ts";
import { serve } from "../serve.ts";

/** How long to wait for anything to show, in milliseconds. */
const PATIENCE = 30_000;

/** Pages of `tests/fixtures/sample`, and a page of the browser's own. */
export type Reading = "index.html" | "few-terms.html" | "no-terms.html" | "browser";

export interface Stage {
  /** Where the sample article is. */
  sample: string;
  /** Shows one of the extension's pages in a tab and waits until `ready` is there. */
  own(path: string, ready: string): Promise<Page>;
  /** Gives that tab back, to be used again: a new one takes as long as what is shown in it. */
  done(page: Page): void;
  /** The tab that shows this page, for `?tab=` in an address; opened at first need. */
  tab(reading: Reading): Promise<number>;
  /** The page of that tab. */
  page(reading: Reading): Promise<Page>;
  /** Closes what was opened, but not the browser. */
  end(): Promise<void>;
}

/** The popup's switches, whatever language they are in. */
export const SWITCH = {
  site: ".switches .switch:nth-of-type(1) input",
  everywhere: ".switches .switch:nth-of-type(2) input",
};

export const waitFor = (page: Page, selector: string) => page.waitForSelector(selector, { timeout: PATIENCE });

/** Finders rest in tabs that are not in front. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get("aetia-term")?.size ?? 0) > 0, { timeout: PATIENCE });
}

const BROWSERS_OWN = "chrome://version/";

export async function createStage({ browser, extensionId }: Launched): Promise<Stage> {
  const server = await serve(join(ROOT, "tests/fixtures/sample"));
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const addressOf = (reading: Reading) => (reading === "browser" ? BROWSERS_OWN : server.address + reading);
  const open = new Map<Reading, Promise<{ page: Page; tab: number }>>();
  const idle: Page[] = [];
  let visits = 0;

  async function openPage(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    return page;
  }

  /** Id of the newest tab. Only the extension knows ids, so a page of its own is asked, which comes after that tab. */
  async function newestTab(): Promise<number> {
    const asking = await openPage(own("popup.html"));
    const id = await asking.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      const [all, self] = await Promise.all([tabs.query({}), tabs.getCurrent()]);
      return Math.max(...all.flatMap(({ id = 0 }) => (id === self?.id ? [] : [id])));
    });
    await asking.close();
    return id;
  }

  async function openReading(reading: Reading): Promise<{ page: Page; tab: number }> {
    const address = addressOf(reading);
    const page = await openPage(address);
    if (reading === "index.html" || reading === "few-terms.html") await waitForMarks(page);
    return { page, tab: await newestTab() };
  }

  const reading = (name: Reading) => {
    const known = open.get(name) ?? openReading(name);
    open.set(name, known);
    return known;
  };

  return {
    sample: addressOf("index.html"),
    async own(path, ready) {
      const address = new URL(own(path));
      // Of addresses that differ in their fragment alone, the second would not be loaded.
      address.searchParams.set("visit", String(++visits));
      const page = idle.pop() ?? (await browser.newPage());
      await page.bringToFront();
      await page.goto(address.href, { waitUntil: "load" });
      await waitFor(page, ready);
      return page;
    },
    done: (page) => void idle.push(page),
    tab: async (name) => (await reading(name)).tab,
    page: async (name) => (await reading(name)).page,
    async end() {
      server.close();
      const pages = await Promise.allSettled(open.values());
      for (const one of pages) if (one.status === "fulfilled") await one.value.page.close();
      for (const page of idle) await page.close();
    },
  };
}
