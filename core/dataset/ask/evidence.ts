/** What speaks for each statement as the answer to a question: numbers, which weights.ts makes one judgement of. */

import type { ArticleSection } from "../sections.ts";
import type { StatementPlace } from "../statements/statement-index.ts";
import type { Question } from "./question.ts";
import type { QuestionIndex } from "./questions/question-index.ts";
import type { TermIndex } from "./term-index.ts";
import { termsOf } from "./terms.ts";

/** What a word is covered by that stands not in the statement, but in a summary of its entry. */
const SUMMARY_COVERS = 0.5;
/** The same for a word that stands in it only as a part of another, and what that adds to the score of what it tells. */
const PART_COVERS = 0.7;
const PART_SHARE = 0.5;
/** What a word is covered by that stands not in the statement, but in a question that it answers. */
const ASKED_COVERS = 0.9;
/** What a term adds that stands in a name of the entry, as a share of what it tells. */
const NAME_SHARE = 0.5;
/** A statement that covers less of the question is not looked at. */
const LEAST_COVERED = 0.3;

/** What is told of a statement, beside others for the same question. */
export interface Evidence {
  found: StatementPlace;
  id: number;
  /** The share of the question's content, weighed by how much each word tells, that it covers; names of entries apart. */
  covered: number;
  /** The same for all that is said of its entry. */
  coveredByEntry: number;
  /** BM25 of the question's words outside and inside names of entries, and of words that an answer is likely to hold. */
  words: number;
  nameWords: number;
  hintWords: number;
  /** How much is told by words that stand near each other as in the question. */
  near: number;
  /** The share of the content that it says only as parts of words. */
  parts: number;
  /** How like the question is to the likest of those that it answers, and the share that this one covers. */
  like: number;
  likeCovered: number;
  /** The share of the content that only questions to it say. */
  askedOnly: number;
  /** The share of its label's words that the question holds. */
  label: number;
  /** How well its section suits the question, see Wanted. */
  wanted: number;
  /** Whether it belongs to an entry that the question names, or else to the open one. */
  isNamed: boolean;
  isCurrent: boolean;
  /** Whether another entry is open, and the question names none. */
  isElsewhere: boolean;
  /** Words of the question that neither it nor a summary of its entry says: how many, and what the weightiest tells. */
  missing: number;
  weightiest: number;
  /** Whether the question asks how much, how long or how many, and it tells such a thing (1) or nothing of it (-1). */
  quantity: number;
  /** How many terms its text has. */
  length: number;
  section: ArticleSection;
}

