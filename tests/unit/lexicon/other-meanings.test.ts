/** Phrases that hold a name and mean something else. */
import { expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { findInDocument } from "../../../core/lexicon/document.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { findTerms } from "../../../core/lexicon/matcher.ts";
import type { LexiconName } from "../../../core/lexicon/types.ts";

const name = (text: string, entry: number): LexiconName => ({ text, entry, kind: "name" });
const other = (text: string): LexiconName => ({ text, entry: -1, kind: "other" });
const NAMES = [name("tumor", 0), name("necrosis", 1), name("fibrosis", 2), other("tumor necrosis factor")];
const foundIn = (names: readonly LexiconName[], text: string) =>
  findTerms(new Lexicon(compileLexicon(names)), text).map(({ start, end, entry }) => [text.slice(start, end), entry]);

test.each([
  "tumor necrosis factor",
  "Tumour necrosis factors",
  "anti-tumor-necrosis-factor therapy",
  "tumor\nnecrosis factor",
])("nothing is found in a phrase with another meaning, in whatever form: %j", (text) => {
  expect(foundIn(NAMES, text)).toEqual([]);
});

test("names beside it, and what only begins like it, are found", () => {
  expect(foundIn(NAMES, "Necrosis by tumor necrosis factor in a tumor; tumor necrosis.")).toEqual([
    ["Necrosis", 1],
    ["tumor", 0],
    ["tumor", 0],
    ["necrosis", 1],
  ]);
});

test("what an entry is called is a name, whatever the list says", () => {
  expect(foundIn([...NAMES, name("tumour necrosis factors", 3)], "the tumor necrosis factor")).toEqual([
    ["tumor necrosis factor", 3],
  ]);
});

test("words that are shared make no such phrase a term", () => {
  const lexicon = new Lexicon(compileLexicon([...NAMES, name("hepatic fibrosis", 4), other("cystic fibrosis")]));
  const [first, ...others] = findInDocument(lexicon, ["Cystic and hepatic fibrosis."]);
  expect(first?.entry).toBe(4);
  expect(others).toEqual([]);
});
