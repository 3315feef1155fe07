/**
 * What extension pages know about an entry at run time. Types only: the shapes are those that the build validated
 * (data/schema.ts), so nothing here costs a byte in a bundle.
 */
import type { CauseLevel, Entry, Reference, ReviewStatus } from "../../data/schema.ts";

export type { CauseLevel, Entry, Reference, ReferenceKind, ReviewStatus } from "../../data/schema.ts";

/** For whom texts are worded. The student reads both wordings. */
export type Audience = "patient" | "student" | "clinician";

/** One entry with everything its page shows: stored as `data/articles/<slug>.json`. */
export interface Article extends Entry {
  /** The references that the entry cites, in the order of their first citation: number N is element N - 1. */
  references: Reference[];
  /** Names of the entries that this one links to, by slug. */
  linkNames: Record<string, string>;
  /** Names of other entries inside the texts: by the statement's path, those in its label by `labelKey(path)`. */
  terms: Record<string, NestedTerm[]>;
}

/** Where a text names an entry. Offsets in UTF-16 units, end exclusive; in order, not touching each other. */
export type NestedTerm = [start: number, end: number, slug: string];

/** An entry at a glance, for previews and lists: stored for all entries, in the order of the index. */
export interface Glance {
  /** The first sentence of each wording of the summary. */
  plain: string;
  clinical: string;
  /** The cause that stands first. */
  cause: { label: string; level: CauseLevel };
  status: ReviewStatus;
}

/** `data/glances.json` */
export interface GlanceList {
  version: string;
  entries: Glance[];
}

/** One entry in the list that search and the page's term list use: `data/index.json` holds them all. */
export interface IndexEntry {
  slug: string;
  name: string;
  kind: Entry["kind"];
  group: Entry["group"];
  names: string[];
  /** Short forms, ambiguous or not. */
  abbreviations: string[];
}

/** What can be said about the data set as a whole: `data/facts.json`. */
export interface DatasetFacts {
  version: string;
  entries: number;
  /** Sentences with references of their own. */
  statements: number;
  /** Publications that are cited, each counted once. */
  references: number;
  /** How many entries have come how far. */
  review: Record<ReviewStatus, number>;
  /** The day of the newest update of an entry, such as 2026-11-23. */
  updated: string;
}

/**
 * Everything extension pages need to know without loading articles. The position of an entry in `entries` is its entry
 * number in the lexicon of the same version.
 */
export interface DatasetIndex {
  /** Changes with the data and with the lexicon's format. */
  version: string;
  entries: IndexEntry[];
}
