/** Reads questions and statements alike into terms: words by which the two can meet. */
import { foldWords, foldWordsInPlace, type PlacedWord } from "../text/fold.ts";
import { PHRASES, STOP_WORDS, SYNONYMS } from "./ask-words.ts";

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

/** A folded word without the endings by which verbs, nouns and adjectives of one stem differ: treated, treatment. */
export function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const cut = stem.replace(ENDINGS, "").replace(/([^aeiosl])\1$/u, "$1");
    if (cut.length < SHORTEST || cut === stem) return stem;
    stem = cut;
  }
}

const stopWords = new Set(foldWords(STOP_WORDS));

/** Stem → the term of its meaning. */
const meanings = new Map(
  SYNONYMS.flatMap((line) => {
    const stems = foldWords(line).map(stemOf);
    return stems.map((stem) => [stem, stems[0] as string] as const);
  }),
);

/** Cutting is what indexing the statements spends its time on, and they hold the same few thousand words again and again. */
const known = new Map<string, string>();

function meaningOf(word: string): string {
  let meaning = known.get(word);
  if (meaning === undefined) {
    const stem = stemOf(word);
    meaning = meanings.get(stem) ?? stem;
    known.set(word, meaning);
  }
  return meaning;
}

interface Phrase {
  parts: string[];
  term: string;
}

/** Phrases by their first part, longest first. */
const phrases = new Map<string, Phrase[]>();
for (const line of PHRASES) {
  const all = line.split(",").map((phrase) => foldWords(phrase).map(meaningOf));
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

/** The terms of words that have been folded, in order. */
export function termsOfWords(separate: readonly PlacedWord[]): PlacedTerm[] {
  const words = joinNumbers(separate);
  const meant = words.map(({ word }) => meaningOf(word));
  const terms: PlacedTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases
      .get(meant[at] as string)
      ?.find(({ parts }) => parts.every((part, k) => meant[at + k] === part));
    const length = phrase?.parts.length ?? 1;
    const { word, start } = words[at] as PlacedWord;
    if (phrase || !stopWords.has(word)) {
      const { end } = words[at + length - 1] as PlacedWord;
      terms.push({ term: phrase?.term ?? (meant[at] as string), start, end });
    }
    at += length;
  }
  return terms;
}

/** The terms of a text, in order. */
export const termsOf = (text: string): PlacedTerm[] => termsOfWords(foldWordsInPlace(text));
