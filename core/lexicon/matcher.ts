/** Finds the names of a lexicon in streamed text: leftmost-longest over whole words. */
import { GAP_CODE, GAP_HARD, GAP_LINE, Tokenizer } from "../text/tokenizer.ts";
import {
  joinHash,
  joinHash2,
  KEEPS_S,
  LONG_PHRASE,
  LONGER,
  LONGEST_PHRASE,
  markerOf,
  maskIndexOf,
  OTHER_MEANING,
  pairIndexOf,
  SHORT,
} from "./format.ts";
import type { Lexicon } from "./lexicon.ts";
import type { FoundMatch } from "./types.ts";

/** So many words are matched when no more can be held: those behind them may be needed, or turn out to be an address. */
const SETTLED = 100;

/**
 * Reads blocks of text and collects the matches of each. One per frame is enough; the arrays of matches are used again
 * for the next block.
 */
export class Matcher {
  /** Matches of the current block: offsets from `begin` on, and forms of the lexicon. */
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly form: number[] = [];
  count = 0;
  /** Units of the current block read so far. */
  length = 0;

  readonly #tokens = new Tokenizer(true);
  readonly #lexicon: Lexicon;
  /** The longest match at the place that is looked at: the word behind it, and its form. */
  #end = 0;
  #form = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  begin(): void {
    this.#tokens.begin();
    this.count = 0;
    this.length = 0;
  }

  /** Reads the next piece of the block. */
  push(text: string, from = 0, to = text.length): void {
    this.length += to - from;
    while (from < to) {
      from = this.#tokens.push(text, from, to);
      if (this.#tokens.full) this.#match(SETTLED);
    }
  }

  /** Reads a raised piece of text: part of a name after a short word (Ca²⁺, α¹), else a reference mark. */
  pushRaised(text: string): void {
    if (this.#tokens.takesRaised) {
      this.push(text);
    } else {
      this.length += text.length;
      this.#tokens.skip(text.length);
    }
  }

  /** No term goes from before to after this place. */
  separate(): void {
    this.#tokens.separate();
  }

  /** A line ends here, without a character for it. */
  endLine(): void {
    this.#tokens.endLine();
  }

  /** Ends the block: `count`, `start`, `end` and `form` are final. */
  finish(): void {
    this.#tokens.separate();
    this.#match(this.#tokens.words.count);
  }

  /** Looks for matches that begin in the held words before `last`. */
  #match(last: number): void {
    const { words } = this.#tokens;
    const { hash, gap } = words;
    const lexicon = this.#lexicon;
    const { mask, maskBits } = lexicon;
    gap[words.count] = GAP_HARD;
    let at = 0;
    while (at < last) {
      const next = at + 1;
      const word = hash[at] as number;
      const lengths = mask[maskIndexOf(word, maskBits)] as number;
      const isSplit = gap[next] === GAP_LINE;
      // Most words that may begin a name are followed by none of its others, and short forms hold a capital or digit.
      const isNone =
        lengths === 0 ||
        ((lengths & 1) === 0 &&
          gap[next + 1] !== GAP_LINE &&
          !this.#mayFollow(word, hash[next] as number) &&
          ((lengths & SHORT) === 0 || words.isPlain(at)));
      if (isNone && !isSplit) {
        at = next;
        continue;
      }
      this.#end = 0;
      this.#tryNames(at, 1);
      if (isSplit) this.#tryNames(at, 2);
      // The yaw of a ship is no yaws.
      if (lexicon.is(this.#form, KEEPS_S) && !words.endsInS(at) && !words.endsInS(this.#end - 1)) this.#end = 0;
      if (this.#end === 0 && (lengths & SHORT) !== 0) this.#tryShort(at);
      if (this.#end === 0) {
        at = next;
        continue;
      }
      if (!lexicon.is(this.#form, OTHER_MEANING)) {
        const k = this.count++;
        this.start[k] = words.start[at] as number;
        this.end[k] = words.end[this.#end - 1] as number;
        this.form[k] = this.#form;
      }
      at = this.#end;
    }
    words.drop(at);
  }

  /** Tries the names whose first word is that at `at`; with two pieces, the one that it makes with the next. */
  #tryNames(at: number, pieces: number): void {
    const { words } = this.#tokens;
    const { mask, maskBits } = this.#lexicon;
    const next = at + pieces;
    const word = words.hashAt(at, pieces);
    const lengths = mask[maskIndexOf(word, maskBits)] as number;
    if ((lengths & 1) !== 0) this.#take(next, word, words.hash2At(at, pieces));
    this.#tryLonger(next, 1, lengths, word, word, word);
  }

  /** Whether any name holds these two words, one after the other. */
  #mayFollow(first: number, second: number): boolean {
    const { pairs, pairBits } = this.#lexicon;
    const pair = pairIndexOf(first, second, pairBits);
    return ((pairs[pair >>> 3] as number) & (1 << (pair & 7))) !== 0;
  }

  /** Tries names with more than the `n` words before `next`, the last of which is `before`. */
  #tryLonger(next: number, n: number, lengths: number, before: number, hash: number, hash2: number): void {
    const { words } = this.#tokens;
    const gap = words.gap[next] as number;
    if (gap === GAP_HARD || n >= LONGEST_PHRASE || (n < LONG_PHRASE && (lengths & LONGER) >> n === 0)) return;
    const marker = markerOf(gap);
    for (let pieces = 1; pieces === 1 || (pieces === 2 && words.gap[next + 1] === GAP_LINE); pieces++) {
      const word = words.hashAt(next, pieces);
      if (!this.#mayFollow(before, word)) continue;
      const longer = joinHash(hash, word, marker);
      const longer2 = joinHash2(hash2, word, marker);
      const isLength = (lengths & (1 << Math.min(n, LONG_PHRASE - 1))) !== 0;
      if (isLength) this.#take(next + pieces, longer, longer2);
      this.#tryLonger(next + pieces, n + 1, lengths, word, longer, longer2);
    }
  }

  /** The same for abbreviations, which are compared as written and stand in no longer code (MS-DOS). */
  #tryShort(at: number): void {
    const { words } = this.#tokens;
    const { gap } = words;
    if (gap[at] === GAP_CODE) return;
    let hash = words.writtenAt(at);
    let hash2 = hash;
    for (let next = at + 1; ; next++) {
      // What goes on after a hyphen with a word that is not plain is a longer code.
      if ((gap[next] as number) <= GAP_HARD || words.isPlain(next)) this.#take(next, hash, hash2);
      if (gap[next] === GAP_HARD || next - at >= LONG_PHRASE) return;
      if (!this.#mayFollow(words.hash[next - 1] as number, words.hash[next] as number)) return;
      const word = words.writtenAt(next);
      const marker = markerOf(gap[next] as number);
      hash = joinHash(hash, word, marker);
      hash2 = joinHash2(hash2, word, marker);
    }
  }

  /** Notes the form with these hashes, if there is one and it is the longest here. */
  #take(end: number, hash: number, hash2: number): void {
    if (end <= this.#end) return;
    const form = this.#lexicon.formOf(hash, hash2);
    if (form < 0) return;
    this.#end = end;
    this.#form = form;
  }

  /** The matches of the block that was finished. */
  matches(): FoundMatch[] {
    const lexicon = this.#lexicon;
    return Array.from({ length: this.count }, (_, k) => {
      const form = this.form[k] as number;
      const via = lexicon.isShort(form) ? "abbreviation" : "name";
      return { start: this.start[k] as number, end: this.end[k] as number, form, via, entry: lexicon.entryOf(form) };
    });
  }
}

/** All matches in one block of text, in order. */
export function findTerms(lexicon: Lexicon, text: string): FoundMatch[] {
  const matcher = new Matcher(lexicon);
  matcher.begin();
  matcher.push(text);
  matcher.finish();
  return matcher.matches();
}
