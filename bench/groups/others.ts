/** The way others mark pages: mark.js, which wraps each match in an element. */
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show, times } from "../report.ts";
import { median } from "../statistics.ts";
import { visit } from "../visit.ts";

export async function others({ options, probed, plain, names, server, progress }: Context): Promise<Row[]> {
  const group = "others";
  const url = server.page("/others", articlePage(names.all, 50_000));
  const script = await bundle("others.ts");
  progress("this project");
  const own: number[] = [];
  for (let run = 0; run < options.runs; run++) own.push((await visit(await probed(), url, 1)).taskMs);
  const ours = median(own);
  const rows: Row[] = [
    { group, what: "50,000 characters: this project, script time until all is read", value: ours, unit: "ms" },
  ];
  for (const count of [100, names.bundledCount]) {
    progress(`mark.js, ${count} names`);
    const found: number[] = [];
    let changed = 0;
    for (let run = 0; run < options.runs; run++) {
      const page = await plain.newPage();
      await page.goto(url);
      await page.evaluate(script);
      found.push(
        await page.evaluate(
          (list) => (globalThis as unknown as { markAll(names: string[]): Promise<number> }).markAll(list),
          names.all.slice(0, count),
        ),
      );
      changed = await page.evaluate(() => document.querySelectorAll("mark").length);
      await page.close();
    }
    rows.push({
      group,
      what: `50,000 characters: mark.js, ${count} names`,
      value: median(found),
      unit: "ms",
      ratio: times(median(found), ours, "this project"),
      note: `one task of ${show(median(found))} ms; ${changed} elements put into the page`,
    });
  }
  return rows;
}
