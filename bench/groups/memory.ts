/** What the extension adds to a tab's memory: heap and array buffers of all worlds, after garbage was collected. */
import type { Page } from "puppeteer-core";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import type { Chromium } from "../../tests/e2e/harness/chromium.ts";
import { eventually } from "../../tests/e2e/harness/eventually.ts";
import { markedTexts } from "../../tests/e2e/harness/marks.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show } from "../report.ts";
import { median } from "../statistics.ts";
import { setLexicon } from "../visit.ts";

/** Milliseconds by which a page of this length has long been read. */
const SETTLED = 1500;

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** Bytes in use by a page: script heap, DOM heap and array buffers. */
async function bytesOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let k = 0; k < 3; k++) await client.send("HeapProfiler.collectGarbage");
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = (await client.send("Runtime.getHeapUsage")) as HeapUsage;
  await client.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

export async function memory({ options, shipped, plain, names, server, progress }: Context): Promise<Row[]> {
  const extended = await shipped();
  const url = server.page("/memory", articlePage(names.all, 50_000));
  const measure = async (browser: Chromium["browser"], isMarked: boolean): Promise<number> => {
    const found: number[] = [];
    for (let run = 0; run < options.runs; run++) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(url);
      await eventually(async () => {
        if (isMarked && (await markedTexts(page)).length === 0) throw new Error("nothing is marked");
      });
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      found.push(await bytesOf(page));
      await page.close();
    }
    return median(found) / 1e6;
  };
  progress("without the extension");
  const without = await measure(plain, false);
  const rows: Row[] = [];
  for (const [what, size, budget] of [
    ["bundled data", 0, 0.7],
    ["150,000 names", 150_000, 1.6],
  ] as const) {
    progress(what);
    await setLexicon(extended, size === 0 ? undefined : compileLexicon(withPack(names, size)));
    const value = (await measure(extended.browser, true)) - without;
    rows.push({
      group: "memory",
      what: `added to a tab, ${what}`,
      value,
      unit: "MB",
      budget,
      note: `the page alone: ${show(without)} MB`,
    });
  }
  await setLexicon(extended);
  return rows;
}
