import type { ReviewStatus } from "./types.ts";

/** The review's stations in their order. (Not imported from data/schema.ts, which would bring zod into every surface.) */
export const REVIEW_STATUSES: readonly ReviewStatus[] = ["submitted", "under-review", "approved"];
