/**
 * Bringing together what was kept in two places. Nothing that the reader wrote is dropped. The order of the two does not
 * matter, and doing it twice changes nothing.
 */
import type { Kept, KeptPage, LookUp, SavedTerm } from "./shapes.ts";
import { MOST_LOOK_UPS } from "./shapes.ts";
import { withoutDoubles } from "./tags.ts";

const RULE = "\n\n---\n\n";

/** One of two values whose order says nothing: always the same one of them. */
const either = <T>(a: T, b: T): T => ((JSON.stringify(a) ?? "") >= (JSON.stringify(b) ?? "") ? a : b);

/** Two notes on one term as one text, the newer first; one that is part of the other is there already. */
export function joined(newer: string, older: string): string {
  if (newer.includes(older)) return newer;
  if (older.includes(newer)) return older;
  return `${newer}${RULE}${older}`;
}

function mergePages(a: SavedTerm, b: SavedTerm): KeptPage | undefined {
  if (a.seenOn === undefined || b.seenOn === undefined) return a.seenOn ?? b.seenOn;
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? a.seenOn : b.seenOn;
  return either(a.seenOn, b.seenOn);
}

/** One term from two records of it. */
export function mergeTerm(a: SavedTerm, b: SavedTerm): SavedTerm {
  const aIsNewer = a.changedAt === b.changedAt ? either(a.note, b.note) === a.note : a.changedAt > b.changedAt;
  const [newer, older] = aIsNewer ? [a, b] : [b, a];
  const seenOn = mergePages(a, b);
  return {
    slug: a.slug,
    savedAt: Math.min(a.savedAt, b.savedAt),
    changedAt: newer.changedAt,
    note: joined(newer.note, older.note),
    tags: withoutDoubles([...a.tags, ...b.tags]),
    ...(seenOn ? { seenOn } : {}),
  };
}

function union<T>(lists: readonly (readonly T[])[], key: (one: T) => string, merge: (a: T, b: T) => T): Map<string, T> {
  const all = new Map<string, T>();
  for (const one of lists.flat()) {
    const known = all.get(key(one));
    all.set(key(one), known === undefined ? one : merge(known, one));
  }
  return all;
}

/** Newest first; at the same moment by name, so that the order is always the same. */
export const newestFirst = (a: LookUp, b: LookUp): number => b.at - a.at || (a.slug < b.slug ? -1 : 1);

export const bySlug = (a: SavedTerm, b: SavedTerm): number => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/** Everything of both. Of more look-ups than are kept the newest stay. */
export function mergeKept(a: Kept, b: Kept): Kept {
  const saved = union([a.saved, b.saved], ({ slug }) => slug, mergeTerm);
  const history = union([a.history, b.history], ({ at, slug }) => `${at} ${slug}`, either);
  return {
    saved: [...saved.values()].sort(bySlug),
    history: [...history.values()].sort(newestFirst).slice(0, MOST_LOOK_UPS),
  };
}
