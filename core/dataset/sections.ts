/** The sections of an article, in the order in which professionals read them. */
export const SECTIONS = [
  "summary",
  "guidelines",
  "causes",
  "mechanism",
  "treatment",
  "associated",
  "distinguish",
  "recent",
] as const;

export type ArticleSection = (typeof SECTIONS)[number];
