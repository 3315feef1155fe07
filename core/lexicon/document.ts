/** Finds terms in a whole document: block by block, with what holds for all of it. */
import { findShared } from "./coordination.ts";
import type { Lexicon } from "./lexicon.ts";
import { findTerms } from "./matcher.ts";
import { MedicalReading } from "./medical.ts";
import { ShortForms } from "./short-forms.ts";
import type { Match } from "./types.ts";

/** A match with the number of the block (0-based) that its offsets count in. */
export interface DocumentMatch extends Match {
  block: number;
  /** The long form next to which the document defines this short form. */
  definedAs?: string;
  /** The whole name of a term that shares its last words with its neighbour. */
  whole?: string;
}

/**
 * All terms of a document, in order, without overlaps. Short forms that the document defines mean what it says; others
 * are terms only if the lexicon holds them and the document reads as medical.
 * @param blocks texts that no term goes across: paragraphs, headings, table cells
 */
export function findInDocument(lexicon: Lexicon, blocks: readonly string[]): DocumentMatch[] {
  const shortForms = new ShortForms(lexicon);
  for (const text of blocks) shortForms.add(text);
  const named = blocks.map((text) => findTerms(lexicon, text));
  const reading = new MedicalReading();
  for (const { length } of blocks) reading.read(length);
  for (const { via, entry } of named.flat()) if (via === "name") reading.note(entry);

  return blocks.flatMap((text, block) => {
    const defined = shortForms.matches(text);
    const others = (named[block] ?? []).filter(({ start, end, via, entry }) => {
      if (via === "abbreviation" && (shortForms.senseOf(text.slice(start, end)) || !reading.allows(entry)))
        return false;
      // The longer of two overlapping terms stays; a defined short form inside a name belongs to the name.
      return !defined.some((match) => match.start < end && start < match.end && match.end - match.start >= end - start);
    });
    const kept = defined.filter(({ start, end }) => !others.some((match) => match.start < end && start < match.end));
    const shared = findShared(lexicon, text, others);
    return [
      ...shared.map((match) => ({ ...match, via: "shared" as const, block })),
      ...others.map((match) => ({ ...match, block })),
      ...kept.map(({ start, end, entry, long }) => ({
        start,
        end,
        entry,
        via: "defined" as const,
        block,
        definedAs: long,
      })),
    ].sort((a, b) => a.start - b.start);
  });
}
