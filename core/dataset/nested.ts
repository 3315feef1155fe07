/** Names of entries inside texts: found when the data set is compiled, and shown as links to their entries. */
import type { TermFinder } from "../lexicon/term-finder.ts";
import type { Statement } from "./statements/statements.ts";
import type { NestedTerm } from "./types.ts";

/** Under which key an article keeps the terms of a statement's label; those of its text stand under its path alone. */
export const labelKey = (path: string): string => `${path}#label`;

/**
 * Where an entry's statements name other entries. What a statement links to by its whole name is not linked a second
 * time, and no term twice in one statement, label and text taken together.
 * @param own number of the entry itself
 * @param slugs of all entries, by number
 */
export function nestedTerms(
  statements: readonly Statement[],
  own: number,
  slugs: readonly string[],
  finder: TermFinder,
): Record<string, NestedTerm[]> {
  const terms: Record<string, NestedTerm[]> = {};
  for (const { section, path, label, text, links } of statements) {
    // In these sections the label is a name, and itself a link where it has an entry; elsewhere it may hold terms.
    const isName = section === "associated" || section === "distinguish";
    const known = new Set([own, ...(isName ? links.map((slug) => slugs.indexOf(slug)) : [])]);
    const keep = (key: string, words: string) => {
      const found = finder.find(words, known);
      for (const { entry } of found) known.add(entry);
      if (found.length > 0) terms[key] = found.map(({ start, end, entry }) => [start, end, slugs[entry] ?? ""]);
    };
    if (label !== undefined && !(isName && links.length > 0)) keep(labelKey(path), label);
    keep(path, text);
  }
  return terms;
}

/** A stretch of a text: plain, or the name of an entry. */
export interface Piece {
  /** Offset of its first UTF-16 unit in the whole text. */
  at: number;
  text: string;
  slug?: string;
}

/** Cuts a text at its terms. Terms ascend and do not touch; the pieces together are the text again. */
export function piecesOf(text: string, terms: readonly NestedTerm[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ at, text: text.slice(at, to) });
  };
  for (const [start, end, slug] of terms) {
    plain(start);
    pieces.push({ at: start, text: text.slice(start, end), slug });
    at = end;
  }
  plain(text.length);
  return pieces;
}
