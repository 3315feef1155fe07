import { expect, test } from "vitest";
import { excerpt, shownTerms } from "../../../components/saved/listing.ts";
import { newTerm } from "../../../core/keep/shapes.ts";

const NAMES: Record<string, string> = { gout: "Gout", meniere: "Ménière disease", pxe: "Pseudoxanthoma elasticum" };
const nameOf = (slug: string) => NAMES[slug] ?? slug;
const terms = [
  { ...newTerm("gout", 3), note: "Crystals in joints", tags: ["exam"] },
  { ...newTerm("meniere", 2), changedAt: 9, tags: ["Exam", "ear"] },
  newTerm("pxe", 1, { title: "A paper on skin", url: "https://journal.example/" }),
];
const slugs = (filter: Partial<Parameters<typeof shownTerms>[1]>) =>
  shownTerms(terms, { text: "", tag: null, order: "newest", ...filter }, nameOf).map(({ slug }) => slug);

test("in the order that was chosen", () => {
  expect(slugs({})).toEqual(["gout", "meniere", "pxe"]);
  expect(slugs({ order: "changed" })).toEqual(["meniere", "gout", "pxe"]);
  expect(slugs({ order: "name" })).toEqual(["gout", "meniere", "pxe"]);
});

test("words are found in names, notes, tags and pages, whatever their capitals and accents", () => {
  expect(slugs({ text: "MENIERE" })).toEqual(["meniere"]);
  expect(slugs({ text: "joints crys" })).toEqual(["gout"]);
  expect(slugs({ text: "skin" })).toEqual(["pxe"]);
  expect(slugs({ text: "exam" })).toEqual(["gout", "meniere"]);
  expect(slugs({ text: "exam joints ear" })).toEqual([]);
});

test("a tag filters together with words", () => {
  expect(slugs({ tag: "exam" })).toEqual(["gout", "meniere"]);
  expect(slugs({ tag: "exam", text: "ear" })).toEqual(["meniere"]);
});

test("the excerpt is the first line that says something", () => {
  expect(excerpt("\n---\n\n## **Head** of `it`\nmore")).toBe("Head of it");
  expect(excerpt("")).toBe("");
});
