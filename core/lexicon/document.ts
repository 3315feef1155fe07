/** Finds terms in a whole document: block by block, with what holds for all of it. */
import { type BlockTerm, BlockTerms } from "./block-terms.ts";
import type { Lexicon } from "./lexicon.ts";
import { findTerms } from "./matcher.ts";
import { MedicalReading } from "./medical.ts";

/** A term with the number of the block (0-based) that its offsets count in. */
export interface DocumentTerm extends BlockTerm {
  block: number;
}

/**
 * All terms of a document, in order, without overlaps. Short forms that the document defines mean what it says; others
 * are terms only if the lexicon holds them and the document allows them (see MedicalReading).
 * @param blocks texts that no term goes across: paragraphs, headings, table cells
 */
export function findInDocument(lexicon: Lexicon, blocks: readonly string[]): DocumentTerm[] {
  const find = (text: string) => findTerms(lexicon, text);
  const terms = new BlockTerms(find);
  for (const text of blocks) terms.learn(text);
  const named = blocks.map(find);
  const reading = new MedicalReading();
  for (const { length } of blocks) reading.read(length);
  for (const { via, entry } of named.flat()) if (via === "name") reading.note(entry);
  return blocks.flatMap((text, block) =>
    terms
      .join(text, named[block] ?? [])
      .filter(({ via, entry }) => via !== "abbreviation" || reading.allows(entry))
      .map((term) => ({ ...term, block })),
  );
}
