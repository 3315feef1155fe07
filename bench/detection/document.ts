/** Reads a document as a page is read: block by block, with what holds for the whole document. */
import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { findTerms, readsAsMedical } from "../../core/lexicon/matcher.ts";
import type { Match } from "../../core/lexicon/types.ts";

/** A match with the number of the block (0-based) that its offsets count in. */
export type DocumentMatch = Match & { block: number };

export function findInDocument(lexicon: Lexicon, blocks: readonly string[]): DocumentMatch[] {
  const found = blocks.flatMap((text, block) => findTerms(lexicon, text).map((match) => ({ ...match, block })));
  const inFull = new Set(found.filter(({ via }) => via === "name").map(({ entry }) => entry));
  return readsAsMedical(inFull.size) ? found : found.filter(({ via }) => via !== "abbreviation");
}
