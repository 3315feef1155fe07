import type { Match } from "../core/lexicon/types.ts";

/** What the finder tells the rest of the content script. */

/** One marked occurrence of a term in the page. */
export interface FoundTerm {
  /** Entry number in the lexicon. */
  entry: number;
  via: Match["via"];
  /** The text as it stands in the page. */
  text: string;
  /** The long form next to which the page defines this short form. */
  definedAs?: string;
  /** The whole name of a term whose last words stand with its neighbour. */
  whole?: string;
  /** Where it stands. Static: check `text` again before use when the page may have changed. */
  range: StaticRange;
}

/** One entry as the finder of a frame reports it: the counterpart of a page report's term. */
export interface TermSummary {
  entry: number;
  count: number;
  /** The text as first written. */
  text: string;
  /** A short form that the page defines, with its long form, and which occurrence (0-based) stands where it is defined. */
  shortForm?: string;
  definedAs?: string;
  definedAt?: number;
  /** Shares of the frame's text in per mille, ascending. */
  positions: number[];
}

/** The finder of one frame, as the pointer, the keyboard and the messages use it. */
export interface Finder {
  /** The term under a point of the viewport (CSS pixels), or null. */
  termAt(x: number, y: number): FoundTerm | null;
  /** Scrolls to the n-th occurrence (0-based, wraps round) of an entry and flashes it. */
  reveal(entry: number, occurrence: number): { occurrence: number; count: number } | null;
  /** Scrolls to the next (1) or previous (-1) term from where the reader is, and lets it stand out. */
  step(direction: 1 | -1): FoundTerm | null;
  /** The term that was stepped to or revealed last, else the first in the window. */
  current(): FoundTerm | null;
  /** Takes a term off this page: its name could not be confirmed, or the reader said that it is not this term. */
  dismiss(entry: number, text: string): void;
}
