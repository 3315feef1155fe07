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
  /** Where its occurrences stand, as shares of the frame's text in per mille (core/dataset/mention-sample.ts). */
  positions: number[];
}
