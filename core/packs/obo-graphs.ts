/** Reads ontologies in OBO Graphs JSON (github.com/geneontology/obographs): the same content as OBO, in another dress. */
import * as z from "zod/mini";
import { ACRONYM_TYPES } from "./obo.ts";
import { type OntologyTerm, PackError, type SynonymScope } from "./types.ts";

const synonymSchema = z.object({
  pred: z.string(),
  val: z.string(),
  synonymType: z.optional(z.string()),
});

const nodeSchema = z.object({
  id: z.string(),
  lbl: z.optional(z.string()),
  type: z.optional(z.string()),
  meta: z.optional(
    z.object({
      deprecated: z.optional(z.boolean()),
      synonyms: z.optional(z.array(synonymSchema)),
      xrefs: z.optional(z.array(z.object({ val: z.string() }))),
    }),
  ),
});

const fileSchema = z.object({ graphs: z.array(z.object({ nodes: z.array(nodeSchema) })) });

const SCOPES: Record<string, SynonymScope> = {
  hasExactSynonym: "exact",
  hasNarrowSynonym: "narrow",
  hasBroadSynonym: "broad",
  hasRelatedSynonym: "related",
};

/** `http://purl.obolibrary.org/obo/DOID_0050744` → `DOID:0050744`. Anything else stays as it is. */
const shortId = (address: string): string => address.replace(/^.*[/#](\w+)_(\w+)$/u, "$1:$2");

/**
 * All classes with a name that are not obsolete, in the order of the file.
 * @param text the whole file
 * @throws PackError saying which field is wrong
 */
export function readOboGraphs(text: string): OntologyTerm[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new PackError(`This is not JSON: ${(error as Error).message}`);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PackError(
      `This is not an OBO Graphs file: ${issue?.path.join(".") || "the whole"} ${issue?.message ?? ""}`,
    );
  }
  return parsed.data.graphs
    .flatMap((graph) => graph.nodes)
    .flatMap(({ id, lbl, type, meta }) => {
      if (!lbl || meta?.deprecated || (type !== undefined && type !== "CLASS")) return [];
      return [
        {
          id: shortId(id),
          name: lbl,
          synonyms: (meta?.synonyms ?? []).map(({ pred, val, synonymType }) => ({
            text: val,
            scope: SCOPES[pred] ?? "related",
            abbreviation: synonymType !== undefined && ACRONYM_TYPES.test(shortId(synonymType)),
          })),
          xrefs: (meta?.xrefs ?? []).map(({ val }) => val),
        },
      ];
    });
}
