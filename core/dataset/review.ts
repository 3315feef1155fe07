/** The review of an entry: its stations, and what a reader must be warned of. */
import type { Article, ReviewStatus } from "./types.ts";

/** The review's stations in their order. (Not imported from data/schema.ts, which would bring zod into every surface.) */
export const REVIEW_STATUSES: readonly ReviewStatus[] = ["submitted", "under-review", "approved"];

export type Caution = "unreviewed" | "under-review" | "outdated";

/** Years after which an entry that nobody has touched is taken for outdated. */
const LASTING_YEARS = 2;

/**
 * What to warn the reader of.
 * @param today a day in ISO form, such as 2026-11-23
 */
export function cautionsFor(review: Article["review"], today: string): Caution[] {
  const cautions: Caution[] = [];
  if (review.status === "submitted") cautions.push("unreviewed");
  if (review.status === "under-review") cautions.push("under-review");
  // Days in ISO form compare as texts. The same day two years on is the last that counts as within them.
  const lastDay = `${Number(review.updated.slice(0, 4)) + LASTING_YEARS}${review.updated.slice(4)}`;
  if (today > lastDay) cautions.push("outdated");
  return cautions;
}
