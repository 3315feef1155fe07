import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stemOf, termsOf } from "../../../../core/dataset/ask/terms.ts";
import { MEANINGS } from "../../../../core/dataset/ask/words/meanings.ts";
import { foldWords } from "../../../../core/text/fold.ts";

const terms = (text: string) => termsOf(text).map(({ term }) => term);
const areOne = (words: string) => expect(new Set(terms(words)).size).toBe(1);

describe("words with one meaning are one term", () => {
  test.each([
    "treat treated treatment treating",
    "calcify calcified calcification calcifications",
    "deposition deposited deposits",
    "inflammation inflammatory inflamed",
    "kidney renal kidneys",
    "haemorrhage hemorrhages",
    "tumour cancers",
    "grey gray",
    "paralysed paralysis",
    "oesophagus gullet esophageal",
  ])("%s", areOne);

  test("phrases, too, wherever they stand", () => {
    expect(terms("myocardial infarction")).toEqual(terms("heart attacks"));
    expect(terms("a water pill")).toEqual(terms("diuretics"));
    expect(terms("uric acid")).toEqual(terms("urate"));
    expect(terms("a walking stick")).toEqual(terms("canes"));
    expect(terms("tear glands")).not.toContain(terms("a tear")[0]);
    expect(terms("heart")).not.toEqual(terms("heart attack"));
  });
});

test("different things stay apart", () => {
  for (const [one, other] of [
    ["calcium", "calcification"],
    ["thyroid", "parathyroid"],
    ["antibody", "antibiotic"],
    ["vitamin D", "vitamin K"],
    ["high", "low"],
  ]) {
    expect(terms(one as string)).not.toEqual(terms(other as string));
  }
});

test("no word or phrase stands in two lines of meanings", () => {
  const seen = new Map<string, string>();
  for (const line of MEANINGS) {
    for (const part of new Set(line.split(",").map((words) => foldWords(words).map(stemOf).join(" ")))) {
      expect([part, seen.get(part)]).toEqual([part, undefined]);
      seen.set(part, line);
    }
  }
});

test("words that only ask or link are no terms", () => {
  expect(terms("what is it that they have, and why?")).toEqual([]);
});

test("terms stand where they say, in order, without overlap", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let last = 0;
      for (const { start, end } of termsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("cutting a stem again changes nothing", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/u), (word) => stemOf(stemOf(word)) === stemOf(word)));
});
