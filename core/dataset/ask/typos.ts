/** Takes a word of a question that stands nowhere in the data set for the word that was probably meant. */
import { foldWordsInPlace } from "../../text/fold.ts";
import { slips } from "../search/distance.ts";
import { stemOf, termsOf } from "./terms.ts";

/**
 * A word with fewer letters is neither taken for mistyped nor for what was meant: short words are often one slip away from
 * each other (shingle, single). One with as many as the second may hold two slips.
 */
const SHORTEST = 7;
const LONG = 10;

/** @param isHeld whether any statement or name holds a term */
function isKnown(word: string, words: ReadonlySet<string>, isHeld: (term: string) => boolean): boolean {
  if (word.length < SHORTEST || words.has(word)) return true;
  const stem = stemOf(word);
  return termsOf(word).every(({ term }) => term !== stem || isHeld(term));
}

/** The nearest word, the most frequent of those equally near. */
function nearest(word: string, words: Iterable<string>): string | undefined {
  const most = word.length >= LONG ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const other of words) {
    if (other.length < SHORTEST || other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue;
    const { whole } = slips(word, other);
    if (whole >= least) continue;
    best = other;
    least = whole;
  }
  return best;
}

/**
 * The question with each word that stands nowhere replaced by the word that was probably meant, if there is one.
 * @param words those of statements and names, most frequent first
 */
export function corrected(question: string, words: ReadonlySet<string>, isHeld: (term: string) => boolean): string {
  let text = question;
  for (const { word, start, end } of foldWordsInPlace(question).reverse()) {
    const meant = isKnown(word, words, isHeld) ? undefined : nearest(word, words);
    if (meant !== undefined) text = text.slice(0, start) + meant + text.slice(end);
  }
  return text;
}
