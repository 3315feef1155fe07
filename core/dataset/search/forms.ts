/** The written forms that search looks through, each with the keys under which it is compared. */
import { foldPhrase } from "../../text/fold.ts";
import type { DatasetIndex } from "../types.ts";

export interface SearchForm {
  /** Position of the entry in the index. */
  entry: number;
  /** As written in the data, and as shown. */
  text: string;
  role: "name" | "synonym" | "abbreviation";
  /** `plainKey` of the text: what a reader who is still typing has written the beginning of. */
  plain: string;
  /** `foldPhrase` of the text: equal for spellings and inflections of the same name. */
  folded: string;
}

/** Letters and digits in lower case without marks, words parted by one space; apostrophes are dropped inside words. */
export const plainKey = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const wordsOf = (key: string): string[] => (key === "" ? [] : key.split(" "));

const form = (entry: number, text: string, role: SearchForm["role"]): SearchForm => ({
  entry,
  text,
  role,
  plain: plainKey(text),
  folded: foldPhrase(text),
});

/**
 * A key with the letters that readers spell by ear made alike: "calcifilaxis" is calciphylaxis. Only for likeness; two
 * different names may share it.
 */
export const soundOf = (key: string): string =>
  key
    .replaceAll("ph", "f")
    .replace(/([rt])h/gu, "$1")
    .replaceAll("y", "i")
    // Not the letters of Roman numerals.
    .replace(/([bcfglmnprst])\1+/gu, "$1");

export const formsOf = ({ entries }: DatasetIndex): SearchForm[] =>
  entries.flatMap(({ name, names, abbreviations }, entry) => [
    form(entry, name, "name"),
    ...names.map((text) => form(entry, text, "synonym")),
    ...abbreviations.map((text) => form(entry, text, "abbreviation")),
  ]);
