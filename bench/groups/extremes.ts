/** Pages that no author would write: whatever they hold, no task of ours may take long. */
import type { Context } from "../context.ts";
import { type Row, show } from "../report.ts";
import { setLexicon, type Visit, visit } from "../visit.ts";

/** No task may be as long as what browsers call a long task. */
const LONG_TASK = 50;

/** Scripts that fill `p`, an element of the page, while the page loads. */
const PAGES: readonly [string, string][] = [
  [
    "10,000 elements in each other that are not shown",
    "for (let k = 0, at = p; k < 10000; k++) { at = at.appendChild(document.createElement('div')); at.style.display = 'none'; at.append('calciphylaxis '); }",
  ],
  [
    "10,000 elements in each other without boxes",
    "let at = p; for (let k = 0; k < 10000; k++) { at = at.appendChild(document.createElement('div')); at.style.display = 'contents'; } at.append('calciphylaxis');",
  ],
  [
    "100,000 text nodes in one block",
    "for (let k = 0; k < 100000; k++) p.append(document.createTextNode(['calci', 'phylaxis', ' and '][k % 3]));",
  ],
  ["a word of 1,000,000 letters", "p.textContent = 'a'.repeat(1000000) + ' calciphylaxis';"],
  ["1,000,000 brackets", "p.textContent = '('.repeat(1000000) + 'calciphylaxis';"],
  [
    "30,000 paragraphs beside each other, a term in each",
    "for (let k = 0; k < 30000; k++) p.after(Object.assign(document.createElement('p'), { textContent: 'Of calciphylaxis.' }));",
  ],
  [
    "20,000 hidden elements with terms",
    "for (let k = 0; k < 20000; k++) p.after(Object.assign(document.createElement('p'), { hidden: k % 2, style: 'display: none', textContent: 'Of calciphylaxis.' }));",
  ],
];

export async function extremes({ options, probed, server, progress }: Context): Promise<Row[]> {
  const chromium = await probed();
  await setLexicon(chromium);
  const rows: Row[] = [];
  for (const [k, [what, fill]] of PAGES.entries()) {
    progress(what);
    const body = `<p>About calciphylaxis.</p><p id="p"></p><script>const p = document.querySelector("#p"); ${fill}</script>`;
    const url = server.page(`/extreme-${k}`, body);
    const visits: Visit[] = [];
    for (let run = 0; run < options.runs; run++) visits.push(await visit(chromium, url, 1));
    const longest = visits.map((one) => one.longest).sort((a, b) => a.ms - b.ms);
    const middle = longest[Math.floor(longest.length / 2)];
    rows.push({
      group: "extremes",
      what: `${what}: longest task`,
      value: middle?.ms ?? Number.NaN,
      unit: "ms",
      budget: LONG_TASK,
      note: `${middle?.kind}; worst of ${options.runs} runs ${show(longest.at(-1)?.ms ?? 0)}`,
    });
  }
  return rows;
}
