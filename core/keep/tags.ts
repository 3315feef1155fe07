/** Tags: the reader's own words, the same however they are capitalised. */
import { LONGEST_TAG, type SavedTerm, tagSchema } from "./shapes.ts";

const keyOf = (tag: string): string => tag.normalize("NFKC").toLowerCase();

export const sameTag = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const inOrder = (a: string, b: string): number =>
  keyOf(a).localeCompare(keyOf(b), "en") || (a < b ? -1 : a > b ? 1 : 0);

/** What the reader typed as a tag, or null when nothing is left of it. */
export function tagOf(typed: string): string | null {
  const text = typed
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_TAG)
    .trim();
  return tagSchema.safeParse(text).success ? text : null;
}

/** Each tag once, in alphabetical order. Of two that differ in capitals only, the first in code order stays. */
export function withoutDoubles(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of [...tags].sort()) if (!byKey.has(keyOf(tag))) byKey.set(keyOf(tag), tag);
  return [...byKey.values()].sort(inOrder);
}

export interface CountedTag {
  tag: string;
  count: number;
}

/** All tags in use, in alphabetical order. */
export function tagsOf(terms: readonly SavedTerm[]): CountedTag[] {
  const counts = new Map<string, number>();
  for (const tag of terms.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const spellings = [...counts.keys()];
  return withoutDoubles(spellings).map((tag) => {
    const same = spellings.filter((one) => sameTag(one, tag));
    return { tag, count: same.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0) };
  });
}

/** The tags with one of them renamed, or removed when `to` is null. The same array when it is not among them. */
export function renamed(tags: string[], from: string, to: string | null): string[] {
  if (!tags.some((tag) => sameTag(tag, from))) return tags;
  const others = tags.filter((tag) => !sameTag(tag, from) && (to === null || !sameTag(tag, to)));
  return withoutDoubles(to === null ? others : [...others, to]);
}
