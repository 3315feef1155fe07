/** How an article is read by each audience: which wording, in which order, in how much detail. */
import { type ArticleSection, SECTIONS } from "./sections.ts";
import type { Audience } from "./types.ts";

export type Wording = "plain" | "clinical";

export interface Reading {
  /** The wordings shown, in this order. */
  wordings: readonly [Wording, ...Wording[]];
  sections: readonly ArticleSection[];
  /** What answers the question at the top: lines of labels, which are worded for professionals, or the summary. */
  answer: "lines" | "prose";
  /** Whether each cause says in a sentence what its level means, the section says it once, or neither. */
  levels: "each" | "once" | "mark";
  /** True when what is written for professionals only is folded away until asked for. */
  folded: boolean;
}

const READINGS: Record<Audience, Reading> = {
  // What it is, why, how and what helps come first; what guidelines and new studies say comes after it.
  patient: {
    wordings: ["plain"],
    sections: ["summary", "causes", "mechanism", "treatment", "associated", "distinguish", "guidelines", "recent"],
    answer: "prose",
    levels: "each",
    folded: true,
  },
  student: { wordings: ["plain", "clinical"], sections: SECTIONS, answer: "lines", levels: "once", folded: false },
  clinician: { wordings: ["clinical"], sections: SECTIONS, answer: "lines", levels: "mark", folded: false },
};

export const readingFor = (audience: Audience): Reading => READINGS[audience];
