/** Matching texts that are at hand: this project, its alternatives, and the floor, each in a page of its own. */
import type { Page } from "puppeteer-core";
import type { MatchingBench, Way } from "../browser/matching.ts";
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { SIZES } from "../material/names.ts";
import { corpusParagraphs, madeParagraphs } from "../material/text.ts";
import { type Row, show, times } from "../report.ts";
import { median } from "../statistics.ts";

const GROUP = "matching";
const UNITS = 2_000_000;
const PASSES = 3;
/** Warm means: all code that will be compiled has been. */
const WARM_UP = 3;
/** Beyond these sizes the others take seconds to build and hundreds of megabytes: no tab could. */
const OTHERS: [Way, number][] = [
  ["modern-ahocorasick", 150_000],
  ["@monyone/aho-corasick", 35_000],
  ["RegExp", 35_000],
];
const WAYS_ON_FOLDED = new Set<Way>(OTHERS.map(([way]) => way));

interface Runner {
  way: Way;
  size: number;
  page: Page;
  buildMs: number;
  passes: number[];
}

const call = <T>(page: Page, what: keyof MatchingBench, ...args: unknown[]): Promise<T> =>
  page.evaluate(
    (name, values) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> };
      return bench[name]?.(...values);
    },
    what,
    args,
  ) as Promise<T>;

/** How many of the matches differ, and one of them. */
function difference(own: readonly string[], other: readonly string[]): string {
  const inOwn = new Set(own);
  const inOther = new Set(other);
  const apart = [...own.filter((match) => !inOther.has(match)), ...other.filter((match) => !inOwn.has(match))];
  return apart.length === 0
    ? `same ${own.length} matches`
    : `${apart.length} of ${own.length} matches differ (${apart[0]})`;
}

export async function matching({ plain, names, options, progress }: Context): Promise<Row[]> {
  const texts = options.corpus.length > 0 ? corpusParagraphs(options.corpus) : madeParagraphs(names.all, UNITS);
  const millions = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const script = await bundle("matching.ts");
  const start = async (way: Way, size = 0): Promise<Runner> => {
    progress(`getting ${way} ready${size === 0 ? "" : ` for ${size} names`}`);
    const page = await plain.newPage();
    await page.evaluate(script);
    const buildMs = await call<number>(page, "prepare", way, names.all.slice(0, size), texts);
    await call(page, "run", WARM_UP);
    return { way, size, page, buildMs, passes: [] };
  };

  const rows: Row[] = [];
  const medians = new Map<string, number>();
  for (const size of SIZES) {
    const others = OTHERS.filter(([, most]) => size <= most).map(([way]) => way);
    const runners = [await start("characters"), await start("words"), await start("fold"), await start("aetia", size)];
    for (const way of others) runners.push(await start(way, size));
    // In turns, so that a busy minute of the machine does not fall on one of them alone.
    for (let round = 0; round < options.runs; round++) {
      for (const { page, passes } of runners) passes.push(...(await call<number[]>(page, "run", PASSES)));
    }
    const [floor, fs, fold, own] = runners.map(({ passes }) => median(passes) / millions) as [
      number,
      number,
      number,
      number,
    ];
    const found = await call<string[]>(runners[3]?.page as Page, "matches", texts.length);
    medians.set(`${size}`, own / fs);
    const label = `${size.toLocaleString("en")} names`;
    const note = `characters alone ${show(floor)}, Fs ${show(fs)}, folding alone ${show(fold)} ms`;
    rows.push({
      group: GROUP,
      what: `${label}: this project`,
      value: own,
      unit: "ms/MB",
      ratio: times(own, fs, "Fs"),
      budget: 3 * fs,
      note,
    });
    for (const { way, page, passes, buildMs } of runners) {
      if (!WAYS_ON_FOLDED.has(way)) continue;
      const ms = median(passes) / millions;
      const agreement = difference(found, await call<string[]>(page, "matches", texts.length));
      rows.push({
        group: GROUP,
        what: `${label}: ${way}`,
        value: ms + fold,
        unit: "ms/MB",
        ratio: `${times(ms + fold, own, "this project")}`,
        note: `search ${show(ms)} + folding ${show(fold)}; built in the tab in ${show(buildMs)} ms; ${agreement}`,
      });
      if (way === "modern-ahocorasick" || way === "@monyone/aho-corasick")
        medians.set(`${size} ${way}`, (ms + fold) / own);
    }
    for (const { page } of runners) await page.close();
  }
  const ahoCorasick = Math.min(...[...medians].filter(([key]) => key.startsWith("35000 ")).map(([, ratio]) => ratio));
  rows.push({
    group: GROUP,
    what: "150,000 names against 1,000 names",
    value: (medians.get("150000") ?? Number.NaN) / (medians.get("1000") ?? Number.NaN),
    unit: "×",
    budget: 1.3,
    note: "both in × Fs of their own minutes",
  });
  rows.push({
    group: GROUP,
    what: "fastest Aho-Corasick package at 35,000 names",
    value: ahoCorasick,
    unit: "× ours",
    atLeast: 4,
  });
  return rows;
}
