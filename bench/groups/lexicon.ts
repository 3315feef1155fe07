/** The lexicon's way into a fresh tab: from the start of the page script until it can be searched. */
import { compileLexicon } from "../../core/lexicon/compile.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show, times } from "../report.ts";
import { median } from "../statistics.ts";
import { setLexicon, type Visit, visit } from "../visit.ts";

const SIZES = [
  ["bundled data", 0, 12],
  ["35,000 names", 35_000, 12],
  ["150,000 names", 150_000, 20],
] as const;
/** So few names are next to nothing to carry: what is left is what any read of storage costs. */
const SMALLEST = 50;

export async function lexicon({ options, probed, names, server, progress }: Context): Promise<Row[]> {
  const group = "lexicon";
  const chromium = await probed();
  const url = server.page("/lexicon", articlePage(names.all, 20_000));
  const measure = async (): Promise<(value: (one: Visit) => number) => number> => {
    const visits: Visit[] = [];
    for (let run = 0; run < options.runs; run++) visits.push(await visit(chromium, url, 1));
    return (value) => median(visits.map(value));
  };
  progress("a lexicon of few names");
  await setLexicon(chromium, compileLexicon(names.bundled.slice(0, SMALLEST)));
  const floor = (await measure())((one) => one.storageMs);
  const rows: Row[] = [
    { group, what: "floor: storage asked and answered, with next to nothing in it", value: floor, unit: "ms" },
  ];
  for (const [what, size, budget] of SIZES) {
    progress(what);
    await setLexicon(chromium, size === 0 ? undefined : compileLexicon(withPack(names, size)));
    const of = await measure();
    const ready = of((one) => one.lexiconMs);
    rows.push({
      group,
      what: `ready in a fresh tab, ${what}`,
      value: ready,
      unit: "ms",
      ratio: times(ready, floor, "floor"),
      budget,
      note:
        `script ${show(of((one) => one.evaluateMs))} + storage ${show(of((one) => one.storageMs))} + decoding and ` +
        `opening ${show(of((one) => one.openMs))}`,
    });
  }
  await setLexicon(chromium);
  return rows;
}
