/**
 * The follow-up: a free question, answered by the statements that fit it best, or by nothing. Retrieval only; no
 * sentence is made that is not in the data set. docs/ask.md has the figures.
 */

import type { Wording } from "../reading.ts";
import type { MatchRange } from "../search/ranges.ts";
import type { StatementPack } from "../statements/format.ts";
import { StatementIndex, type StatementPlace } from "../statements/statement-index.ts";
import type { DatasetIndex, IndexEntry } from "../types.ts";
import { createReader, type Question } from "./question.ts";
import { TermIndex } from "./term-index.ts";
import { placesOf, termsOf } from "./terms.ts";

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
  /** What of a text answers to terms of a question, ascending. */
  ranges(text: string, terms: ReadonlySet<string>): MatchRange[];
}

/**
 * The share of the question's content, weighed by how much each word tells, that a statement must cover; apart from the
 * names of entries. More is asked where the question names none.
 */
const LEAST_COVERED = { named: 0.55, unnamed: 0.6 };
/** What a word is covered by that stands not in the statement, but in a summary of its entry. */
const SUMMARY_COVERS = 0.5;
/** The same for a word that stands in it only as a part of another, and what that adds to the score of what it tells. */
const PART_COVERS = 0.7;
const PART_SHARE = 0.5;
const BOTH: readonly Wording[] = ["plain", "clinical"];
/** What a statement of a wanted section, of a named entry, or of the open entry is worth more. */
const SECTION_BOOST = 1.2;
const NAMED_BOOST = 3;
const LINKED_BOOST = 1.5;
const CURRENT_BOOST = 4;
/** What a term adds that stands in a name of the entry, as a share of what it tells. */
const NAME_SHARE = 0.5;
/** What words of the entries' names, and two words that stand near each other as in the question, add to the score. */
const NAMED_SHARE = 0.2;
const NEAR_SHARE = 0.2;
/** A summary holds many words and answers few questions best, unless one asks what a thing is. */
const SUMMARY_WORTH = 0.5;

interface Candidate {
  found: StatementPlace;
  id: number;
  score: number;
}

/** By statement: what its words are worth for a question, and how much of the question they cover, from 0 to 1. */
interface Rated {
  scores: Float64Array;
  shares: Float64Array;
}

/** Leaves out summaries in wordings that are not read, and the worse of two wordings of one. Best first. */
function inOneWording(candidates: readonly Candidate[], wordings: readonly Wording[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ found: { entry, section, wording } }) => {
    if (!wording) return true;
    const key = `${entry} ${section}`;
    if (!wordings.includes(wording) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function add(list: Float64Array, id: number, value: number): void {
  list[id] = (list[id] as number) + value;
}

/** @param pack of the same version as the index */
export function createAsk({ entries }: DatasetIndex, pack: StatementPack): Ask {
  const index = new StatementIndex(pack);
  const { statements } = index;
  const terms = new TermIndex(index, pack.names);
  const read = createReader(pack, terms, index.words);

  const rate = ({ content, named, wanted }: Question): Rated => {
    const whole = [...content.values()].reduce((sum, weight) => sum + weight, 0);
    const scores = new Float64Array(statements.length);
    const shares = new Float64Array(statements.length).fill(whole === 0 ? 1 : 0);
    for (const [term, weight] of content) {
      terms.addScores(term, scores);
      const ids = new Set(terms.idsOf(term));
      const summarized = new Set<number>();
      for (const id of ids) {
        const { entry, section } = statements[id] as StatementPlace;
        if (section === "summary") summarized.add(entry);
      }
      statements.forEach(({ entry }, id) => {
        const isName = terms.namesOf(entry).has(term);
        if (isName) add(scores, id, NAME_SHARE * weight);
        const isPart = !ids.has(id) && terms.isImplied(term, id);
        if (isPart) add(scores, id, PART_SHARE * weight);
        const covers = isName || ids.has(id) ? 1 : isPart ? PART_COVERS : summarized.has(entry) ? SUMMARY_COVERS : 0;
        if (covers > 0) add(shares, id, (covers * weight) / whole);
      });
    }
    const list = [...content.keys()];
    for (const [k, term] of list.entries()) {
      const before = list[k - 1];
      if (before !== undefined) terms.addNearness(before, term, NEAR_SHARE, scores);
    }
    for (const term of named.flatMap((name) => name.terms)) terms.addScores(term, scores, NAMED_SHARE);
    for (const { term } of termsOf(wanted.hints)) terms.addScores(term, scores);
    return { scores, shares };
  };

  /** For each statement how many of the named entries it belongs to, links to or names. */
  const countNamed = ({ named }: Question): Uint8Array => {
    const counts = new Uint8Array(statements.length);
    for (const name of named) {
      const held = name.terms.map((term) => new Set(terms.idsOf(term)));
      statements.forEach(({ entry, links }, id) => {
        const isLinked = [entry, ...links].some((one) => name.entries.includes(one));
        if (isLinked || (held.length > 0 && held.every((ids) => ids.has(id)))) counts[id] = (counts[id] as number) + 1;
      });
    }
    return counts;
  };

  const candidates = (question: Question, open: number): Candidate[] => {
    const { isPlain, named, wanted } = question;
    const { scores, shares } = rate(question);
    const counts = countNamed(question);
    const demanded = question.demanded.map((term) => new Set(terms.idsOf(term)));
    // "It" is what is open.
    const isOpenMeant = named.length === 0 && open >= 0 && question.saysIt;
    return statements.flatMap((found, id): Candidate | [] => {
      if (isOpenMeant && found.entry !== open) return [];
      if ((counts[id] as number) < named.length || demanded.some((ids) => !ids.has(id))) return [];
      const section = wanted.sections.get(found.section) ?? 0;
      const isCurrent = named.length === 0 && found.entry === open;
      // "What causes it?" has no content of its own: any statement of the section answers it. Two names are enough.
      if (isPlain && named.length < 2 && (section === 0 || (named.length === 0 && !isCurrent))) return [];
      const share = shares[id] as number;
      if (!isPlain && share < LEAST_COVERED[named.length > 0 ? "named" : "unnamed"]) return [];
      const isNamed = named.some((name) => name.entries.includes(found.entry));
      const about = isNamed ? NAMED_BOOST : named.length > 0 ? LINKED_BOOST : isCurrent ? CURRENT_BOOST : 1;
      const worth = found.wording && section < 1 ? SUMMARY_WORTH : 1;
      const score =
        ((scores[id] as number) + 1) * (1 + SECTION_BOOST * section) * about * worth * (isPlain ? 1 : share) ** 2;
      return { found, id, score };
    });
  };

  return {
    ranges: placesOf,
    answer(text, { current, wordings = BOTH, limit = 5 } = {}) {
      const question = read(text);
      const open = entries.findIndex(({ slug }) => slug === current);
      if (question.terms.size === 0 && (open < 0 || question.wanted.sections.size === 0)) return [];
      const best = candidates(question, open).sort((a, b) => b.score - a.score || a.id - b.id);
      return inOneWording(best, wordings)
        .slice(0, limit)
        .map(({ found: { entry, place } }) => ({
          entry: entries[entry] as IndexEntry,
          place,
          terms: question.terms,
        }));
    },
  };
}
