/** What the marks cost a page that moves, and that they leave it as it was. */
import type { Browser, Page } from "puppeteer-core";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { eventually } from "../../tests/e2e/harness/eventually.ts";
import type { InPage } from "../browser/in-page.ts";
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show } from "../report.ts";
import { median } from "../statistics.ts";
import { setLexicon } from "../visit.ts";

const FRAMES = 120;
/** Pixels a frame: a brisk wheel. */
const STEP = 60;
/** Milliseconds within which all of the page has been read. */
const SETTLED = 4000;

interface Moved {
  /** Milliseconds of the main thread in each frame. */
  busy: number;
  /** The longest time between two frames. */
  longest: number;
}

async function measure(page: Page, kind: "animate" | "scroll"): Promise<Moved> {
  const taskSeconds = async () => (await page.metrics()).TaskDuration ?? 0;
  const before = await taskSeconds();
  const gaps = await page.evaluate(
    (...args) => (globalThis as unknown as InPage).inPage.move(...args),
    kind,
    FRAMES,
    STEP,
  );
  const after = await taskSeconds();
  return { busy: ((after - before) * 1000) / FRAMES, longest: Math.max(...gaps) };
}

/** Opens the page and notes from its beginning on what shifts and what is changed. */
async function openWatched(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(script);
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return page;
}

export async function frames({ options, shipped, plain, names, server, progress }: Context): Promise<Row[]> {
  const group = "frames";
  const extended = await shipped();
  const pack = withPack(names, 150_000);
  await setLexicon(extended, compileLexicon(pack));
  // Dense enough for more than 10,000 terms in 2,000,000 characters.
  const url = server.page("/frames", articlePage(names.all, 2_000_000));
  const found = { plain: [] as Moved[], extended: [] as Moved[] };
  const scrolled = { plain: [] as Moved[], extended: [] as Moved[] };
  const script = await bundle("in-page.ts");
  let registered = 0;
  progress("opening the page with and without the extension");
  const pages = {
    plain: await openWatched(plain, url, script),
    extended: await openWatched(extended.browser, url, script),
  };
  await eventually(async () => {
    registered = await pages.extended.evaluate(() => CSS.highlights.get("aetia-term")?.size ?? 0);
    if (registered === 0) throw new Error("nothing is marked");
  });
  const { shift, changes } = await pages.extended.evaluate(() => (globalThis as unknown as InPage).inPage.watched);
  for (let run = 0; run < options.runs; run++) {
    for (const which of ["plain", "extended"] as const) {
      progress(`run ${run + 1} of ${options.runs}, ${which}`);
      await pages[which].bringToFront();
      found[which].push(await measure(pages[which], "animate"));
      scrolled[which].push(await measure(pages[which], "scroll"));
    }
  }
  for (const page of Object.values(pages)) await page.close();
  await setLexicon(extended);

  const busy = (moved: Moved[]) => median(moved.map((one) => one.busy));
  const row = (what: string, moved: typeof found, budget?: number): Row => ({
    group,
    what,
    value: busy(moved.extended) - busy(moved.plain),
    unit: "ms a frame",
    ...(budget === undefined ? {} : { budget }),
    note:
      `main thread ${show(busy(moved.plain))} ms a frame without us, ${show(busy(moved.extended))} with; longest gap ` +
      `between frames ${show(median(moved.plain.map((one) => one.longest)))} and ${show(median(moved.extended.map((one) => one.longest)))} ms`,
  });
  return [
    row(`animating page, ${registered} of its marks registered: added`, found, 2),
    row("while scrolling: added", scrolled),
    { group, what: "layout shift", value: shift, unit: "", budget: 0 },
    { group, what: "nodes and attributes changed", value: changes, unit: "", budget: 0 },
  ];
}
