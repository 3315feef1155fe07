import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldPhrase } from "../../../core/text/fold.ts";

test("folding a folded phrase changes nothing, whatever the text", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aeiouyscxhtbrlmpdz") });
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    letters,
    fc.stringMatching(/^[a-z]{1,9}(s|es|ies|sis|ses|xes|ches|tre|mata|ides)$/),
  );
  fc.assert(
    fc.property(text, (any) => {
      const folded = foldPhrase(any);
      expect(foldPhrase(folded)).toBe(folded);
    }),
    { numRuns: 5000 },
  );
});

test("every character of the basic plane folds to a fixed point", () => {
  for (let code = 0; code < 0x10000; code++) {
    const folded = foldPhrase(`x${String.fromCharCode(code)}`);
    expect(foldPhrase(folded), `U+${code.toString(16)}`).toBe(folded);
  }
});

describe("words that must not meet", () => {
  test.each([
    ["gas", "ga"],
    ["four", "for"],
    ["hour", "hor"],
    ["lupus", "lupu"],
    ["chromosome x", "chromosome 10"],
    ["arthritis", "arthrite"],
    ["abscess", "absces"],
  ])("%s and %s", (one, other) => {
    expect(foldPhrase(one)).not.toBe(foldPhrase(other));
  });
});

test("texts without letters or digits have no form", () => {
  expect(foldPhrase(" ,;--\u00ad ")).toBe("");
});
