import { expect, test } from "vitest";
import { mainLine, type Step } from "../../../core/dataset/pathway.ts";

const step = (id: string, leadsTo: string[], feedback?: true): Step => ({
  id,
  label: id,
  text: `${id}.`,
  cite: ["pmid-1"],
  leadsTo,
  ...(feedback ? { feedback } : {}),
});
const ids = (steps: Step[]) => mainLine(steps).map(({ id }) => id);

test("the longest chain from a beginning to an outcome is the main line", () => {
  expect(ids([step("a", ["b", "x"]), step("b", ["c"]), step("c", []), step("x", [])])).toEqual(["a", "b", "c"]);
});

test("arrows out of a feedback step are not followed", () => {
  expect(ids([step("a", ["b"]), step("b", ["c"]), step("c", ["a"], true)])).toEqual(["a", "b", "c"]);
});

test("a circle in unchecked data does not hang", () => {
  expect(ids([step("a", ["b"]), step("b", ["a"])])).toHaveLength(2);
});

test("no steps, no line", () => {
  expect(ids([])).toEqual([]);
});
