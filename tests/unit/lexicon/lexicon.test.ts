import fc from "fast-check";
import { expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { LexiconError } from "../../../core/lexicon/format.ts";
import { Lexicon, sensesOf } from "../../../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../../../core/lexicon/matcher.ts";

const NAMES = ["calcinosis cutis", "systemic sclerosis", "lupus"].map((text, entry) => ({
  text,
  entry,
  kind: "name" as const,
}));

test("bytes at an odd place are read as well", () => {
  const bytes = compileLexicon(NAMES);
  const shifted = new Uint8Array(bytes.length + 3).subarray(3);
  shifted.set(bytes);
  expect(findTerms(new Lexicon(shifted), "lupus")).toHaveLength(1);
});

test("the empty lexicon finds nothing", () => {
  expect(findTerms(new Lexicon(compileLexicon([])), "lupus")).toEqual([]);
});

test("any damage is found: by the header at once, else by the checksum", () => {
  const bytes = compileLexicon(NAMES);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      const isSound = () => new Lexicon(damaged).isSound;
      try {
        expect(isSound()).toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(LexiconError);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([0, 3, 63, 100])("%i bytes are no lexicon", (length) => {
  expect(() => new Lexicon(compileLexicon(NAMES).slice(0, length))).toThrow(LexiconError);
  expect(() => new Lexicon(new Uint8Array(length))).toThrow(LexiconError);
});

test("a form of several entries keeps all of them, the first first", () => {
  const lexicon = new Lexicon(
    compileLexicon([
      { text: "PCT", entry: 4, kind: "abbreviation" },
      { text: "PCT", entry: 2, kind: "abbreviation" },
      { text: "lupus", entry: 1, kind: "name" },
    ]),
  );
  const matcher = new Matcher(lexicon);
  matcher.begin();
  matcher.push("PCT and lupus");
  matcher.finish();
  const forms = [...matcher.form.slice(0, matcher.count)];
  expect(forms.map((form) => sensesOf(lexicon, form))).toEqual([[4, 2], [1]]);
  expect(forms.map((form) => lexicon.isShort(form))).toEqual([true, false]);
  expect(forms.map((form) => lexicon.entryOf(form))).toEqual([4, 1]);
});

test("what an entry is called as written comes before what another is called in another form", () => {
  const lexicon = new Lexicon(
    compileLexicon([
      { text: "neuropathy, hereditary", entry: 0, kind: "name" },
      { text: "hereditary neuropathy", entry: 1, kind: "name" },
    ]),
  );
  expect(findTerms(lexicon, "hereditary neuropathy").map(({ entry }) => entry)).toEqual([1]);
  expect(findTerms(lexicon, "neuropathy, hereditary").map(({ entry }) => entry)).toEqual([0]);
});

test("entry numbers beyond 16 bits", () => {
  const names = Array.from({ length: 300 }, (_, k) => ({
    text: `name${k} of many`,
    entry: k * 1000,
    kind: "name" as const,
  }));
  const lexicon = new Lexicon(compileLexicon(names));
  for (const { text, entry } of names) expect(findTerms(lexicon, text)[0]?.entry).toBe(entry);
});

test("35,000 names take at most 0.3 MB, 150,000 at most 1 MB", () => {
  // Harder than disease ontologies: as many different first words and pairs of words as names.
  const word = (k: number) =>
    [...k.toString(26)].map((digit) => "bcdfghjklmnprtvwzabcdefghi"[Number.parseInt(digit, 26)]).join("");
  const made = (count: number) =>
    Array.from({ length: count }, (_, k) => ({
      text: `${word(k * 7919)} ${word(k)} syndrome`,
      entry: k % 60_000,
      kind: "name" as const,
    }));
  expect(compileLexicon(made(35_000)).length).toBeLessThan(300_000);
  expect(compileLexicon(made(150_000)).length).toBeLessThan(1_000_000);
});
