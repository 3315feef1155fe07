import { expect, test } from "vitest";
import { classify, MEANING, UNFLAGGED } from "../../../core/text/characters.ts";

test("what the table holds from the start is what Unicode says", () => {
  const known = [...MEANING.entries()]
    .filter(([, meaning]) => meaning !== 0)
    .map(([code, meaning]) => [code, meaning & UNFLAGGED]);
  expect(known.length).toBeGreaterThan(128);
  expect(known).toEqual(known.map(([code = 0]) => [code, classify(code)]));
});
