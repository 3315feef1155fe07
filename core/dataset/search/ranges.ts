/** Which letters of a displayed form answer a query: what the result list marks. */
import { foldPhrase } from "../../text/fold.ts";
import { slips } from "./distance.ts";
import { plainKey, soundOf, wordsOf } from "./forms.ts";
import { slipsAllowed } from "./typos.ts";

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

interface Asked {
  /** A word of the query by its plain key. */
  plain: string;
  folded: string;
}

/** How much of a displayed word a word of the query covers, in UTF-16 units. */
function covered(word: string, plain: string, asked: Asked, mistyped: boolean): number {
  if (plain.startsWith(asked.plain)) return unitsFor(word, asked.plain, plainKey);
  if (asked.folded === "") return 0;
  const folded = foldPhrase(word);
  if (folded === asked.folded) return word.length;
  if (folded.startsWith(asked.folded) && !asked.plain.startsWith(asked.folded)) {
    return unitsFor(word, asked.folded, foldPhrase);
  }
  if (!mistyped) return 0;
  const { whole, beginning } = slips(soundOf(asked.folded), soundOf(folded));
  return Math.min(whole, beginning) <= slipsAllowed(asked.folded.length) ? word.length : 0;
}

/** Ranges in ascending order, none touching another; ranges of neighbouring whole words are one. */
export function matchRanges(form: string, query: string, mistyped: boolean): MatchRange[] {
  const asked = wordsOf(plainKey(query)).map((plain) => ({ plain, folded: foldPhrase(plain) }));
  const ranges: MatchRange[] = [];
  let wholeUpTo = -1;
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const plain = plainKey(word);
    const length = Math.max(0, ...asked.map((one) => covered(word, plain, one, mistyped)));
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
