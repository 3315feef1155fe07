/** Learning the follow-up's weights, on an invented data set in which labels decide. */
import { expect, test } from "vitest";
import { learn } from "../../../bench/ask-learn.ts";
import type { Question } from "../../../bench/ask-questions.ts";
import type { Evidence } from "../../../core/dataset/ask/evidence.ts";
import { answeringNumbers, rankAll, rankingNumbers } from "../../../core/dataset/ask/judge.ts";
import type { Question as Read } from "../../../core/dataset/ask/question.ts";
import { packQuestions } from "../../../core/dataset/ask/questions/pack.ts";
import weights from "../../../core/dataset/ask/weights.json" with { type: "json" };
import { packStatements } from "../../../core/dataset/statements/pack.ts";
import type { DatasetIndex } from "../../../core/dataset/types.ts";

const WORDS = ["lantern", "harbor", "violin", "glacier", "meadow", "compass", "pebble", "orchard", "thimble", "saddle"];

const index: DatasetIndex = {
  version: "",
  entries: [
    {
      slug: "moon-cough",
      name: "Moon cough",
      kind: "disease",
      group: "General pathology",
      names: [],
      abbreviations: [],
    },
  ],
};
/** Two statements for each word: the first says it in its label, the second twice in its text. */
const statements = WORDS.flatMap((word) => [
  { section: "causes", path: `causes[${word}]`, label: word, text: "It was told long ago.", cite: [], links: [] },
  { section: "causes", path: `recent[${word}]`, label: "Told", text: `A ${word}, a ${word}.`, cite: [], links: [] },
]) as Parameters<typeof packStatements>[2][number][number][];
const pack = packStatements("", index.entries, [statements]);
const none = { called: [], byStatement: statements.map(() => []) };
const readers = packQuestions("", index.entries, [statements], [none]);
const paths = new Map([["moon-cough", statements.map(({ path }) => path)]]);
const asked = (ask: string, right: string[] = []): Question => ({ ask, on: undefined, right: new Set(right) });
const questions = [
  ...WORDS.map((word) => asked(`what of the ${word}`, [`moon-cough causes[${word}]`])),
  ...WORDS.map((word) => asked(`what of the ${word} with the zeppelin, the walrus and the pharaoh`)),
];

const learned = learn(index, pack, readers, questions, paths, 0.1);

test("what makes statements right is found out", () => {
  expect(learned.report).toMatch(/right first 100\.0 %.* silent 0\.0 %/u);
});

test("the same questions give the same weights", () => {
  expect(learn(index, pack, readers, questions, paths, 0.1)).toEqual(learned);
});

test("there is a weight for each number of the real judgement", () => {
  const question = {
    named: [],
    content: new Map([["lantern", 4]]),
    unknown: 0,
    isPlain: false,
    form: "open",
    wanted: { sections: new Map(), hints: "" },
  } as unknown as Read;
  const evidence = { found: {}, section: "causes", length: 3 } as unknown as Evidence;
  expect(weights.ranking).toHaveLength(rankingNumbers(question, evidence).length);
  expect(weights.answering).toHaveLength(answeringNumbers(question, evidence, 1).length);
  expect([...weights.ranking, ...weights.answering, weights.least].every(Number.isFinite)).toBe(true);
  expect(rankAll(question, [])).toEqual([]);
});
