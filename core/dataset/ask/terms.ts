/** Reads questions and statements alike into terms: words by which the two can meet. */
import { foldWords, foldWordsInPlace, type PlacedWord } from "../../text/fold.ts";
import { STOP_WORDS } from "./words/general.ts";
import { MEANINGS } from "./words/meanings.ts";
import { OWN_STEMS } from "./words/stems.ts";

/** A word or phrase of a text that carries meaning. */
export interface PlacedTerm {
  term: string;
  /** Offsets into the text in UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/** Longest first among those that end alike. */
const ENDINGS =
  /(?:ization|atory|ory|ations?|ements?|ments?|ness|ings?|ions?|ious|ous|ively|ive|ally|ical|ity|ence|ance|ents?|ants?|al|ic|ied|ed|er|or|ly|um|es|e|y|i)$/u;
/** No stem is shorter. */
const SHORTEST = 4;

const ownStems = new Map(
  OWN_STEMS.trim()
    .split("\n")
    .flatMap((line) => {
      const forms = foldWords(line);
      return forms.map((form) => [form, forms[0] as string] as const);
    }),
);

/** A folded word without the endings by which verbs, nouns and adjectives of one stem differ: treated, treatment. */
export function stemOf(word: string): string {
  const own = ownStems.get(word);
  if (own !== undefined) return own;
  let stem = word;
  for (;;) {
    const cut = stem.replace(ENDINGS, "").replace(/([^aeiosl])\1$/u, "$1");
    if (cut.length < SHORTEST || cut === stem) return stem;
    stem = cut;
  }
}

const stopWords = new Set(foldWords(STOP_WORDS));

/** Whether a folded word asks, links or fills only. */
export const isFiller = (word: string): boolean => stopWords.has(word);

/** Lines of words and phrases, as folded words. */
const lines = MEANINGS.map((line) => line.split(",").map((part) => foldWords(part)));

/** Stem → the term of its meaning, for words that say by themselves what they mean. */
const meanings = new Map(
  lines.flatMap((line) => {
    const stems = line.flatMap((words) => (words.length === 1 ? stemOf(words[0] as string) : []));
    return stems.map((stem) => [stem, stems[0] as string] as const);
  }),
);

/** What a folded word means, by whichever of its synonyms stands for all. */
export function meaningOf(word: string): string {
  const stem = stemOf(word);
  return meanings.get(stem) ?? stem;
}

interface Phrase {
  parts: string[];
  term: string;
}

/** Phrases by their first part, longest first. */
const phrases = new Map<string, Phrase[]>();
for (const line of lines) {
  const all = line.map((words) => words.map(meaningOf));
  // Where a single word says the same, its meaning is that of the phrases.
  const term = (all.find(({ length }) => length === 1) ?? (all[0] as string[])).join("+");
  for (const parts of all.filter(({ length }) => length > 1)) {
    const first = parts[0] as string;
    const others = phrases.get(first) ?? [];
    phrases.set(
      first,
      [...others, { parts, term }].sort((one, other) => other.parts.length - one.parts.length),
    );
  }
}

const isThousands = (word: PlacedWord, before: PlacedWord): boolean =>
  word.start === before.end + 1 && /^\d{3}$/u.test(word.word) && /^\d+$/u.test(before.word);

/** 4,000 is one number. */
function joinNumbers(words: readonly PlacedWord[]): PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && isThousands(word, before)) {
      joined[joined.length - 1] = { ...before, word: before.word + word.word, end: word.end };
    } else {
      joined.push(word);
    }
  }
  return joined;
}

/** The folded words of a text in order, with their places. */
export const readWords = (text: string): PlacedWord[] => joinNumbers(foldWordsInPlace(text));

/**
 * Calls `take` with each term of a list of words: where its first word stands, and how many words it is.
 * @param meant the meaning of the word at a place, see meaningOf; undefined after the last
 * @param fills whether the word at a place says nothing
 */
export function eachTerm(
  length: number,
  meant: (at: number) => string | undefined,
  fills: (at: number) => boolean,
  take: (term: string, at: number, words: number) => void,
): void {
  for (let at = 0; at < length; ) {
    const meaning = meant(at) as string;
    const phrase = phrases.get(meaning)?.find(({ parts }) => parts.every((part, k) => meant(at + k) === part));
    const words = phrase?.parts.length ?? 1;
    if (phrase || !fills(at)) take(phrase?.term ?? meaning, at, words);
    at += words;
  }
}

/** The terms of a text, in order. */
export function termsOf(text: string): PlacedTerm[] {
  const words = readWords(text);
  const meant = words.map(({ word }) => meaningOf(word));
  const terms: PlacedTerm[] = [];
  eachTerm(
    words.length,
    (at) => meant[at],
    (at) => isFiller(words[at]?.word ?? ""),
    (term, at, length) => {
      const { start } = words[at] as PlacedWord;
      const { end } = words[at + length - 1] as PlacedWord;
      terms.push({ term, start, end });
    },
  );
  return terms;
}

/** Where one of these terms stands in a text, in order. */
export const placesOf = (text: string, terms: ReadonlySet<string>): [start: number, end: number][] =>
  termsOf(text)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end }) => [start, end]);
