/** Finds the names of a lexicon in streamed text: leftmost-longest over whole words. */
import { GAP_CODE, GAP_HARD, GAP_HYPHEN, GAP_LINE, GAP_MARKED, GAP_NONE, Tokenizer } from "../text/tokenizer.ts";
import { joinHash, joinHash2, LONG_PHRASE, LONGER, maskIndexOf, pairIndexOf, SHORT } from "./format.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Match } from "./types.ts";

/**
 * Reads blocks of text and collects the matches of each. One per frame is enough; the arrays of matches are used again
 * for the next block.
 */
export class Matcher {
  /** Matches of the current block: offsets from `begin` on, and forms of the lexicon. */
  start = new Int32Array(64);
  end = new Int32Array(64);
  form = new Int32Array(64);
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
      this.#makeRoom();
    }
  }

  /** Reads a raised piece of text: part of a name after a short word (Ca²⁺, α¹), else a reference mark. */
  pushRaised(text: string): void {
    if (this.#tokens.takesRaised) {
      this.push(text);
    } else {
      this.length += text.length;
      this.#tokens.skip(text.length);
      this.#makeRoom();
    }
  }

  /** No term goes from before to after this place. */
  separate(): void {
    this.#tokens.separate();
    this.#makeRoom();
  }

  /** A line ends here, without a character for it. */
  endLine(): void {
    this.#tokens.endLine();
    this.#makeRoom();
  }

  /** Ends the block: `count`, `start`, `end` and `form` are final. */
  finish(): void {
    this.#tokens.separate();
    this.#match(this.#tokens.words.count);
  }

  /** Keeps the words that the longest name still needs, and those that may turn out to be part of an address. */
  #makeRoom(): void {
    const { count } = this.#tokens.words;
    if (!this.#tokens.full) return;
    const settled = this.#tokens.settled;
    this.#match(Math.min(count - 2 * this.#lexicon.longest, settled > 0 ? settled : count));
  }

  /** Looks for matches that begin in the held words before `last`. */
  #match(last: number): void {
    const { words } = this.#tokens;
    const { hash, gap } = words;
    const { mask, maskBits } = this.#lexicon;
    gap[words.count] = GAP_HARD;
    let at = 0;
    while (at < last) {
      const next = at + 1;
      const word = hash[at] as number;
      const lengths = mask[maskIndexOf(word, maskBits)] as number;
      const isSplit = gap[next] === GAP_LINE;
      if (lengths === 0 && !isSplit) {
        at = next;
        continue;
      }
      this.#end = 0;
      if ((lengths & 1) !== 0) this.#take(next, word, words.hash2At(at, 1));
      if ((lengths & LONGER) !== 0 && (this.#mayFollow(word, hash[next] as number) || gap[next + 1] === GAP_LINE)) {
        this.#tryLonger(next, 1, lengths, word, word, words.hash2At(at, 1));
      }
      if (isSplit) this.#trySplit(at);
      if (this.#end === 0 && (lengths & SHORT) !== 0) this.#tryShort(at);
      if (this.#end === 0) {
        at = next;
      } else {
        this.#add(words.start[at] as number, words.end[this.#end - 1] as number, this.#form);
        at = this.#end;
      }
    }
    words.drop(at);
  }

  /** Tries names whose first word is that which the word at `at` makes with the next. */
  #trySplit(at: number): void {
    const { words } = this.#tokens;
    const { mask, maskBits } = this.#lexicon;
    const word = words.hashAt(at, 2);
    const lengths = mask[maskIndexOf(word, maskBits)] as number;
    if ((lengths & 1) !== 0) this.#take(at + 2, word, words.hash2At(at, 2));
    if ((lengths & LONGER) !== 0) this.#tryLonger(at + 2, 1, lengths, word, word, words.hash2At(at, 2));
  }

  /** Whether any name holds these two words, one after the other. */
  #mayFollow(first: number, second: number): boolean {
    const { pairs, pairBits } = this.#lexicon;
    const pair = pairIndexOf(first, second, pairBits);
    return ((pairs[pair >>> 3] as number) & (1 << (pair & 7))) !== 0;
  }

  /** Tries names with more than the `n` words before `next`, the last of which is `before`. */
  #tryLonger(next: number, n: number, lengths: number, before: number, hash: number, hash2: number): void {
    const { gap } = this.#tokens.words;
    if (gap[next] === GAP_HARD || n >= this.#lexicon.longest || (n < LONG_PHRASE && (lengths & LONGER) >> n === 0))
      return;
    this.#tryWord(next, 1, n, lengths, before, hash, hash2);
    if (gap[next + 1] === GAP_LINE) this.#tryWord(next, 2, n, lengths, before, hash, hash2);
  }

  /** Goes on with the word at `next`, of one piece or two. */
  #tryWord(
    next: number,
    pieces: number,
    n: number,
    lengths: number,
    before: number,
    hash: number,
    hash2: number,
  ): void {
    const { words } = this.#tokens;
    const word = pieces === 1 ? (words.hash[next] as number) : words.hashAt(next, pieces);
    if (!this.#mayFollow(before, word)) return;
    const gap = words.gap[next] as number;
    const marker = gap >= GAP_MARKED ? gap : GAP_NONE;
    const longer = joinHash(hash, word, marker);
    const longer2 = joinHash2(hash2, words.hash2At(next, pieces), marker);
    const end = next + pieces;
    if ((lengths & (1 << (Math.min(n + 1, LONG_PHRASE) - 1))) !== 0) this.#take(end, longer, longer2);
    this.#tryLonger(end, n + 1, lengths, word, longer, longer2);
  }

  /** The same for abbreviations, which are compared as written and stand in no longer code (MS-DOS). */
  #tryShort(at: number): void {
    const { words } = this.#tokens;
    const { gap } = words;
    if (gap[at] === GAP_CODE) return;
    let hash = words.writtenAt(at);
    let hash2 = words.written2At(at);
    for (let next = at + 1; ; next++) {
      if (!this.#continuesCode(next)) this.#take(next, hash, hash2);
      if ((gap[next] as number) >= GAP_MARKED || next - at >= LONG_PHRASE) return;
      hash = joinHash(hash, words.writtenAt(next), GAP_NONE);
      hash2 = joinHash2(hash2, words.written2At(next), GAP_NONE);
    }
  }

  /** Whether the word at `next` is joined to the one before it by a hyphen and is no plain word: ALS-32, MS-DOS. */
  #continuesCode(next: number): boolean {
    const { gap } = this.#tokens.words;
    return (gap[next] === GAP_CODE || gap[next] === GAP_HYPHEN) && !this.#tokens.words.isPlain(next);
  }

  /** Notes the form with these hashes, if there is one and it is the longest here. */
  #take(end: number, hash: number, hash2: number): void {
    if (end <= this.#end) return;
    const form = this.#lexicon.formOf(hash, hash2);
    if (form < 0) return;
    this.#end = end;
    this.#form = form;
  }

  #add(start: number, end: number, form: number): void {
    if (this.count === this.start.length) {
      this.start = grown(this.start);
      this.end = grown(this.end);
      this.form = grown(this.form);
    }
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.form[this.count] = form;
    this.count++;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** All matches in one block of text, in order. */
export function findTerms(lexicon: Lexicon, text: string): Match[] {
  const matcher = new Matcher(lexicon);
  matcher.begin();
  matcher.push(text);
  matcher.finish();
  const matches: Match[] = [];
  for (let k = 0; k < matcher.count; k++) {
    const form = matcher.form[k] as number;
    matches.push({
      start: matcher.start[k] as number,
      end: matcher.end[k] as number,
      entry: lexicon.entryOf(form),
      via: lexicon.isShort(form) ? "abbreviation" : "name",
    });
  }
  return matches;
}
