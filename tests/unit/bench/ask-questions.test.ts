/** The questions that the follow-up is measured by. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuestions } from "../../../bench/ask-questions.ts";
import { loadDataset } from "../../../data/load.ts";

const ROOT = join(import.meta.dirname, "../../..");
const { entries } = loadDataset(join(ROOT, "data")).dataset;
const { development, heldOut, heldOutSecond, heldOutThird, faults } = readQuestions(
  join(ROOT, "bench/questions.yaml"),
  entries,
);
const all = [...development, ...heldOut, ...heldOutSecond, ...heldOutThird];

test("every right answer is in the data set, as it is worded there", () => {
  expect(faults).toEqual([]);
});

test("enough of them, over enough entries, a third without an answer, in each batch", () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  for (const half of [development, heldOut, heldOutSecond, heldOutThird]) {
    expect(half.filter(({ right }) => right.size === 0).length / half.length).toBeGreaterThan(0.3);
  }
  const slugs = new Set(all.flatMap(({ right }) => [...right].map((place) => place.split(" ")[0])));
  expect(slugs.size).toBeGreaterThanOrEqual(40);
});

test("no question stands in two batches, or twice", () => {
  expect(new Set(all.map(({ ask }) => ask.toLowerCase())).size).toBe(all.length);
});
