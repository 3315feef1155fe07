/**
 * The follow-up: a free question, answered by the statements that fit it best, or by nothing. Retrieval only; no
 * sentence is made that is not in the data set. docs/ask.md has the figures.
 */

import type { Wording } from "../reading.ts";
import type { MatchRange } from "../search/ranges.ts";
import type { StatementPack } from "../statements/format.ts";
import { StatementIndex } from "../statements/statement-index.ts";
import type { DatasetIndex, IndexEntry } from "../types.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { answers, rankAll } from "./judge.ts";
import { createReader, type Question } from "./question.ts";
import type { QuestionPack } from "./questions/format.ts";
import { QuestionIndex } from "./questions/question-index.ts";
import { TermIndex } from "./term-index.ts";
import { placesOf } from "./terms.ts";

/** A statement that answers, by its place: the text is in the article. */
export interface Answer {
  entry: IndexEntry;
  /** Its position among the statements of the entry, as statementsOf lists them. */
  place: number;
  /** Terms of the question, see ranges. */
  terms: ReadonlySet<string>;
}

export interface AskOptions {
  /** The entry that the reader has open: meant when the question names none, and preferred among equals. */
  current?: string;
  /** Wordings of summaries that the reader reads; both when left out, but never the two of one summary. */
  wordings?: readonly Wording[];
  limit?: number;
}

export interface Ask {
  /** The statements that answer the question, best first. Empty when nothing in the data set answers it. */
  answer(question: string, options?: AskOptions): Answer[];
  /** For a question that nothing answers: the statements that come nearest, best first, if any comes near at all. */
  near(question: string, options?: AskOptions): Answer[];
  /** What of a text answers to terms of a question, ascending. */
  ranges(text: string, terms: ReadonlySet<string>): MatchRange[];
}

/** What covers less of the question, weighed by how much each word tells, is not shown beside the best answer, nor as near. */
const LEAST_SHOWN = 0.55;
const BOTH: readonly Wording[] = ["plain", "clinical"];

/** Leaves out summaries in wordings that are not read, and the worse of two wordings of one. Best first. */
function inOneWording(ranked: readonly Evidence[], wordings: readonly Wording[]): Evidence[] {
  const seen = new Set<string>();
  return ranked.filter(({ found: { entry, section, wording } }) => {
    if (!wording) return true;
    const key = `${entry} ${section}`;
    if (!wordings.includes(wording) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What speaks for the statements that may answer a question; nothing when it says nothing that could be answered. */
export type Gather = (text: string, current?: string) => { question: Question; evidence: Evidence[] };

/** @param pack and @param asked of the same version as the index */
export function createGather({ entries }: DatasetIndex, pack: StatementPack, asked: QuestionPack): Gather {
  const index = new StatementIndex(pack);
  const terms = new TermIndex(index, pack.names);
  const questions = new QuestionIndex(asked, index.statements);
  const read = createReader(asked, terms, questions, [...index.words, ...asked.words.split(" ")]);
  return (text, current) => {
    const question = read(text);
    const open = entries.findIndex(({ slug }) => slug === current);
    const isEmpty = question.terms.size === 0 && (open < 0 || question.wanted.sections.size === 0);
    const evidence = isEmpty ? [] : gatherEvidence(question, open, index.statements, terms, questions, entries.length);
    return { question, evidence };
  };
}

/** @param pack and @param asked of the same version as the index */
export function createAsk(index: DatasetIndex, pack: StatementPack, asked: QuestionPack): Ask {
  const gather = createGather(index, pack, asked);
  const find = (text: string, isWanted: (isAnswered: boolean) => boolean, { current, wordings, limit }: AskOptions) => {
    const { question, evidence } = gather(text, current);
    const ranked = rankAll(question, evidence);
    const best = ranked[0];
    const isAnswered = best !== undefined && answers(question, best.one, best.rank);
    if (!isWanted(isAnswered)) return [];
    const shown = ranked.filter((other) => (isAnswered && other === best) || other.one.covered >= LEAST_SHOWN);
    return inOneWording(
      shown.map(({ one }) => one),
      wordings ?? BOTH,
    )
      .slice(0, limit ?? 5)
      .map(({ found: { entry, place } }) => ({
        entry: index.entries[entry] as IndexEntry,
        place,
        terms: question.terms,
      }));
  };
  return {
    ranges: placesOf,
    answer: (text, options = {}) => find(text, (isAnswered) => isAnswered, options),
    near: (text, options = {}) => find(text, (isAnswered) => !isAnswered, { limit: 3, ...options }),
  };
}
