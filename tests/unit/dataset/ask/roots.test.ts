import { describe, expect, test } from "vitest";
import { rootsOf } from "../../../../core/dataset/ask/roots.ts";
import { stemOf, termsOf } from "../../../../core/dataset/ask/terms.ts";

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe("what a medical word is made of", () => {
  test.each([
    ["hypercalcemia", "high calcium blood"],
    ["hypokalemia", "low potassium blood"],
    ["osteomalacia", "bone soft"],
    ["dermatomyositis", "skin muscle inflammation"],
    ["cardiomegaly", "heart enlarged"],
    ["parathyroidectomy", "parathyroid surgery"],
  ])("%s says %s", (word, meaning) => {
    expect(rootsOf(word)).toEqual(terms(meaning));
  });

  test.each(["antibiotic", "necrotic", "natural", "treatment", "kidney", "remember", "artery", ""])(
    "%s is no such word, or a short one",
    (word) => {
      const foreign = terms("ear two birth stone");
      expect(rootsOf(word).filter((term) => foreign.includes(term))).toEqual([]);
    },
  );

  test("every form's meaning is a term", () => {
    expect(rootsOf("hepatitis")).toEqual(terms("liver inflammation"));
  });
});

test.each([
  ["signal", "sign"],
  ["previously", "prevent"],
  ["prevalence", "prevent"],
  ["restore", "rest"],
  ["immunization", "immune"],
  ["number", "numbness"],
])("%s has another stem than %s", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
