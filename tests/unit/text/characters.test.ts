import { expect, test } from "vitest";
import { classify, MEANING } from "../../../core/text/characters.ts";

test("what the table holds from the start is what Unicode says", () => {
  const known = [...MEANING.entries()].filter(([, meaning]) => meaning !== 0);
  expect(known.length).toBeGreaterThan(128);
  expect(known).toEqual(known.map(([code]) => [code, classify(code)]));
});
