/** Made-up cards for tests: one for each way a card can look. */
import type { CardCitation, CardModel } from "../../../core/dataset/card.ts";
import type { ReferenceKind } from "../../../core/dataset/types.ts";

export const KINDS: readonly ReferenceKind[] = [
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

export const citation = (number: number, kind: ReferenceKind = "review"): CardCitation => ({
  number,
  kind,
  source: `Author ${number} 2020, Some Journal`,
  title: `Title of record ${number}`,
});

export const model = (changes: Partial<CardModel> = {}): CardModel => ({
  slug: "made-up-calcification",
  name: "Made-up calcification",
  matched: { text: "made-up calcification", via: "same" },
  audience: "clinician",
  sentence: {
    text: "Mineral in a place that was made up.",
    terms: [],
    citations: [citation(1), citation(2, "guideline")],
  },
  causes: [
    { text: "First cause", terms: [], level: "established", citations: [citation(1)] },
    { text: "Second cause", terms: [], level: "associated", citations: [citation(3, "cohort")] },
    { text: "Third cause", terms: [], level: "hypothesised", citations: [citation(4, "mechanistic")] },
  ],
  moreCauses: 2,
  mechanism: {
    steps: ["Cells die", "Crystals form", "Tissue stiffens"].map((text) => ({ text, terms: [] })),
    citations: [citation(1), citation(4, "mechanistic")],
  },
  review: { status: "submitted", updated: "2026-11-23" },
  ...changes,
});
