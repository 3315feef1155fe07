/** An ontology file of either format, and what of it the finder looks for. */
import { readObo } from "./obo.ts";
import { readOboGraphs } from "./obo-graphs.ts";
import type { OntologyTerm } from "./types.ts";

/** Reads OBO or OBO Graphs JSON, told apart by the first character. @throws PackError */
export const readOntology = (text: string): OntologyTerm[] =>
  text.trimStart().startsWith("{") ? readOboGraphs(text) : readObo(text);
