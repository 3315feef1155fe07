/** Reads a question: the entries that it names, what it is about, and what kind of statement it asks for. */

import { EntryFinder, type NamedEntry } from "./entries.ts";
import { type Form, formOf } from "./form.ts";
import { INTENT_WORDS, type Wanted, wantedBy } from "./intent.ts";
import type { QuestionPack } from "./questions/format.ts";
import type { QuestionIndex } from "./questions/question-index.ts";
import type { TermIndex } from "./term-index.ts";
import { type PlacedTerm, termsOf } from "./terms.ts";
import { corrected } from "./typos.ts";
import { ASKED_WORDS, PLAIN_WORDS } from "./words/general.ts";

export interface Named extends NamedEntry {
  /** The terms of its words. */
  terms: readonly string[];
}

export interface Question {
  named: readonly Named[];
  /** What it is about, outside the names of entries: each term with how much it tells. */
  content: ReadonlyMap<string, number>;
  /** How much of its content is told by words that no statement holds. */
  unknown: number;
  /** What of its content an answer must say. */
  demanded: readonly string[];
  /** Whether it speaks of something by "it". */
  saysIt: boolean;
  form: Form;
  /** Whether all of its content are general words, if there is any. */
  isPlain: boolean;
  /** All terms of content and names. */
  terms: ReadonlySet<string>;
  wanted: Wanted;
  /** How much a term tells; nothing where it only says what kind of statement is wanted. */
  tells: (term: string) => number;
}

/** A longer text is not a question. */
const LONGEST = 300;
/** What a general word tells of what its rarity would let one think. */
const PLAIN_SHARE = 0.2;

const intentTerms = new Set(termsOf(INTENT_WORDS).map(({ term }) => term));
const plainTerms = new Set(termsOf(PLAIN_WORDS).map(({ term }) => term));
const askedTerms = new Set(termsOf(ASKED_WORDS).map(({ term }) => term));

const isWithin = ({ start, end }: PlacedTerm, name: NamedEntry): boolean => start >= name.start && end <= name.end;

/** @param words those of statements and names, then those of readers, most frequent first */
export function createReader(
  pack: Pick<QuestionPack, "lexicon" | "proper">,
  index: TermIndex,
  questions: QuestionIndex,
  words: readonly string[],
): (text: string) => Question {
  const finder = new EntryFinder(pack);
  const known = new Set(words);
  const isHeld = (term: string) => index.idsOf(term).length > 0 || questions.idsOf(term).size > 0;
  const told = new Map<string, number>();
  const tells = (term: string): number => {
    let weight = told.get(term);
    if (weight === undefined) {
      const held = new Set([...index.idsOf(term), ...questions.idsOf(term)]);
      weight = intentTerms.has(term) ? 0 : index.weightOf(term, held.size) * (plainTerms.has(term) ? PLAIN_SHARE : 1);
      told.set(term, weight);
    }
    return weight;
  };

  return (text) => {
    const question = corrected(text.slice(0, LONGEST), known, isHeld);
    const all = termsOf(question);
    const named = finder.find(question).map((name) => ({
      ...name,
      terms: all.filter((term) => isWithin(term, name)).map(({ term }) => term),
    }));
    const content = new Map(
      all
        .filter((term) => !intentTerms.has(term.term) && !named.some((name) => isWithin(term, name)))
        .map(({ term }) => [term, tells(term)]),
    );
    const terms = new Set([...content.keys(), ...named.flatMap((name) => name.terms)]);
    const isPlain = [...content.keys()].every((term) => plainTerms.has(term));
    const unknown = [...content].reduce((all, [term, weight]) => all + (isHeld(term) ? 0 : weight), 0);
    const demanded = [...content.keys()].filter((term) => askedTerms.has(term));
    const saysIt = /\bit(?:s|self)?\b/iu.test(question);
    return {
      named,
      content,
      unknown,
      demanded,
      saysIt,
      form: formOf(question),
      isPlain,
      terms,
      wanted: wantedBy(question),
      tells,
    };
  };
}
