import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../../../core/lexicon/matcher.ts";

const NAMES = [
  "calcification",
  "dystrophic calcification",
  "calcium phosphate deposition",
  "calcification of the aorta",
  "haemorrhage",
  "Ehlers-Danlos syndrome",
  "X-linked dystrophy",
];
const lexicon = new Lexicon(compileLexicon(NAMES.map((text, entry) => ({ text, entry, kind: "name" }))));
const found = (text: string) => findTerms(lexicon, text).map(({ start, end }) => text.slice(start, end));

describe("a word split at a line end is one word", () => {
  test.each([
    "calcifi-\ncation",
    "calcifi\u2010\ncation",
    "calcifi\u00ad\ncation",
    "calcifi-\r\ncation",
    "calcifi-\n   cation",
    "Calcifi-\ncations",
    "dystro-\nphic calcification",
    "dystrophic calcifi-\ncation",
    "dystro-\nphic calci-\nfication",
    "calcification of the aor-\nta",
    "haemor-\nrhage",
    "he-\nmorrhage",
    "h\u00e6-\nmorrhage",
    "hemorrha-\nges",
    "calcium-\nphosphate deposition",
    "calcium-phosphate deposi-\ntion",
    "calcium-\nphosphate deposi-\ntion",
    "cal-\ncium phosphate de-\nposition",
    "Ehlers-\nDanlos syndrome",
    "Ehlers-Dan-\nlos syndrome",
    "X-\nlinked dystrophy",
  ])("%j", (text) => {
    expect(found(`the ${text}, and`)).toEqual([text]);
    expect(found(text)).toEqual([text]);
  });
});

describe("two words are two", () => {
  test.each([
    "calcifi- cation",
    "calcifi -\ncation",
    "calcifi\ncation",
    "calcifi\u00ad cation",
    "calcifi-,\ncation",
    "calcifi-\nCation",
    "calcifi-\n2cation",
  ])("%j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a line end without a character for it, as an element makes it", () => {
  const read = (...lines: string[]) => {
    const matcher = new Matcher(lexicon);
    matcher.begin();
    lines.forEach((line, k) => {
      if (k > 0) matcher.endLine();
      matcher.push(line);
    });
    matcher.finish();
    return [...matcher.start.slice(0, matcher.count)].map((start, k) => [start, matcher.end[k]]);
  };
  expect(read("dystrophic calcifi-", "cation")).toEqual([[0, 25]]);
  expect(read("calcifi\u00ad", "cation")).toEqual([[0, 14]]);
  expect(read("calcifi", "cation")).toEqual([]);
  expect(read("calcification.", "calcification")).toHaveLength(2);
  expect(read("calcification", "calcification")).toEqual([
    [0, 13],
    [13, 26],
  ]);
});

test("wherever a name is split and however the text is cut, it is found whole", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.nat(100),
      fc.constantFrom("-\n", "\u00ad\n", "\u2010\r\n", "-\n  "),
      fc.array(fc.nat(60)),
      (name, place, hyphen, cuts) => {
        // Between two small letters, neither of them a word of its own.
        const places = [...name.matchAll(/(?<=\p{L})(?=\p{Ll})/gu)].map(({ index }) => index);
        const at = places[place % places.length] as number;
        const text = `${name.slice(0, at)}${hyphen}${name.slice(at)}`;
        const matcher = new Matcher(lexicon);
        matcher.begin();
        let from = 0;
        for (const cut of [...cuts, text.length].map((end) => Math.min(end, text.length)).sort((a, b) => a - b)) {
          matcher.push(text.slice(from, cut));
          from = cut;
        }
        matcher.finish();
        expect([matcher.count, matcher.start[0], matcher.end[0]]).toEqual([1, 0, text.length]);
      },
    ),
    { numRuns: 1000 },
  );
});
