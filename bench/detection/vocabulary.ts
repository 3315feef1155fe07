/** A lexicon made from a public ontology, for measuring: names and exact synonyms, one entry for each term. */
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { lexiconNames } from "../../core/packs/lexicon-names.ts";
import type { OntologyTerm } from "../../core/packs/types.ts";

export interface Vocabulary {
  lexicon: Lexicon;
  terms: OntologyTerm[];
  /** Concepts of MeSH and OMIM that each term stands for, as the corpus writes them: `D003110`, `OMIM:175100`. */
  concepts: string[][];
  /** All of them. */
  held: Set<string>;
  bytes: number;
  names: number;
}

const conceptOf = (xref: string): string[] => {
  const [, source, id] = /^(MESH|MSH|MIM|OMIM|OMIMPS):(.+)$/u.exec(xref) ?? [];
  if (id === undefined) return [];
  return source === "MESH" || source === "MSH" ? [id] : [`OMIM:${id.replace(/^PS/u, "")}`];
};

export function makeVocabulary(terms: OntologyTerm[]): Vocabulary {
  const names = lexiconNames(terms);
  const bytes = compileLexicon(names);
  const concepts = terms.map(({ xrefs }) => xrefs.flatMap(conceptOf));
  return {
    lexicon: new Lexicon(bytes),
    terms,
    concepts,
    held: new Set(concepts.flat()),
    bytes: bytes.length,
    names: names.length,
  };
}
