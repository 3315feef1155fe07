/** Which letters of a displayed form answer a query: what the result list marks. */
import { foldPhrase } from "../text/fold.ts";
import { slips } from "./search-distance.ts";
import { plainKey, wordsOf } from "./search-forms.ts";
import { slipsAllowed } from "./search-typos.ts";

/** UTF-16 offsets into the displayed form, end exclusive. */
export type MatchRange = [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Number of UTF-16 units at the beginning of `word` whose key begins with `key`; all of it when none does. */
function unitsFor(word: string, key: string, keyOf: (text: string) => string): number {
  for (let end = 1; end < word.length; end++) {
    if (keyOf(word.slice(0, end)).startsWith(key)) return end;
  }
  return word.length;
}

/** How much of a displayed word a word of the query covers, in UTF-16 units. */
function covered(word: string, asked: string, mistyped: boolean): number {
  const plain = plainKey(word);
  if (plain.startsWith(asked)) return unitsFor(word, asked, plainKey);
  const foldedWord = foldPhrase(word);
  const folded = foldPhrase(asked);
  if (folded !== "" && foldedWord === folded) return word.length;
  if (folded !== "" && foldedWord.startsWith(folded) && !asked.startsWith(folded)) {
    return unitsFor(word, folded, foldPhrase);
  }
  if (mistyped) {
    const { whole, beginning } = slips(folded, foldedWord);
    if (Math.min(whole, beginning) <= slipsAllowed(folded.length)) return word.length;
  }
  return 0;
}

/** Ranges in ascending order, none touching another; ranges of neighbouring whole words are one. */
export function matchRanges(form: string, query: string, mistyped: boolean): MatchRange[] {
  const asked = wordsOf(plainKey(query));
  const ranges: MatchRange[] = [];
  let wholeUpTo = -1;
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const length = Math.max(0, ...asked.map((one) => covered(word, one, mistyped)));
    const last = ranges.at(-1);
    if (length > 0) {
      // Nothing but a space or hyphen in between: one mark reads better than two.
      if (last && last[1] === wholeUpTo) last[1] = index + length;
      else ranges.push([index, index + length]);
    }
    wholeUpTo = length === word.length ? index + length : -1;
  }
  return ranges;
}
