/**
 * Search over the names of the data set. Words and their beginnings are looked up in an index; only a query that finds
 * nothing in that way is taken for mistyped and compared with its nearest names by fuse.js.
 */
import { foldPhrase } from "../../text/fold.ts";
import type { DatasetIndex, IndexEntry } from "../types.ts";
import { formsOf, plainKey, type SearchForm, wordsOf } from "./forms.ts";
import { type MatchRange, matchRanges } from "./ranges.ts";
import { TypoIndex } from "./typos.ts";
import { WordIndex } from "./words.ts";

/** How a form answers a query, most certain first. Spelling variants and plurals count as the same form. */
export type MatchKind = "exact" | "abbreviation" | "synonym" | "prefix" | "words" | "typo";

export interface SearchResult {
  entry: IndexEntry;
  /** The written form that matched: the entry's name, another name, or a short form. */
  form: string;
  how: MatchKind;
  /** What of `form` matched. */
  ranges: MatchRange[];
}

export interface Search {
  /** The entries that answer the query, best first, each once with its best form. Empty when nothing resembles it. */
  find(query: string, limit?: number): SearchResult[];
  /** For a query without results: the entries that have most letters in common with it, if any have many. */
  nearest(query: string, limit?: number): IndexEntry[];
}

/** Longer texts are not names; an address or a paste may hold anything. */
const LONGEST_QUERY = 200;

interface Query {
  plain: string;
  folded: string;
  text: string;
}

const readQuery = (text: string): Query => {
  const cut = text.slice(0, LONGEST_QUERY);
  return { plain: plainKey(cut), folded: foldPhrase(cut), text: cut.trim() };
};

/** Added to the excess of a form that begins with the query only by its sound or spelling: "calcif" is no calciphylaxis. */
const UNLIKE = 40;
/** Number of places of one rank: excess letters beyond that make no difference. */
const SPREAD = 256;
const BEGINNING = 4;
const WORDS = 6;

/** Rank of a form that holds all words of the query; lower is better. */
function rankOf({ role, plain, folded, text }: SearchForm, query: Query): number {
  const letterForLetter = plain === query.plain;
  if (letterForLetter || (role !== "abbreviation" && folded === query.folded)) {
    if (role === "name") return letterForLetter ? 0 : 3;
    // "SLE" in any case is the short form, but in its own case all the more so.
    if (role === "abbreviation") return text === query.text ? 1 : 2;
    return letterForLetter ? 2 : 3;
  }
  const aside = role === "name" ? 0 : 1;
  return (plain.startsWith(query.plain) || folded.startsWith(query.folded) ? BEGINNING : WORDS) + aside;
}

const kindOf = ({ role }: SearchForm, rank: number): MatchKind =>
  rank >= WORDS ? "words" : rank >= BEGINNING ? "prefix" : role === "name" ? "exact" : role;

interface Candidate {
  form: SearchForm;
  how: MatchKind;
}

/**
 * Best first: by rank, then by how much longer than the query the form is, then in the order of the data. A bucket sort
 * that is walked only as far as results are wanted: one letter may find ten thousand forms.
 */
function* inOrder(found: readonly SearchForm[], query: Query): Generator<Candidate> {
  const buckets: SearchForm[][] = [];
  for (const form of found) {
    const rank = rankOf(form, query);
    const unlike = rank < WORDS && rank >= BEGINNING && !form.plain.startsWith(query.plain) ? UNLIKE : 0;
    const excess = Math.min(SPREAD - 1, Math.max(0, form.plain.length - query.plain.length) + unlike);
    const place = rank * SPREAD + excess;
    const bucket = buckets[place];
    if (bucket) bucket.push(form);
    else buckets[place] = [form];
  }
  for (let place = 0; place < buckets.length; place++) {
    const bucket = buckets[place];
    if (!bucket) continue;
    const rank = Math.floor(place / SPREAD);
    for (const form of bucket.sort((a, b) => a.entry - b.entry)) yield { form, how: kindOf(form, rank) };
  }
}

/** A search over this index. The structures are built on the first query that needs them and then kept. */
export function createSearch(index: DatasetIndex): Search {
  let forms: SearchForm[] | undefined;
  let words: WordIndex | undefined;
  let typos: TypoIndex | undefined;
  const allForms = () => {
    forms ??= formsOf(index);
    return forms;
  };
  const wordIndex = () => {
    words ??= new WordIndex(allForms());
    return words;
  };
  const typoIndex = () => {
    typos ??= new TypoIndex(allForms());
    return typos;
  };
  const withNumbers = (numbers: readonly number[]) =>
    numbers.map((number) => allForms()[number]).filter((form) => form !== undefined);
  /** Each entry once, with the first of its forms. */
  const firstOfEach = (candidates: Iterable<Candidate>, limit: number) => {
    const found = new Map<number, Candidate & { entry: IndexEntry }>();
    for (const candidate of candidates) {
      if (found.size >= limit) break;
      const number = candidate.form.entry;
      const entry = index.entries[number];
      if (entry && !found.has(number)) found.set(number, { ...candidate, entry });
    }
    return [...found.values()];
  };
  const asTypos = (numbers: readonly number[]): Candidate[] =>
    withNumbers(numbers).map((form) => ({ form, how: "typo" }));
  return {
    find(text, limit = 20) {
      const query = readQuery(text);
      if (query.plain === "") return [];
      const found = withNumbers(wordIndex().find(wordsOf(query.plain)));
      const candidates =
        found.length > 0 ? inOrder(found, query) : asTypos(typoIndex().find(query.plain, query.folded));
      return firstOfEach(candidates, limit).map(({ entry, form, how }) => ({
        entry,
        form: form.text,
        how,
        ranges: matchRanges(form.text, query.text, how === "typo"),
      }));
    },
    nearest(text, limit = 3) {
      // Several forms of one entry stand side by side: ask for more than are wanted.
      const near = typoIndex().nearest(readQuery(text).folded, limit * 8);
      return firstOfEach(asTypos(near), limit).map(({ entry }) => entry);
    },
  };
}
