/** Numbers, groups and addresses of an article's references. */
import type { Reference, ReferenceKind } from "../dataset/types.ts";

/** A reference with its Vancouver number: its place in the order of first citation, from 1. */
export interface NumberedReference {
  number: number;
  reference: Reference;
}

/**
 * The references with these ids, ascending by number and each once. Ids that the article does not know are left out.
 * @param references an article's references in the order of their first citation
 */
export function numbered(references: readonly Reference[], ids: readonly string[]): NumberedReference[] {
  const wanted = new Set(ids);
  return references.flatMap((reference, index) => (wanted.has(reference.id) ? [{ number: index + 1, reference }] : []));
}

const GUIDELINE_KINDS: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["guideline", "consensus"]);

/** Guidelines and consensus documents are listed apart from research; numbers stay. */
export function splitReferences(references: readonly Reference[]): {
  guidelines: NumberedReference[];
  research: NumberedReference[];
} {
  const all = references.map((reference, index) => ({ number: index + 1, reference }));
  const isGuideline = ({ reference }: NumberedReference) => GUIDELINE_KINDS.has(reference.custom.kind);
  return { guidelines: all.filter(isGuideline), research: all.filter((item) => !isGuideline(item)) };
}

/** Address of a DOI's record. Characters that DOIs may hold and addresses may not ("<", ";", "#") are encoded. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`;

export const pubmedAddress = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
