/** What the readers of public ontologies hand on. */

/** How a synonym relates to its term, as OBO says it. */
export type SynonymScope = "exact" | "narrow" | "broad" | "related";

export interface OntologyName {
  text: string;
  scope: SynonymScope;
  /** The ontology itself says that this is an acronym or abbreviation. */
  abbreviation: boolean;
}

export interface OntologyTerm {
  /** `DOID:0050012` */
  id: string;
  name: string;
  synonyms: OntologyName[];
  /** Identifiers in other vocabularies: `MESH:D015783`, `MIM:100100`. */
  xrefs: string[];
}

/** A file that cannot be read: says in one sentence what is wrong, and where. */
export class PackError extends Error {}
