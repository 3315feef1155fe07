/** Scores found spans against annotated mentions. */
import type { Mention } from "./corpus.ts";

export interface Span {
  start: number;
  end: number;
}

export interface Score {
  /** Found spans, and those of them that are right. */
  found: number;
  right: number;
  /** Mentions, and those of them that were found. */
  wanted: number;
  hit: number;
}

export const emptyScore = (): Score => ({ found: 0, right: 0, wanted: 0, hit: 0 });

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const precision = ({ right, found }: Score): number => share(right, found);
export const recall = ({ hit, wanted }: Score): number => share(hit, wanted);

/** Harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const p = precision(score);
  const r = recall(score);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Adds one document to a score.
 * @param mentions all annotated mentions: a found span is right when it meets any of them
 * @param wanted which of the mentions recall is measured over
 */
export function addDocument(
  score: Score,
  found: readonly Span[],
  mentions: readonly Mention[],
  wanted: readonly Mention[],
  meets: (a: Span, b: Span) => boolean,
): void {
  score.found += found.length;
  score.right += found.filter((span) => mentions.some((mention) => meets(span, mention))).length;
  score.wanted += wanted.length;
  score.hit += wanted.filter((mention) => found.some((span) => meets(span, mention))).length;
}

/** Adds one document's concepts, each counted once: sets of identifiers found and annotated. */
export function addConcepts(score: Score, found: ReadonlySet<string>, annotated: ReadonlySet<string>): void {
  const common = [...found].filter((concept) => annotated.has(concept)).length;
  score.found += found.size;
  score.right += common;
  score.wanted += annotated.size;
  score.hit += common;
}
