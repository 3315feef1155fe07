/** What stands behind the statements of an entry: strongest kinds, counts, the newest source. */
import { statementsOf } from "./statements/statements.ts";
import type { Article, Reference, ReferenceKind } from "./types.ts";

/** Kinds of source, strongest first. (Not imported from data/schema.ts, which would bring zod into every surface.) */
export const KINDS_BY_STRENGTH: readonly ReferenceKind[] = [
  "guideline",
  "consensus",
  "genereviews",
  "systematic-review",
  "review",
  "trial",
  "cohort",
  "mechanistic",
  "case-report",
  "other",
];

/** The strongest kind among some references; undefined when there are none. */
export function strongestKind(references: readonly Reference[]): ReferenceKind | undefined {
  const kinds = new Set(references.map(({ custom }) => custom.kind));
  return KINDS_BY_STRENGTH.find((kind) => kinds.has(kind));
}

export interface Evidence {
  /** Cited statements; a summary in two wordings counts once. */
  statements: number;
  references: number;
  /** How many references of each kind there are, strongest first, without the kinds that there are none of. */
  kinds: { kind: ReferenceKind; count: number }[];
  /** Year of the newest reference; undefined without references. */
  newest: number | undefined;
}

/** An entry's evidence in figures. */
export function evidenceOf(article: Article): Evidence {
  const { references } = article;
  const places = new Set(statementsOf(article).map(({ path }) => path.replace(/\.(plain|clinical)$/u, "")));
  const years = references.map(({ issued }) => issued["date-parts"][0][0]).filter((year) => year !== undefined);
  return {
    statements: places.size,
    references: references.length,
    kinds: KINDS_BY_STRENGTH.map((kind) => ({
      kind,
      count: references.filter(({ custom }) => custom.kind === kind).length,
    })).filter(({ count }) => count > 0),
    newest: years.length > 0 ? Math.max(...years) : undefined,
  };
}
