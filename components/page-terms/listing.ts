/** From what a tab's frames reported to what the list shows. */
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { foldPhrase } from "../../core/text/fold.ts";
import type { TabReport } from "../../platform/tab-terms.ts";

/** One term with its occurrences in all frames of the page. */
export interface ListedTerm {
  /** Entry number in the lexicon. */
  entry: number;
  slug: string;
  name: string;
  /** What the page writes where that is more than another form of the name. */
  written?: string;
  definedAs?: string;
  count: number;
  /** Occurrences by frame, in the order of `count`'s numbering. */
  frames: { frameId: number; count: number }[];
}

/** Where an occurrence of a term stands. */
export interface Place {
  frameId: number;
  /** 0-based, within the frame. */
  occurrence: number;
}

/**
 * The terms of a page in order of first appearance, the top frame first, then the others as they came to be.
 * A frame that was read with another version of the lexicon is left out: its entry numbers mean something else.
 */
export function listTerms(report: TabReport, index: DatasetIndex): ListedTerm[] {
  const terms = new Map<number, ListedTerm>();
  const frames = Object.entries(report.frames)
    .map(([id, frame]) => ({ frameId: Number(id), ...frame }))
    .filter(({ version }) => version === index.version)
    .sort((a, b) => a.frameId - b.frameId);
  for (const { frameId, terms: found } of frames) {
    for (const { entry, count, text, definedAs } of found) {
      const known = index.entries[entry];
      if (!known || count === 0) continue;
      const term = terms.get(entry) ?? { entry, slug: known.slug, name: known.name, count: 0, frames: [] };
      if (!terms.has(entry)) {
        terms.set(entry, term);
        if (foldPhrase(text) !== foldPhrase(known.name)) term.written = text;
        if (definedAs !== undefined) term.definedAs = definedAs;
      }
      term.count += count;
      term.frames.push({ frameId, count });
    }
  }
  return [...terms.values()];
}

/** Where the n-th occurrence (0-based, wraps round at both ends) of a term stands. */
export function placeOf(term: ListedTerm, n: number): Place | null {
  if (term.count === 0) return null;
  let left = ((n % term.count) + term.count) % term.count;
  for (const { frameId, count } of term.frames) {
    if (left < count) return { frameId, occurrence: left };
    left -= count;
  }
  return null;
}

/** The inverse of placeOf: the number of an occurrence over all frames, 0-based. */
export function numberOf(term: ListedTerm, { frameId, occurrence }: Place): number {
  const before = term.frames.slice(
    0,
    term.frames.findIndex((frame) => frame.frameId === frameId),
  );
  return before.reduce((sum, { count }) => sum + count, 0) + occurrence;
}
