/** Opening pages in the browser with the probed extension, each in a fresh tab: code is as cold as for a reader. */
import type { Page, Realm } from "puppeteer-core";
import type { compileLexicon as Compile } from "../core/lexicon/compile.ts";
import type { Chromium } from "../tests/e2e/harness/chromium.ts";
import { eventually } from "../tests/e2e/harness/eventually.ts";
import type { InPage } from "./browser/in-page.ts";
import type { Summary } from "./browser/probe.ts";
import { bundle } from "./bundle.ts";

/** Milliseconds within which a page of any size is read, also on a slowed processor. */
const PATIENCE = 60_000;

export interface Visit extends Summary {
  /** Milliseconds of a walk over the page's text with a look at each character (F1), cold. */
  walkMs: number;
}

interface Probed {
  aetiaProbe: { complete: number; summary(): Summary };
}

const inPage = bundle("in-page.ts");

/** The world of the extension's page script in a page, once it is there. */
export const probedWorld = (page: Page): Promise<Realm> =>
  eventually(async () => {
    for (const realm of await page.extensionRealms()) {
      if (await realm.evaluate(() => "aetiaProbe" in globalThis)) return realm;
    }
    throw new Error("the page script has not started");
  });

/** Puts a lexicon where page scripts read it; the bundled one when none is given. */
export async function setLexicon(chromium: Chromium, bytes?: ReturnType<typeof Compile>): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (data) => {
      const { storage } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      const lexicon = data === null ? await (await fetch("/data/lexicon.json")).json() : { version: "bench", data };
      await storage.local.set({ lexicon });
    },
    bytes === undefined ? null : Buffer.from(bytes).toString("base64"),
  );
}

/** Opens a page and waits until all of it has been read. @param slowDown by how much the processor seems slower */
export async function visit({ browser }: Chromium, url: string, slowDown: number): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.emulateCPUThrottling(slowDown);
    await page.goto(url, { waitUntil: "load", timeout: PATIENCE });
    const world = await probedWorld(page);
    const summary = await eventually(
      () =>
        world.evaluate(() => {
          const { aetiaProbe } = globalThis as unknown as Probed;
          if (aetiaProbe.complete === 0) throw new Error("the page is not read yet");
          return aetiaProbe.summary();
        }),
      PATIENCE,
    );
    await page.evaluate(await inPage);
    return { ...summary, walkMs: await page.evaluate(() => (globalThis as unknown as InPage).inPage.walk()) };
  } finally {
    await page.close();
  }
}
