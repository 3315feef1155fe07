/** A written form that the finder looks for, as given to the compiler. */
export interface LexiconName {
  /** As written in the data; folded by the compiler. */
  text: string;
  /** Entry number: position of the entry in the data set's index. Of no account for what has another meaning. */
  entry: number;
  /**
   * `name`: found in any case and inflection. `abbreviation`: only in exactly these letters (a plural s may follow), and
   * only on pages that read as medical. `other`: holds a name and means something else ("tumor necrosis factor"): nothing
   * is found in it, unless it is a name as well.
   */
  kind: "name" | "abbreviation" | "other";
}

/** A term found in a text. */
export interface Match {
  /** Offsets into the text in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  entry: number;
  /**
   * How it was recognised. `defined`: a short form that this page defines. `shared`: its words stand in another order, or
   * its last ones elsewhere.
   */
  via: "name" | "abbreviation" | "defined" | "shared";
}

/** A match of the lexicon's own, with its form there. */
export interface FoundMatch extends Match {
  form: number;
}

/** Finds the terms of a lexicon in one text. Handed over where the matcher itself is in another bundle. */
export type FindTerms = (text: string) => Match[];

/** A short form that one part of a document defines (a frame of a page), and what it stands for. */
export interface PartDefinition {
  short: string;
  long: string;
}
