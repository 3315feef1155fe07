/** Reading pages: lexicon ready, first screen marked, all read, longest task; on a fast and on a slow processor. */
import { compileLexicon } from "../../core/lexicon/compile.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show, times } from "../report.ts";
import { median } from "../statistics.ts";
import { setLexicon, type Visit, visit } from "../visit.ts";

const LENGTHS = [50_000, 500_000, 5_000_000];
const LEXICONS = [
  ["bundled data", 0],
  ["150,000 names", 150_000],
] as const;
/** Slow-down of the processor, budgets of the first screen and of the longest task in milliseconds. */
const SPEEDS = [
  [1, 15, 10],
  [4, 50, 25],
] as const;

export async function pages({ options, probed, names, server, progress }: Context): Promise<Row[]> {
  const group = "pages";
  const chromium = await probed();
  const urls = LENGTHS.map((length) => server.page(`/article-${length}`, articlePage(names.all, length)));
  const rows: Row[] = [];
  for (const [lexicon, size] of LEXICONS) {
    await setLexicon(chromium, size === 0 ? undefined : compileLexicon(withPack(names, size)));
    for (const [k, length] of LENGTHS.entries()) {
      for (const [speed, screenBudget, taskBudget] of SPEEDS) {
        const label = `${length.toLocaleString("en")} characters, ${lexicon}${speed === 1 ? "" : `, 1/${speed} speed`}`;
        progress(label);
        const visits: Visit[] = [];
        for (let run = 0; run < options.runs; run++) visits.push(await visit(chromium, urls[k] as string, speed));
        const of = (value: (visit: Visit) => number): number => median(visits.map(value));
        const longest = visits.map((one) => one.longest).sort((a, b) => a.ms - b.ms);
        const note =
          `script ${show(of((one) => one.evaluateMs))} + storage ${show(of((one) => one.storageMs))} + decoding and ` +
          `opening ${show(of((one) => one.openMs))}, the rest reading and marking; with short forms and joined terms ` +
          `${show(of((one) => one.wholeScreenMs))}; layout that was due before: ${show(of((one) => one.dueLayoutMs))}`;
        const middle = longest[Math.floor(longest.length / 2)];
        const walk = of((one) => one.walkMs);
        const complete = of((one) => one.completeMs);
        rows.push(
          {
            group,
            what: `${label}: first screen`,
            value: of((one) => one.screenMs),
            unit: "ms",
            budget: screenBudget,
            note,
          },
          {
            group,
            what: `${label}: longest task`,
            value: middle?.ms ?? Number.NaN,
            unit: "ms",
            budget: taskBudget,
            note: `${middle?.kind}; worst of ${options.runs} runs ${show(longest.at(-1)?.ms ?? 0)}`,
          },
          {
            group,
            what: `${label}: all read`,
            value: complete,
            unit: "ms",
            ratio: times(complete, walk, "F1"),
            note: `script time of all tasks ${show(of((one) => one.taskMs))}`,
          },
        );
      }
    }
  }
  await setLexicon(chromium);
  return rows;
}
