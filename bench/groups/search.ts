/** The popup's search: from key to results, and how often it finds what was mistyped. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { readDataset, toStatementPack } from "../../data/compile.ts";
import { ROOT } from "../../scripts/run.ts";
import type { SearchBench } from "../browser/search.ts";
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { pick, type Random, randomFrom } from "../material/random.ts";
import { type Row, show, times } from "../report.ts";
import { median, quantile } from "../statistics.ts";

const QUERIES = 500;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Plain fuse.js takes seconds a query at 100,000 names. */
const FUSE_QUERIES = { few: 100, many: 5 };

type Found = ReturnType<SearchBench["own"]>;

const indexOf = (names: readonly string[]): DatasetIndex => ({
  version: "bench",
  entries: names.map((name, k) => ({
    slug: String(k),
    name,
    kind: "disease",
    group: "General pathology",
    names: [],
    abbreviations: [],
  })),
});

/** A letter left out, added, replaced, or swapped with its neighbour, somewhere in a word. */
function slip(random: Random, text: string): string {
  const places = [...text].flatMap((letter, k) => (/[a-z]/.test(letter) && /[a-z]/.test(text[k + 1] ?? "") ? [k] : []));
  const at = pick(random, places);
  const letter = pick(
    random,
    [...LETTERS].filter((other) => other !== text[at]),
  );
  const [before, here, next, after] = [text.slice(0, at), text[at] ?? "", text[at + 1] ?? "", text.slice(at + 2)];
  const slips = [before + next + after, before + letter + here + next + after, before + letter + next + after];
  if (here !== next) slips.push(before + next + here + after);
  return pick(random, slips);
}

const call = (page: Page, what: keyof SearchBench, argument: unknown): Promise<Found> =>
  page.evaluate(
    (name, value) => {
      const { searchBench } = globalThis as unknown as { searchBench: Record<string, (value: unknown) => unknown> };
      return searchBench[name]?.(value);
    },
    what,
    argument,
  ) as Promise<Found>;

/** Right is any entry of the same letters: folding makes some names one. */
const shareRight = (found: Found, names: readonly string[], within: number): number =>
  (100 * found.filter((one, k) => one.names.slice(0, within).includes(names[k] ?? "")).length) / found.length;

/** Causes and mechanisms, which are looked through when the keys pause. */
async function statementRows(group: string, page: Page, keys: readonly string[]): Promise<Row[]> {
  const { entries } = readDataset(join(ROOT, "data"));
  const unpacked = (await page.evaluate(
    (pack) => {
      const { searchBench } = globalThis as unknown as { searchBench: SearchBench };
      return searchBench.unpack(pack);
    },
    JSON.stringify(toStatementPack(entries, "bench")),
  )) as number;
  const times = (await call(page, "statements", keys)).map(({ ms }) => ms);
  return [
    {
      group,
      what: "causes and mechanisms: a pause in typing, 95th percentile",
      value: quantile(times, 0.95),
      unit: "ms",
      budget: 16,
      note: `median ${show(median(times))}, longest ${show(Math.max(...times))}; unpacked once in ${show(unpacked)} ms`,
    },
  ];
}

export async function search({ plain, names, progress }: Context): Promise<Row[]> {
  const group = "search";
  const script = await bundle("search.ts");
  const rows: Row[] = [];
  const lists: [label: string, count: number][] = [
    ["bundled", names.bundledCount],
    ...(names.writtenCount > names.bundledCount
      ? [["with the ontologies", names.writtenCount] as [string, number]]
      : []),
    ["100,000 names", 100_000],
  ];
  for (const [label, count] of lists) {
    progress(label);
    const list = names.all.slice(0, count);
    const page = await plain.newPage();
    await page.evaluate(script);
    await call(page, "prepare", indexOf(list));
    const random = randomFrom(8);
    const long = list.filter((name) => /[a-z]{6}/.test(name));
    const wanted = Array.from({ length: QUERIES }, () => pick(random, long));

    const keys = wanted
      .slice(0, 60)
      .flatMap((name) => Array.from({ length: name.length }, (_, k) => name.slice(0, k + 1)));
    const typing = (await call(page, "own", keys)).map(({ ms }) => ms);
    rows.push({
      group,
      what: `${label}: a key while typing, 95th percentile`,
      value: quantile(typing, 0.95),
      unit: "ms",
      budget: 16,
      note: `median ${show(median(typing))}, longest ${show(Math.max(...typing))}, ${typing.length} keys`,
    });
    for (const slips of [1, 2]) {
      const queries = wanted.map((name) =>
        Array.from({ length: slips }).reduce<string>((text) => slip(random, text), name),
      );
      const found = await call(page, "own", queries);
      const few = count > 50_000 ? FUSE_QUERIES.many : FUSE_QUERIES.few;
      const fuse = await call(page, "fuse", queries.slice(0, few));
      const [ours, theirs] = [found, fuse].map((list) => list.map(({ ms }) => ms)) as [number[], number[]];
      rows.push({
        group,
        what: `${label}: ${slips} typo${slips === 1 ? "" : "s"}, 95th percentile`,
        value: quantile(ours, 0.95),
        unit: "ms",
        budget: 16,
        ratio: times(median(theirs), median(ours), "faster than fuse.js"),
        note:
          `median ${show(median(ours))}; right first ${show(shareRight(found, wanted, 1))} %, in five ${show(shareRight(found, wanted, 5))} %; ` +
          `plain fuse.js (${few} queries): median ${show(median(theirs))}, ${show(shareRight(fuse, wanted, 1))} %, ${show(shareRight(fuse, wanted, 5))} %`,
      });
    }
    if (label === "bundled") rows.push(...(await statementRows(group, page, keys)));
    await page.close();
  }
  return rows;
}
