/**
 * What the extension adds to a tab's memory: heap and array buffers of all worlds, after garbage was collected. Beside it
 * the floor: an extension whose script does no more than walk over the page once.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { eventually } from "../../tests/e2e/harness/eventually.ts";
import { markedTexts } from "../../tests/e2e/harness/marks.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show, times } from "../report.ts";
import { median } from "../statistics.ts";
import { setLexicon } from "../visit.ts";

const WALKER_MANIFEST = {
  manifest_version: 3,
  name: "Walks over the page",
  version: "1",
  content_scripts: [{ matches: ["http://*/*"], js: ["walk.js"] }],
};
const WALK = `const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
let nodes = 0;
while (walker.nextNode()) nodes++;`;

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

/** Runs `work` while the walking extension is in a browser. */
async function withWalker<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "aetia-walker-"));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(WALKER_MANIFEST));
  writeFileSync(join(folder, "walk.js"), WALK);
  try {
    const id = await browser.installExtension(folder);
    const result = await work();
    await browser.uninstallExtension(id);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function memory({ options, shipped, plain, names, server, progress }: Context): Promise<Row[]> {
  const extended = await shipped();
  const url = server.page("/memory", articlePage(names.all, 50_000));
  const measure = async (browser: Browser, isMarked: boolean): Promise<number> => {
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
  progress("floor");
  const floor = (await withWalker(plain, () => measure(plain, false))) - without;
  const rows: Row[] = [{ group: "memory", what: "floor: a script that walks over the page", value: floor, unit: "MB" }];
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
      ratio: times(value, floor, "floor"),
      note: `the page alone: ${show(without)} MB`,
    });
  }
  await setLexicon(extended);
  return rows;
}
