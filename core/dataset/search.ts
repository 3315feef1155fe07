/**
 * Search over the names of the data set. Words and their beginnings are looked up in an index; only a query that finds
 * nothing in that way is taken for mistyped and compared with its nearest names by fuse.js.
 */
import { foldPhrase } from "../text/fold.ts";
import { formsOf, plainKey, type SearchForm, wordsOf } from "./search-forms.ts";
import { type MatchRange, matchRanges } from "./search-ranges.ts";
import { TypoIndex } from "./search-typos.ts";
import { WordIndex } from "./search-words.ts";
import type { DatasetIndex, IndexEntry } from "./types.ts";

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

interface Ranked {
  form: SearchForm;
  how: MatchKind;
  /** Lower is better: first by `rank`, then by `excess`. */
  rank: number;
  excess: number;
}

const readQuery = (text: string): Query => {
  const cut = text.slice(0, LONGEST_QUERY);
  return { plain: plainKey(cut), folded: foldPhrase(cut), text: cut.trim() };
};

/** Place of a form that holds all words of the query. */
function rankForm(form: SearchForm, query: Query): Ranked {
  const { role, plain, folded, text } = form;
  const excess = plain.length - query.plain.length;
  const letterForLetter = plain === query.plain;
  if (letterForLetter || (role !== "abbreviation" && folded === query.folded)) {
    if (role === "name") return { form, how: "exact", rank: letterForLetter ? 0 : 3, excess };
    // "SLE" in any case is the short form, but in its own case all the more so.
    if (role === "abbreviation") return { form, how: "abbreviation", rank: text === query.text ? 1 : 2, excess };
    return { form, how: "synonym", rank: letterForLetter ? 2 : 3, excess };
  }
  const beginning = plain.startsWith(query.plain) || folded.startsWith(query.folded);
  const aside = role === "name" ? 0 : 1;
  if (beginning) return { form, how: "prefix", rank: 4 + aside, excess };
  return { form, how: "words", rank: 6 + aside, excess };
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
  const byWords = (query: Query): Ranked[] => {
    words ??= new WordIndex(allForms());
    return words.find(wordsOf(query.plain)).flatMap((number) => {
      const form = allForms()[number];
      return form ? [rankForm(form, query)] : [];
    });
  };
  const typoIndex = () => {
    typos ??= new TypoIndex(allForms());
    return typos;
  };
  const inOrder = (numbers: number[]): Ranked[] =>
    numbers.flatMap((number, place) => {
      const form = allForms()[number];
      return form ? [{ form, how: "typo" as const, rank: 8, excess: place }] : [];
    });
  /** The best form of each entry, in order; equal ones by name, so that the answer never depends on chance. */
  const best = (ranked: Ranked[], limit: number): { entry: IndexEntry; ranked: Ranked }[] => {
    const ofEntry = new Map<number, Ranked>();
    for (const one of ranked) {
      const other = ofEntry.get(one.form.entry);
      if (!other || one.rank < other.rank || (one.rank === other.rank && one.excess < other.excess)) {
        ofEntry.set(one.form.entry, one);
      }
    }
    return [...ofEntry.values()]
      .sort((a, b) => a.rank - b.rank || a.excess - b.excess || a.form.entry - b.form.entry)
      .slice(0, limit)
      .flatMap((one) => {
        const entry = index.entries[one.form.entry];
        return entry ? [{ entry, ranked: one }] : [];
      });
  };
  return {
    find(text, limit = 20) {
      const query = readQuery(text);
      if (query.plain === "") return [];
      const strict = byWords(query);
      const ranked = strict.length > 0 ? strict : inOrder(typoIndex().find(query.plain, query.folded));
      return best(ranked, limit).map(({ entry, ranked: { form, how } }) => ({
        entry,
        form: form.text,
        how,
        ranges: matchRanges(form.text, query.text, how === "typo"),
      }));
    },
    nearest(text, limit = 3) {
      // Several forms of one entry stand side by side: ask for more than are wanted.
      const forms = inOrder(typoIndex().nearest(readQuery(text).folded, limit * 8));
      return best(forms, limit).map(({ entry }) => entry);
    },
  };
}
