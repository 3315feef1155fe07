/** What of an ontology the finder looks for. */
import type { LexiconName } from "../lexicon/types.ts";
import type { OntologyTerm } from "./types.ts";

/** Looks like a short form though the ontology does not say so: "FMF", "SCA3", "vWS". */
const SHORT_FORM = /^(?=.{2,8}$)[\p{Ll}]?[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}-]*\p{Ll}?$/u;

/** Words that stand in ontologies as names or synonyms, and everywhere else as something else. */
const EVERYDAY = new Set(["disease", "disorder", "syndrome", "infection", "injury", "condition", "illness", "other"]);

/** Qualifiers that ontologies add and texts leave out: "disease (disorder)", "syndrome, NOS". */
const withoutQualifier = (text: string): string => text.replace(/\s*(\((disorder|disease|finding)\)|,? NOS)$/iu, "");

/**
 * Names and exact synonyms, with the position of their term as entry number. Narrower, broader and related synonyms
 * are not names of the term.
 */
export function lexiconNames(terms: readonly OntologyTerm[]): LexiconName[] {
  return terms.flatMap(({ name, synonyms }, entry) =>
    [{ text: name, scope: "exact", abbreviation: false }, ...synonyms]
      .filter(({ scope }) => scope === "exact")
      .map(({ text, abbreviation }): LexiconName => {
        const bare = withoutQualifier(text);
        return { text: bare, entry, kind: abbreviation || SHORT_FORM.test(bare) ? "abbreviation" : "name" };
      })
      .filter(({ text }) => text.length > 2 && !EVERYDAY.has(text.toLowerCase())),
  );
}
