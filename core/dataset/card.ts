/** Builds what the card shows from an article: small enough to send to a page, worded for the audience. */

import { labelKey } from "./nested.ts";
import { mainLine } from "./pathway.ts";
import { firstSentences } from "./sentences.ts";
import type { Article, Audience, CauseLevel, NestedTerm, Reference, ReferenceKind, ReviewStatus } from "./types.ts";

/** A citation number with what its reference is, so that the card can say what stands behind a statement. */
export interface CardCitation {
  number: number;
  kind: ReferenceKind;
  /** "Germain 2017, Orphanet J Rare Dis" */
  source: string;
  title: string;
}

/** A text with the names of other entries in it. */
export interface CardText {
  text: string;
  terms: NestedTerm[];
}

export interface CardModel {
  slug: string;
  name: string;
  /** How the text on the page was recognised, when that is not obvious. */
  matched: { text: string; via: "same" | "synonym" | "abbreviation" | "defined"; definedAs?: string };
  audience: Audience;
  sentence: CardText & { citations: CardCitation[] };
  causes: (CardText & { level: CauseLevel; citations: CardCitation[] })[];
  /** Causes that the article has beyond those shown. */
  moreCauses: number;
  /** The main line, step by step; for patients one sentence in plain words, since steps are named for professionals. */
  mechanism: { steps: CardText[]; sentence?: CardText; citations: CardCitation[] };
  review: { status: ReviewStatus; updated: string };
}

/** How many causes fit into a card. Citations are never left out: what is shown keeps all that stands behind it. */
const CAUSES = 3;

/** "Germain et al. 2017, Orphanet J Rare Dis"; "Orphanet J Rare Dis 2017" for a record without authors. */
export function shortSource(reference: Reference): string {
  const container = reference["container-title"];
  const year = reference.issued["date-parts"][0][0];
  const [author, ...others] = reference.author ?? [];
  if (author === undefined) return `${container} ${year}`;
  const name = "literal" in author ? author.literal : author.family;
  return `${name}${others.length > 0 ? " et al." : ""} ${year}, ${container}`;
}

/** What of a text's terms lies in its beginning. */
const beginning = (text: string, whole: string, terms: readonly NestedTerm[] = []): CardText => ({
  text,
  terms: whole.startsWith(text) ? terms.filter(([, end]) => end <= text.length) : [],
});

/**
 * The card's content for one article.
 * @param matched how the text on the page was recognised (see the finder)
 */
export function cardModel(article: Article, audience: Audience, matched: CardModel["matched"]): CardModel {
  const citations = (ids: readonly string[]): CardCitation[] =>
    [...new Set(ids)]
      .map((id) => article.references.findIndex((reference) => reference.id === id))
      .filter((index) => index >= 0)
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const reference = article.references[index];
        if (reference === undefined) return [];
        return [
          { number: index + 1, kind: reference.custom.kind, source: shortSource(reference), title: reference.title },
        ];
      });
  const wording = audience === "patient" ? "plain" : "clinical";
  const first = (path: "summary" | "mechanism.summary", texts: Article["summary"]): CardText =>
    beginning(firstSentences(texts[wording], 1), texts[wording], article.terms[`${path}.${wording}`]);
  const labelled = (path: string, label: string): CardText => ({
    text: label,
    terms: article.terms[labelKey(path)] ?? [],
  });
  const inPlainWords = (): CardModel["mechanism"] => {
    const { summary } = article.mechanism;
    return { steps: [], sentence: first("mechanism.summary", summary), citations: citations(summary.cite) };
  };
  const stepByStep = (): CardModel["mechanism"] => {
    const { steps } = article.mechanism;
    const line = mainLine(steps);
    return {
      steps: line.map((step) => labelled(`mechanism.steps[${steps.indexOf(step)}]`, step.label)),
      citations: citations(line.flatMap((step) => step.cite)),
    };
  };
  return {
    slug: article.slug,
    name: article.name,
    matched,
    audience,
    sentence: { ...first("summary", article.summary), citations: citations(article.summary.cite) },
    causes: article.causes.slice(0, CAUSES).map(({ label, level, cite }, index) => ({
      ...labelled(`causes[${index}]`, label),
      level,
      citations: citations(cite),
    })),
    moreCauses: Math.max(0, article.causes.length - CAUSES),
    mechanism: wording === "plain" ? inPlainWords() : stepByStep(),
    review: { status: article.review.status, updated: article.review.updated },
  };
}
