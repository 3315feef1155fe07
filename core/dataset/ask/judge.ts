/**
 * Judges evidence: how likely each statement is the best answer, and whether it is one at all. Both are sums of numbers
 * times weights, and the weights were learned from the development half of bench/questions.yaml
 * (`npm run bench:ask -- --learn` writes weights.json).
 */
import { SECTIONS } from "../sections.ts";
import type { Evidence } from "./evidence.ts";
import type { Question } from "./question.ts";
import weights from "./weights.json" with { type: "json" };

/** Sections are weighed against the summary. */
const WEIGHED = SECTIONS.filter((section) => section !== "summary");

/** Other questions are weighed against open ones. */
const FORMS = ["why", "quantity", "whether", "which"] as const;

const flag = (value: boolean): number => (value ? 1 : 0);
const wholeOf = ({ content }: Question): number => [...content.values()].reduce((all, weight) => all + weight, 0);

/** What speaks for one statement rather than another, all of about the same size. */
export function rankingNumbers(question: Question, evidence: Evidence): number[] {
  const { found, section, covered } = evidence;
  const whole = wholeOf(question) || 1;
  return [
    covered,
    covered * covered,
    evidence.coveredByEntry,
    evidence.words / whole,
    evidence.nameWords / 10,
    evidence.hintWords / 10,
    evidence.parts,
    evidence.like,
    evidence.like * evidence.like,
    evidence.likeCovered,
    evidence.askedOnly,
    evidence.quantity,
    evidence.label,
    evidence.wanted,
    flag(evidence.wanted === 1),
    flag(evidence.isNamed),
    flag(evidence.isCurrent),
    flag(section === "summary" && found.wording === "plain"),
    flag(section === "summary" && found.wording === "clinical"),
    flag(section !== "summary" && found.wording !== undefined),
    Math.log(1 + evidence.length) / 4,
    ...WEIGHED.map((one) => flag(section === one)),
  ];
}

/** What speaks for a statement answering the question at all. The first is the same for all. */
export function answeringNumbers(question: Question, evidence: Evidence, rank: number): number[] {
  const whole = wholeOf(question) || 1;
  return [
    1,
    rank / 10,
    evidence.covered,
    evidence.coveredByEntry,
    evidence.words / whole,
    evidence.near / whole,
    evidence.like,
    evidence.likeCovered,
    evidence.askedOnly,
    evidence.quantity,
    evidence.wanted,
    evidence.weightiest / whole,
    evidence.missing / 5,
    question.unknown / whole,
    question.content.size / 5,
    flag(question.wanted.sections.size > 0),
    flag(question.wanted.sections.size > 0 && evidence.wanted === 0),
    flag(question.named.length > 0),
    flag(evidence.isCurrent),
    flag(evidence.isElsewhere),
    flag(question.isPlain),
    ...FORMS.map((form) => flag(question.form === form)),
  ];
}

export const dot = (values: readonly number[], by: readonly number[]): number =>
  values.reduce((sum, value, k) => sum + value * (by[k] as number), 0);

/** The statements by how well they answer, best first. */
export function rankAll(
  question: Question,
  evidence: readonly Evidence[],
  ranking: readonly number[] = weights.ranking,
): { one: Evidence; rank: number }[] {
  return evidence
    .map((one) => ({ one, rank: dot(rankingNumbers(question, one), ranking) }))
    .sort((a, b) => b.rank - a.rank || a.one.id - b.one.id);
}

/** Whether a statement of such a rank answers the question. */
export const answers = (question: Question, evidence: Evidence, rank: number): boolean =>
  dot(answeringNumbers(question, evidence, rank), weights.answering) > weights.least;
