/** From what a tab's frames reported to what the list shows. */
import type { DatasetIndex, IndexEntry } from "../../core/dataset/types.ts";
import { foldPhrase } from "../../core/text/fold.ts";
import type { TabReport } from "../../platform/tab-terms.ts";

/** Where an occurrence of a term stands. */
export interface Place {
  frameId: number;
  /** 0-based, within the frame. */
  occurrence: number;
}

/** A term's occurrences in one frame. */
export interface FrameMentions {
  frameId: number;
  count: number;
  /** Shares of the frame's text in per mille: of all occurrences, or of some in even steps (core/dataset/mention-sample.ts). */
  positions: readonly number[];
}

/** One term with its occurrences in all frames of the page. */
export interface ListedTerm {
  /** Entry number in the lexicon. */
  entry: number;
  slug: string;
  name: string;
  kind: IndexEntry["kind"];
  /** All its names and short forms, and what the page calls it: what a filter looks through. */
  names: readonly string[];
  /** What the page writes where that is more than another form of the name. */
  written?: string;
  /** The short form that the page defines, and where. */
  definition?: { shortForm: string; longForm: string; place?: Place };
  count: number;
  /** Occurrences by frame, in the order of `count`'s numbering. */
  frames: FrameMentions[];
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
    for (const { entry, count, text, shortForm, definedAs, definedAt, positions } of found) {
      const known = index.entries[entry];
      if (!known || count === 0) continue;
      let term = terms.get(entry);
      if (!term) {
        const { slug, name, kind } = known;
        const names = [name, ...known.names, ...known.abbreviations, text];
        term = { entry, slug, name, kind, names, count: 0, frames: [] };
        if (foldPhrase(text) !== foldPhrase(name)) term.written = text;
        terms.set(entry, term);
      }
      if (!term.definition && shortForm !== undefined && definedAs !== undefined) {
        term.definition = { shortForm, longForm: definedAs };
        if (definedAt !== undefined && definedAt < count) {
          term.definition.place = { frameId, occurrence: definedAt };
        }
        term.names = [...term.names, shortForm, definedAs];
      }
      term.count += count;
      term.frames.push({ frameId, count, positions });
    }
  }
  return [...terms.values()];
}

/** Where the n-th occurrence (0-based, wraps round at both ends) of a term stands. */
export function placeOf(term: Pick<ListedTerm, "count" | "frames">, n: number): Place | null {
  if (term.count === 0) return null;
  let left = ((n % term.count) + term.count) % term.count;
  for (const { frameId, count } of term.frames) {
    if (left < count) return { frameId, occurrence: left };
    left -= count;
  }
  return null;
}

/** The inverse of placeOf: the number of an occurrence over all frames, 0-based. */
export function numberOf(term: Pick<ListedTerm, "frames">, { frameId, occurrence }: Place): number {
  const before = term.frames.slice(
    0,
    term.frames.findIndex((frame) => frame.frameId === frameId),
  );
  return before.reduce((sum, { count }) => sum + count, 0) + occurrence;
}
