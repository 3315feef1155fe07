/** The form in which the words of all statements travel: `data/statements.json`. */
import type { Wording } from "../reading.ts";
import type { ArticleSection } from "../sections.ts";

/** Entries are numbered as in the index of the same version, statements in reading order over all entries. */
export interface StatementPack {
  version: string;
  /** Folded words of statements and names, most frequent first, parted by spaces. */
  words: string;
  /** Each word by one character, see FIRST_CODE: the label and LABEL_END where there is one, the text, END. */
  runs: string;
  /** For each entry a letter for each of its statements, see KINDS. */
  kinds: string[];
  /** Statements that link to entries: number of the statement, numbers of the entries. */
  links: number[][];
  /** Names and short forms of each entry, as in `runs`. */
  names: string[];
}

/** What kind of statement a letter stands for. Only summaries have a wording. */
export const KINDS: Readonly<Record<string, { section: ArticleSection; wording?: Wording }>> = {
  p: { section: "summary", wording: "plain" },
  c: { section: "summary", wording: "clinical" },
  g: { section: "guidelines" },
  a: { section: "causes" },
  q: { section: "mechanism", wording: "plain" },
  k: { section: "mechanism", wording: "clinical" },
  m: { section: "mechanism" },
  t: { section: "treatment" },
  s: { section: "associated" },
  r: { section: "recent" },
  d: { section: "distinguish" },
};

export const END = "!";
export const LABEL_END = "#";
/** The character of the first word. Those before it are left for END and LABEL_END. */
export const FIRST_CODE = 0x24;
/** From here on characters have no form of their own in UTF-8. */
export const LAST_CODE = 0xd7ff;
