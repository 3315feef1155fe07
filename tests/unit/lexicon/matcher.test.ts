/** The matcher: which name wins, when short forms count, and the laws that hold for any text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms, Matcher } from "../../../core/lexicon/matcher.ts";
import { findNaively } from "./naive.ts";
import { found, lexiconOf, name, short, textsIn } from "./names.ts";

describe("the longest name wins", () => {
  const names = ["calcification", "vascular calcification", "calcification of the aorta", "aorta"];
  test("from the left", () => {
    expect(found(names, "vascular calcification of the aorta")).toEqual(["vascular calcification", "aorta"]);
    expect(found(names, "calcification of the aorta")).toEqual(["calcification of the aorta"]);
    expect(found(names, "calcification of the kidney")).toEqual(["calcification"]);
  });
});

describe("short forms", () => {
  const lexicon = lexiconOf([short("PXE", 0), short("MS", 1), short("G6PD", 2), short("hs-CRP", 3), short("PAD", 4)]);
  test.each([
    ["PXE, PXEs and PXE's", ["PXE", "PXEs", "PXE"]],
    ["pxe Pxe PXe", []],
    ["a pad, Pad, PAD", ["PAD"]],
    ["MS-DOS, MS-32, X-MS, xMS, MS2", []],
    ["MS-related, non-MS", ["MS", "MS"]],
    ["G6PD and g6pd", ["G6PD"]],
    ["hs-CRP, HS-CRP, hs-crp", ["hs-CRP"]],
  ])("in '%s'", (text, texts) => {
    expect(textsIn(lexicon, text)).toEqual(texts);
  });

  test.each([
    ["t2 map", "T2 MAP", []],
    ["T2 map", "T2s map", ["T2s map"]],
    ["T2 MAP", "the T2 MAPs", ["T2 MAPs"]],
    ["ALL-B", "All-B all-b ALL-B", ["ALL-B"]],
  ])("%s in '%s'", (written, text, texts) => {
    expect(textsIn(lexiconOf([short(written, 0)]), text)).toEqual(texts);
  });

  test("are told from names", () => {
    expect(findTerms(lexicon, "PXE")).toMatchObject([{ start: 0, end: 3, entry: 0, via: "abbreviation" }]);
  });
});

/** Words that meet each other in many ways. */
const word = fc.constantFrom(
  "calcinosis",
  "cutis",
  "of",
  "the",
  "skin",
  "lupus",
  "nephritis",
  "calcified",
  "Graves",
  "a",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
const namesOf = fc.array(
  phrase.map((words) => words.join(" ")),
  { minLength: 1, maxLength: 12 },
);
const textOf = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "-", ", ", "; ", "  ")), { maxLength: 30 })
  .map((pairs) => pairs.map(([one, gap]) => one + gap).join(""));

describe("laws", () => {
  test("the fast matcher finds what the obvious one finds", () => {
    fc.assert(
      fc.property(namesOf, textOf, (texts, text) => {
        const names = texts.map(name);
        const found = findTerms(lexiconOf(names), text).map(({ form: _, ...match }) => match);
        expect(found).toEqual(findNaively(names, text));
      }),
      { numRuns: 500 },
    );
  });

  test("however a text is cut into pieces, the same terms are found", () => {
    const lexicon = lexiconOf([
      name("calcinosis cutis", 0),
      name("Graves' disease", 1),
      name("β-thalassaemia", 2),
      short("PXE", 3),
    ]);
    const parts = fc.constantFrom(
      "calcinosis",
      " ",
      "cutis",
      "\u00ad",
      "Graves’ disease",
      "β",
      "-",
      "thalassemia",
      "PXEs",
      "𝛽",
      "¹",
      ", ",
      "'",
      "s",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), fc.array(fc.nat(80)), (pieces, cuts) => {
        const text = pieces.join("");
        const matcher = new Matcher(lexicon);
        matcher.begin();
        let from = 0;
        for (const cut of [...cuts, text.length].map((at) => Math.min(at, text.length)).sort((a, b) => a - b)) {
          matcher.push(text.slice(from, cut));
          from = cut;
        }
        matcher.finish();
        const streamed = Array.from({ length: matcher.count }, (_, k) => [matcher.start[k], matcher.end[k]]);
        expect(streamed).toEqual(findTerms(lexicon, text).map(({ start, end }) => [start, end]));
      }),
      { numRuns: 500 },
    );
  });

  test("every name is found in its own text, whole", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghiklmnoprstuyz"), minLength: 4, maxLength: 9 });
    const random = fc.uniqueArray(
      fc.array(letters, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
      {
        minLength: 1,
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(random, (texts) => {
        const lexicon = lexiconOf(texts.map(name));
        for (const text of texts) expect(textsIn(lexicon, text)).toEqual([text]);
      }),
      { numRuns: 30 },
    );
  });

  test("any text is read without failing, and offsets lie on words", () => {
    const lexicon = lexiconOf([name("a", 0), name("b c", 1), short("X", 2)]);
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\ud835", "\udc00", "a", "b c", "X", "'", "’s"),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        let last = 0;
        for (const { start, end } of findTerms(lexicon, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a word of a million letters is no obstacle", () => {
    const lexicon = lexiconOf([name("lupus nephritis", 0)]);
    const long = "x".repeat(1_000_000);
    expect(findTerms(lexicon, `lupus nephritis ${long} lupus nephritis`)).toHaveLength(2);
    expect(findTerms(lexicon, `lupus ${long} nephritis`)).toEqual([]);
  });

  test("more words than are held at a time", () => {
    const lexicon = lexiconOf([name("lupus nephritis of the kidney", 0), name("lupus", 1)]);
    const text = "lupus nephritis of the kidney lupus ".repeat(3000);
    const matches = findTerms(lexicon, text);
    expect(matches).toHaveLength(6000);
    expect(matches.every(({ entry }, k) => entry === k % 2)).toBe(true);
  });
});
