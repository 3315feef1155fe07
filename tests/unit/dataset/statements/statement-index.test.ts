/** What is packed comes out again, and scores are those of a well-kept library. */
import { join } from "node:path";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { TermIndex } from "../../../../core/dataset/ask/term-index.ts";
import { readWords, termsOf } from "../../../../core/dataset/ask/terms.ts";
import { KINDS } from "../../../../core/dataset/statements/format.ts";
import { StatementIndex } from "../../../../core/dataset/statements/statement-index.ts";
import { statementsOf } from "../../../../core/dataset/statements/statements.ts";
import { toStatementPack } from "../../../../data/compile.ts";
import { loadDataset } from "../../../../data/load.ts";

const { entries } = loadDataset(join(import.meta.dirname, "../../../../data")).dataset;
const pack = JSON.parse(JSON.stringify(toStatementPack(entries, "1"))) as ReturnType<typeof toStatementPack>;
const index = new StatementIndex(pack);
const all = entries.flatMap((entry, number) =>
  statementsOf(entry).map((statement, place) => ({ ...statement, number, place })),
);
const terms = (text: string) => termsOf(text).map(({ term }) => term);

test("each statement is found again: its place, its links, the words of its label and text", () => {
  const wordsOf = (from: number | undefined, to: number | undefined) =>
    Array.from(index.runs.subarray(from, to), (number) => index.words[number]);
  expect(index.statements).toHaveLength(all.length);
  all.forEach(({ number, place, section, label = "", text, links }, id) => {
    expect(index.statements[id]).toMatchObject({ entry: number, place, section });
    expect(index.statements[id]?.links.map((link) => entries[link]?.slug)).toEqual(links);
    expect(wordsOf(index.starts[id], index.texts[id])).toEqual(readWords(label).map(({ word }) => word));
    expect(wordsOf(index.texts[id], index.starts[id + 1])).toEqual(readWords(text).map(({ word }) => word));
  });
});

test("wordings are those of summaries, and all kinds of statements have their letter", () => {
  const wordings = all.map(({ path }) => /summary\.(plain|clinical)$/u.exec(path)?.[1]);
  expect(index.statements.map(({ wording }) => wording)).toEqual(wordings);
  expect(new Set(pack.kinds.join(""))).toEqual(new Set(Object.keys(KINDS)));
});

test("scores are those of minisearch", () => {
  const search = new MiniSearch({
    fields: ["text", "label"],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  search.addAll(
    all.map(({ label = "", text }, id) => ({ id, text: terms(text).join(" "), label: terms(label).join(" ") })),
  );
  const own = new TermIndex(index, pack.names);
  for (const word of ["calcium", "kidney", "phosphate", "heart attack", "warfarin", "mutation", "nowhere"]) {
    const [term = ""] = terms(word);
    const scores = new Float64Array(all.length);
    own.addScores(term, scores);
    const found = search.search(term, { boost: { label: 1.5 } });
    expect(own.idsOf(term)).toEqual(found.map(({ id }) => id).sort((a, b) => a - b));
    for (const { id, score } of found) expect(scores[id]).toBeCloseTo(score, 6);
  }
});
