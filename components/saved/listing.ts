/** Which saved terms a list shows, and in which order. */
import type { SavedTerm } from "../../core/keep/shapes.ts";
import { sameTag } from "../../core/keep/tags.ts";

export type Order = "newest" | "name" | "changed";

export interface Filter {
  /** Words that must all stand in name, note, tags or page. */
  text: string;
  tag: string | null;
  order: Order;
}

/** Without capitals and accents, so that "ménière" is found by "meniere". */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Of one's own: asked for at each comparison it takes ten times as long. */
const ALPHABET = new Intl.Collator();

export function shownTerms(
  terms: readonly SavedTerm[],
  { text, tag, order }: Filter,
  nameOf: (slug: string) => string,
): SavedTerm[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  const fits = (term: SavedTerm): boolean => {
    if (tag !== null && !term.tags.some((one) => sameTag(one, tag))) return false;
    if (words.length === 0) return true;
    const all = folded([nameOf(term.slug), term.note, ...term.tags, term.seenOn?.title ?? ""].join("\n"));
    return words.every((word) => all.includes(word));
  };
  const byName = (a: SavedTerm, b: SavedTerm) => ALPHABET.compare(nameOf(a.slug), nameOf(b.slug));
  const orders: Record<Order, (a: SavedTerm, b: SavedTerm) => number> = {
    newest: (a, b) => b.savedAt - a.savedAt || byName(a, b),
    changed: (a, b) => b.changedAt - a.changedAt || byName(a, b),
    name: byName,
  };
  return terms.filter(fits).sort(orders[order]);
}

/** The first line of a note that says something, without the signs of Markdown. */
export function excerpt(note: string): string {
  const line = note.split("\n").find((one) => /[\p{L}\p{N}]/u.test(one)) ?? "";
  return line.replace(/^[\s#>*+-]+|[*_`~]+/gu, "").trim();
}
