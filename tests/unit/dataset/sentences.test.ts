import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstSentences } from "../../../core/dataset/sentences.ts";

describe("the first sentence", () => {
  test.each([
    ["One. Two.", "One."],
    ["Only one", "Only one"],
    ["About 2.5 mmol/L of it. Two.", "About 2.5 mmol/L of it."],
    ["Found by E. Darier in skin. Two.", "Found by E. Darier in skin."],
    ["Drugs, e.g. Warfarin, do it. Two.", "Drugs, e.g. Warfarin, do it."],
    ["As Smith et al. Showed before. Two.", "As Smith et al. Showed before."],
    ["Is it one? Yes.", "Is it one?"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(firstSentences(text, 1)).toBe(expected);
  });

  test("is always the beginning of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => text.trimStart().startsWith(firstSentences(text, 1))),
    );
  });
});

test("several sentences are taken whole, and no more than there are", () => {
  const text = "Seen by E. Darier. It is rare. Nobody knows why.";
  expect(firstSentences(text, 2)).toBe("Seen by E. Darier. It is rare.");
  expect(firstSentences(text, 9)).toBe(text);
});