function add(list: Float64Array, id: number, value: number): void {
  list[id] = (list[id] as number) + value;
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

/** For each statement how many of the named entries it belongs to, links to or names. */
function countNamed(
  statements: readonly StatementPlace[],
  terms: TermIndex,
  questions: QuestionIndex,
  { named }: Question,
): Uint8Array {
  const counts = new Uint8Array(statements.length);
  for (const name of named) {
    const held = name.terms.map((term) => new Set([...terms.idsOf(term), ...questions.idsOf(term)]));
    statements.forEach(({ entry, links }, id) => {
      const isLinked = [entry, ...links].some((one) => name.entries.includes(one));
      if (isLinked || (held.length > 0 && held.every((ids) => ids.has(id)))) counts[id] = (counts[id] as number) + 1;
    });
  }
  return counts;
}

/**
 * The question beside those that each statement answers. These leave out the name of their entry, so it is left out of the
 * question, too; names of other entries count.
 */
function likestQuestions(question: Question, statements: readonly StatementPlace[], questions: QuestionIndex) {
  const { content, named, tells } = question;
  const asked = new Map(content);
  for (const term of named.flatMap((name) => name.terms)) asked.set(term, tells(term));
  const all = sum(asked.values());
  const wholeOf = (id: number): number => {
    const { entry } = statements[id] as StatementPlace;
    const own = named.filter((name) => name.entries.includes(entry)).flatMap((name) => name.terms);
    return all - sum(own.map((term) => asked.get(term) ?? 0));
  };
  return questions.likest(asked, wholeOf, tells);
}

/**
 * The statements that may answer a question, with what speaks for them. A statement must belong to each entry that is
 * named, link to it or name it; and say what an answer must say.
 * @param entries how many there are
 * @param open number of the open entry, or -1
 */
export function gatherEvidence(
  question: Question,
  open: number,
  statements: readonly StatementPlace[],
  terms: TermIndex,
  questions: QuestionIndex,
  entries: number,
): Evidence[] {
  const { content, named, isPlain, wanted } = question;
  const whole = sum(content.values());
  const floats = (value = 0) => new Float64Array(statements.length).fill(value);
  const covered = floats(whole === 0 ? 1 : 0);
  const byEntry = new Float64Array(entries).fill(whole === 0 ? 1 : 0);
  const [words, nameWords, hintWords, near] = [floats(), floats(), floats(), floats()];
  const [parts, askedOnly, missing, weightiest] = [floats(), floats(), floats(), floats()];

  for (const [term, weight] of content) {
    terms.addScores(term, words);
    const ids = new Set(terms.idsOf(term));
    const asking = questions.idsOf(term);
    const saying = new Set<number>();
    const summarized = new Set<number>();
    for (const id of ids) {
      const { entry, section } = statements[id] as StatementPlace;
      saying.add(entry);
      if (section === "summary") summarized.add(entry);
    }
    for (const id of asking) saying.add((statements[id] as StatementPlace).entry);
    const isName = Array.from({ length: entries }, (_, entry) => terms.namesOf(entry).has(term));
    for (let entry = 0; entry < entries; entry++) {
      if (isName[entry] || saying.has(entry)) add(byEntry, entry, weight / whole);
    }
    const implied = terms.implying(term);
    statements.forEach(({ entry }, id) => {
      const isHeld = ids.has(id);
      const isPart = !isHeld && implied?.has(id) === true;
      if (isName[entry]) add(words, id, NAME_SHARE * weight);
      if (isPart) {
        add(words, id, PART_SHARE * weight);
        add(parts, id, weight / whole);
      }
      const isAsked = !isHeld && asking.has(id);
      if (isAsked) add(askedOnly, id, weight / whole);
      const covers = Math.max(
        isName[entry] || isHeld ? 1 : 0,
        isAsked ? ASKED_COVERS : 0,
        isPart ? PART_COVERS : 0,
        summarized.has(entry) ? SUMMARY_COVERS : 0,
      );
      if (covers > 0) add(covered, id, (covers * weight) / whole);
      else {
        add(missing, id, 1);
        weightiest[id] = Math.max(weightiest[id] as number, weight);
      }
    });
  }
  [...content.keys()].reduce<string | undefined>((before, term) => {
    if (before !== undefined) terms.addNearness(before, term, 1, near);
    return term;
  }, undefined);
  for (const term of named.flatMap((name) => name.terms)) terms.addScores(term, nameWords);
  for (const { term } of termsOf(wanted.hints)) terms.addScores(term, hintWords);

  const likest = likestQuestions(question, statements, questions);
  const counts = countNamed(statements, terms, questions, question);
  const demanded = question.demanded.map((term) => new Set([...terms.idsOf(term), ...questions.idsOf(term)]));
  // "It" is what is open.
  const isOpenMeant = named.length === 0 && open >= 0 && question.saysIt;
  return statements.flatMap((found, id): Evidence | [] => {
    if (isOpenMeant && found.entry !== open) return [];
    if ((counts[id] as number) < named.length || demanded.some((ids) => !ids.has(id))) return [];
    const suits = wanted.sections.get(found.section) ?? 0;
    const isCurrent = named.length === 0 && found.entry === open;
    // "What causes it?" has no content of its own: any statement of the section answers it. Two names are enough.
    if (isPlain && named.length < 2 && (suits === 0 || (named.length === 0 && !isCurrent))) return [];
    if (!isPlain && (covered[id] as number) < LEAST_COVERED) return [];
    return {
      found,
      id,
      covered: isPlain ? 1 : (covered[id] as number),
      coveredByEntry: isPlain ? 1 : (byEntry[found.entry] as number),
      words: words[id] as number,
      nameWords: nameWords[id] as number,
      hintWords: hintWords[id] as number,
      near: near[id] as number,
      parts: parts[id] as number,
      like: likest.get(id)?.like ?? 0,
      likeCovered: likest.get(id)?.covered ?? 0,
      askedOnly: askedOnly[id] as number,
      label: terms.labelShare(id, content),
      wanted: suits,
      isNamed: named.some((name) => name.entries.includes(found.entry)),
      isCurrent,
      isElsewhere: named.length === 0 && open >= 0 && found.entry !== open,
      missing: missing[id] as number,
      weightiest: weightiest[id] as number,
      quantity: question.form === "quantity" ? (terms.isQuantified(id) ? 1 : -1) : 0,
      length: terms.lengthOf(id),
      section: found.section,
    };
  });
}
