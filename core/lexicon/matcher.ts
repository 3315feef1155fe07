/** Finds the names of a lexicon in streamed text: leftmost-longest over whole words. */
import { GAP_CODE, GAP_HARD, GAP_HYPHEN, GAP_MARKED, GAP_NONE, Tokenizer } from "../text/tokenizer.ts";
import { joinHash, joinHash2, LONG_PHRASE, maskIndexOf, pairIndexOf } from "./format.ts";
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

  readonly #tokens = new Tokenizer();
  readonly #lexicon: Lexicon;
  readonly #lookahead: number;
  /** Length in words of the match that `longestAt` found last. */
  #words = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#lookahead = lexicon.longest + 1;
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
      if (this.#tokens.full) this.#match(this.#lookahead);
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
    if (this.#tokens.full) this.#match(this.#lookahead);
  }

  /** A space of no width. */
  space(): void {
    this.#tokens.space();
    if (this.#tokens.full) this.#match(this.#lookahead);
  }

  /** Ends the block: `count`, `start`, `end` and `form` are final. */
  finish(): void {
    this.#tokens.finish();
    this.#match(0);
  }

  /** Looks for matches that begin in any of the held words but the last `keep`, which stay. */
  #match(keep: number): void {
    const tokens = this.#tokens;
    const lexicon = this.#lexicon;
    const mask = lexicon.mask;
    const maskBits = lexicon.maskBits;
    const short = lexicon.short;
    const shortBits = lexicon.shortBits;
    const last = tokens.count - keep;
    let at = 0;
    while (at < last) {
      let form = -1;
      const lengths = mask[maskIndexOf(tokens.hash[at] as number, maskBits)] as number;
      if (lengths !== 0) form = this.#longestAt(at, lengths);
      if (form < 0) {
        const exact = short[maskIndexOf(tokens.exact[at] as number, shortBits)] as number;
        if (exact !== 0) form = this.#longestShortAt(at, exact);
      }
      if (form < 0) {
        at++;
      } else {
        this.#add(tokens.start[at] as number, tokens.end[at + this.#words - 1] as number, form);
        at += this.#words;
      }
    }
    tokens.drop(at);
  }

  /** The longest name that begins at a word, given the mask of its first word; its words are left in `words`. */
  #longestAt(at: number, lengths: number): number {
    const tokens = this.#tokens;
    const lexicon = this.#lexicon;
    const count = tokens.count;
    let hash = tokens.hash[at] as number;
    let hash2 = tokens.hash2[at] as number;
    let found = -1;
    for (let n = 1; ; n++) {
      if ((lengths & (1 << ((n < LONG_PHRASE ? n : LONG_PHRASE) - 1))) !== 0) {
        const form = lexicon.formOf(hash, hash2);
        if (form >= 0) {
          found = form;
          this.#words = n;
        }
      }
      const next = at + n;
      if (next >= count || n >= lexicon.longest || (n < LONG_PHRASE && lengths >> n === 0)) return found;
      const gap = tokens.gap[next] as number;
      if (gap === GAP_HARD) return found;
      const word = tokens.hash[next] as number;
      if (n === 1) {
        const pair = pairIndexOf(hash, word, lexicon.pairBits);
        if (((lexicon.pairs[pair >>> 3] as number) & (1 << (pair & 7))) === 0) return found;
      }
      const marker = gap >= GAP_MARKED ? gap : GAP_NONE;
      hash = joinHash(hash, word, marker);
      hash2 = joinHash2(hash2, tokens.hash2[next] as number, marker);
    }
  }

  /** The same for abbreviations, which are compared as written and stand in no longer code (MS-DOS). */
  #longestShortAt(at: number, lengths: number): number {
    const tokens = this.#tokens;
    const exact = tokens.exact;
    if (tokens.gap[at] === GAP_CODE) return -1;
    let hash = exact[at] as number;
    let hash2 = hash;
    let found = -1;
    for (let n = 1; n <= LONG_PHRASE; n++) {
      const next = at + n;
      if ((lengths & (1 << (n - 1))) !== 0 && !this.#continuesCode(next)) {
        const form = this.#lexicon.formOf(hash, hash2);
        if (form >= 0) {
          found = form;
          this.#words = n;
        }
      }
      if (next >= tokens.count || lengths >> n === 0 || (tokens.gap[next] as number) >= GAP_MARKED) break;
      const word = exact[next] as number;
      hash = joinHash(hash, word, GAP_NONE);
      hash2 = joinHash2(hash2, word, GAP_NONE);
    }
    return found;
  }

  /** Whether the word at `next` is joined to the one before it by a hyphen and is no plain word: ALS-32, MS-DOS. */
  #continuesCode(next: number): boolean {
    const tokens = this.#tokens;
    if (next >= tokens.count || tokens.plain[next] === 1) return false;
    return tokens.gap[next] === GAP_CODE || tokens.gap[next] === GAP_HYPHEN;
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
