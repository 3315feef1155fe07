/** How the list of a page's terms is ordered, grouped and filtered. */
import { formsOf, plainKey, wordsOf } from "../../core/dataset/search/forms.ts";
import { WordIndex } from "../../core/dataset/search/words.ts";
import type { Settings } from "../../core/dataset/settings/settings.ts";
import type { ListedTerm } from "./listing.ts";

/** In the order that the reader wants; terms come in order of first appearance, and stay so where counts are equal. */
export const inOrder = (terms: readonly ListedTerm[], order: Settings["listOrder"]): ListedTerm[] =>
  order === "count" ? [...terms].sort((a, b) => b.count - a.count) : [...terms];

/**
 * The terms without a jump: those that stood there before stay in their order, new ones follow.
 * @param before slugs as they stood
 */
export function keepOrder(before: readonly string[], terms: readonly ListedTerm[]): ListedTerm[] {
  const places = new Map(before.map((slug, place) => [slug, place]));
  const placeOf = ({ slug }: ListedTerm) => places.get(slug) ?? before.length;
  return [...terms].sort((a, b) => placeOf(a) - placeOf(b));
}

const KINDS = ["process", "disease", "finding", "sign"] as const satisfies readonly ListedTerm["kind"][];

export interface KindGroup {
  kind: ListedTerm["kind"];
  terms: ListedTerm[];
}

/** The terms by kind of entry, in one order for all pages, without kinds that the page has not. */
export const byKind = (terms: readonly ListedTerm[]): KindGroup[] =>
  KINDS.map((kind) => ({ kind, terms: terms.filter((term) => term.kind === kind) })).filter(
    (group) => group.terms.length > 0,
  );

/** What finds the terms that hold each word of a query, whole or begun, in one of their names: as search does. */
export function makeFilter(terms: readonly ListedTerm[]): (query: string) => readonly ListedTerm[] {
  let index: { words: WordIndex; owners: number[] } | undefined;
  return (query) => {
    const words = wordsOf(plainKey(query));
    if (words.length === 0) return terms;
    index ??= makeIndex(terms);
    const { owners } = index;
    const found = new Set(index.words.find(words).map((form) => owners[form]));
    return terms.filter((_, number) => found.has(number));
  };
}

function makeIndex(terms: readonly ListedTerm[]): { words: WordIndex; owners: number[] } {
  const entries = terms.map(({ slug, name, kind, names }) => ({
    ...{ slug, name, kind, names: [...names] },
    ...{ group: "" as never, abbreviations: [] },
  }));
  const forms = formsOf({ version: "", entries });
  return { words: new WordIndex(forms), owners: forms.map(({ entry }) => entry) };
}
