/** Which statements of an article each reference stands behind: what an export must not lose. */
import type { ArticleSection } from "../dataset/sections.ts";
import { type Statement, statementsOf } from "../dataset/statements/statements.ts";
import type { Article, Reference } from "../dataset/types.ts";

/** How sections are called in exports; exports are documents in English, like the data set. */
export const SECTION_NAMES: Record<ArticleSection, string> = {
  summary: "Summary",
  guidelines: "From the guidelines",
  causes: "Cause",
  mechanism: "Mechanism",
  treatment: "Treatment",
  associated: "Associated condition",
  recent: "Recent finding",
  distinguish: "Easily confused with",
};

/** A reference with the statements that cite it. */
export interface CitedReference {
  reference: Reference;
  /** "Pseudoxanthoma elasticum, cause: Two faulty copies of ABCC6. Disease-causing variants …" */
  claims: string[];
}

const claimOf = (article: Article, { section, label, text }: Statement): string =>
  `${article.name}, ${SECTION_NAMES[section].toLowerCase()}: ${label === undefined ? "" : `${label}. `}${text}`;

/** The references of several articles, each once, in the order of first citation, with all claims that cite them. */
export function citedReferences(articles: readonly Article[]): CitedReference[] {
  const byId = new Map<string, CitedReference>();
  for (const article of articles) {
    for (const reference of article.references) {
      if (!byId.has(reference.id)) byId.set(reference.id, { reference, claims: [] });
    }
    for (const statement of statementsOf(article)) {
      for (const id of statement.cite) byId.get(id)?.claims.push(claimOf(article, statement));
    }
  }
  return [...byId.values()];
}
