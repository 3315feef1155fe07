/** Reads a question: the entries that it names, what it is about, and what kind of statement it asks for. */

import type { StatementPack } from "../statements/format.ts";
import { EntryFinder, type NamedEntry } from "./entries.ts";
import { INTENT_WORDS, type Wanted, wantedBy } from "./intent.ts";
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
  /** Whether all of its content are general words, if there is any. */
  isPlain: boolean;
  /** All terms of content and names. */
  terms: ReadonlySet<string>;
  wanted: Wanted;
}

/** A longer text is not a question. */
const LONGEST = 300;
/** What a general word tells of what its rarity would let one think. */
const PLAIN_SHARE = 0.2;

const intentTerms = new Set(termsOf(INTENT_WORDS).map(({ term }) => term));
const plainTerms = new Set(termsOf(PLAIN_WORDS).map(({ term }) => term));
const askedTerms = new Set(termsOf(ASKED_WORDS).map(({ term }) => term));

const isWithin = ({ start, end }: PlacedTerm, name: NamedEntry): boolean => start >= name.start && end <= name.end;

/** @param words those of statements and names, most frequent first */
export function createReader(
  pack: Pick<StatementPack, "lexicon" | "proper">,
  index: TermIndex,
  words: readonly string[],
): (text: string) => Question {
  const finder = new EntryFinder(pack);
  const known = new Set(words);
  const isHeld = (term: string) => index.idsOf(term).length > 0;
  const tells = (term: string) => index.weightOf(term) * (plainTerms.has(term) ? PLAIN_SHARE : 1);

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
    return { named, content, unknown, demanded, saysIt, isPlain, terms, wanted: wantedBy(question) };
  };
}
