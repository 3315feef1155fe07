/** Readers' questions, packed and unpacked: which statements are asked about with a term, and which question is likest. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { packQuestions } from "../../../../core/dataset/ask/questions/pack.ts";
import { QuestionIndex } from "../../../../core/dataset/ask/questions/question-index.ts";
import { termsOf } from "../../../../core/dataset/ask/terms.ts";
import type { StatementPlace } from "../../../../core/dataset/statements/statement-index.ts";
import type { Statement } from "../../../../core/dataset/statements/statements.ts";
import type { IndexEntry } from "../../../../core/dataset/types.ts";

const WORDS = ["lantern", "harbor", "violin", "glacier", "meadow", "compass", "pebble", "orchard"];
const tells = (term: string): number => term.length / 4;
const wholeOf = (terms: ReadonlyMap<string, number>) => [...terms.values()].reduce((sum, weight) => sum + weight, 0);
const read = (text: string) => new Map(termsOf(text).map(({ term }) => [term, tells(term)]));

const entry = { slug: "moon-cough", name: "Moon cough", names: [], abbreviations: [] } as unknown as IndexEntry;
const statement: Statement = { section: "causes", path: "causes[0]", label: "A", text: "B", cite: [], links: [] };

function indexOf(
  lists: readonly (readonly string[])[],
  places: readonly Partial<StatementPlace>[] = [],
): QuestionIndex {
  const pack = packQuestions("", [entry], [lists.map(() => statement)], [{ called: [], byStatement: lists }]);
  const statements = lists.map((_, place) => ({ entry: 0, place, section: "causes", links: [], ...places[place] }));
  return new QuestionIndex(JSON.parse(JSON.stringify(pack)), statements as StatementPlace[]);
}

const question = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

test("statements and likeness are those of a plain reading", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(question, { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      question,
      (lists, asked) => {
        const index = indexOf(lists);
        for (const word of WORDS) {
          const [term = ""] = read(word).keys();
          const ids = lists.flatMap((list, id) => (list.some((one) => read(one).has(term)) ? id : []));
          expect([...index.idsOf(term)].sort((a, b) => a - b)).toEqual(ids);
        }
        const terms = read(asked);
        const whole = wholeOf(terms);
        const found = index.likest(terms, () => whole, tells);
        lists.forEach((list, id) => {
          const likes = list.map((one) => {
            const other = read(one);
            const both = [...other].reduce((sum, [term, weight]) => sum + (terms.has(term) ? weight : 0), 0);
            return both / Math.sqrt(whole * wholeOf(other));
          });
          expect(found.get(id)?.like ?? 0).toBeCloseTo(Math.max(0, ...likes), 9);
        });
      },
    ),
  );
});

test("a question itself is as like as can be, and covered whole", () => {
  const index = indexOf([["lantern in the harbor"], ["violin"]]);
  const terms = read("the harbor, a lantern?");
  expect(index.likest(terms, () => wholeOf(terms), tells)).toEqual(new Map([[0, { like: 1, covered: 1 }]]));
});

test("both wordings of a summary answer the questions that are told once", () => {
  const list = ["lantern"];
  const index = indexOf(
    [list, list, ["violin"]],
    [
      { section: "summary", wording: "plain" },
      { section: "summary", wording: "clinical" },
    ],
  );
  const terms = read("lantern");
  expect(index.idsOf("lantern")).toEqual(new Set([0, 1]));
  expect([...index.likest(terms, () => 1, tells).keys()]).toEqual([0, 1]);
});

test("a data set without questions is asked in vain, and harms nothing", () => {
  const index = indexOf([[], []]);
  expect(index.idsOf("lantern")).toEqual(new Set());
  expect(index.likest(read("lantern"), () => 1, tells)).toEqual(new Map());
});
