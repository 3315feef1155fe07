/**
 * Cuts text into folded words, streaming: text comes in pieces (text nodes), a word may go over any number of them.
 * Words are kept as hashes and offsets in typed arrays; nothing is allocated per word.
 */
import {
  APOSTROPHE,
  expansion,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  MEANING,
  meaningOf,
  OTHER,
  RAISED,
  SEVERAL,
  SPACE,
  SURROGATE,
} from "./characters.ts";
import { foldWord } from "./word-forms.ts";

/** What stands between two words. From `GAP_MARKED` on: punctuation that a name can only match if it holds it, too. */
export const GAP_NONE = 0;
export const GAP_HYPHEN = 1;
/** A hyphen after a word with capitals or digits, as in MS-DOS. */
export const GAP_CODE = 2;
export const GAP_MARKED = 9;
/** No term reaches over this. */
export const GAP_HARD = 15;

/** Words that are held at a time. */
const CAPACITY = 512;
/** Longer words are no words of any name. */
const LONGEST_WORD = 64;
/** Longer words are no abbreviations. */
const LONGEST_EXACT = 16;
/** After a word of this many characters a raised digit is a reference mark, not a part of the name (Ca²⁺, α₁). */
const REFERENCED_WORD = 4;
const DIGIT_9 = 57;
const LOWER_S = 115;
const LOWER_A = 97;
/** Added to the hash of a word without capitals: "PAD" and "pad" differ in the exact hash only. */
const NO_CAPITALS = 0x5bd1e995;

export class Tokenizer {
  /** Offsets of the words, UTF-16 units from `begin` on; end exclusive. */
  readonly start = new Int32Array(CAPACITY);
  readonly end = new Int32Array(CAPACITY);
  /** Two independent hashes of the folded word. */
  readonly hash = new Int32Array(CAPACITY);
  readonly hash2 = new Int32Array(CAPACITY);
  /** Hash of the word as written, for short forms; a plural s or possessive is left out. */
  readonly exact = new Int32Array(CAPACITY);
  /** What stands before the word. */
  readonly gap = new Uint8Array(CAPACITY);
  /** 1 for a word in small letters only. */
  readonly plain = new Uint8Array(CAPACITY);
  /** Number of words in the arrays. */
  count = 0;
  /** When set, collects the folded words as text: for showing and comparing, not for pages. */
  words: string[] | null = null;

  /** Folded letters and written units of the word that is being read. */
  readonly #letters = new Uint16Array(LONGEST_WORD);
  readonly #written = new Uint16Array(LONGEST_WORD);
  /** Letters read of it; more than LONGEST_WORD when it is too long. */
  #length = 0;
  #wordStart = 0;
  /** Bits in which letters and written units differ: 0 when the word has no capitals. */
  #difference = 0;
  /** Where in the word an apostrophe stands, or -1: letters before it and offset. */
  #apostrophe = -1;
  #apostropheOffset = 0;
  #gapBefore = GAP_HARD;
  #lastPlain = 0;
  #surrogate = 0;
  /** Offset of the next piece. */
  #offset = 0;

  /** Begins a new block of text: offsets start at 0 and no word or term comes from before. */
  begin(): void {
    this.count = 0;
    this.#length = 0;
    this.#apostrophe = -1;
    this.#gapBefore = GAP_HARD;
    this.#surrogate = 0;
    this.#offset = 0;
  }

  /** Ends the last word of the block. There must be room for it. */
  finish(): void {
    this.#endWord(this.#offset);
    this.#gapBefore = GAP_HARD;
  }

  /** True when no further word fits. */
  get full(): boolean {
    return this.count >= CAPACITY - 2;
  }

  /** Forgets the first `n` words. */
  drop(n: number): void {
    this.start.copyWithin(0, n, this.count);
    this.end.copyWithin(0, n, this.count);
    this.hash.copyWithin(0, n, this.count);
    this.hash2.copyWithin(0, n, this.count);
    this.exact.copyWithin(0, n, this.count);
    this.gap.copyWithin(0, n, this.count);
    this.plain.copyWithin(0, n, this.count);
    this.count -= n;
  }

  /** A boundary that no term crosses, of no width. */
  separate(): void {
    this.#endWord(this.#offset);
    this.#gapBefore = GAP_HARD;
  }

  /** A space of no width, like a line break element. */
  space(): void {
    this.#endWord(this.#offset);
  }

  /** Passes over `units` units of text that is no part of the text proper, like a reference mark. */
  skip(units: number): void {
    this.separate();
    this.#offset += units;
  }

  /** True when a raised piece of text would belong to the word before it (Ca²⁺) rather than be a reference mark. */
  get takesRaised(): boolean {
    return this.#length > 0 && this.#offset - this.#wordStart < REFERENCED_WORD;
  }

  /**
   * Reads `text` from index `from` up to `to`, or until no more words fit.
   * @returns the index up to which it has read; go on from there after `drop`
   */
  push(text: string, from: number, to: number): number {
    const base = this.#offset - from;
    const letters = this.#letters;
    const written = this.#written;
    let length = this.#length;
    let difference = this.#difference;
    let index = from;
    for (; index < to; index++) {
      const code = text.charCodeAt(index);
      const meaning = code < 128 ? (MEANING[code] as number) : meaningOf(code);
      if (meaning >= LETTER) {
        if (length === 0) {
          this.#wordStart = base + index;
          difference = 0;
        }
        if (length < LONGEST_WORD) {
          letters[length] = meaning;
          written[length] = code;
          length++;
        } else {
          length = LONGEST_WORD + 1;
        }
        difference |= meaning ^ code;
        continue;
      }
      if (meaning === IGNORED) continue;
      this.#length = length;
      this.#difference = difference;
      if (meaning <= HYPHEN) {
        if (length > 0) this.#endWord(base + index);
        if (meaning === SPACE) {
          if (this.#gapBefore < GAP_MARKED) this.#gapBefore = GAP_NONE;
        } else if (this.#gapBefore === GAP_NONE) {
          this.#gapBefore = this.#lastPlain === 1 ? GAP_HYPHEN : GAP_CODE;
        }
      } else {
        this.#takeSpecial(meaning, code, base + index);
      }
      length = this.#length;
      difference = this.#difference;
      if (this.count >= CAPACITY - 2) {
        index++;
        break;
      }
    }
    this.#length = length;
    this.#difference = difference;
    this.#offset = base + index;
    return index;
  }

  #takeSpecial(meaning: number, code: number, offset: number): void {
    switch (meaning) {
      case APOSTROPHE:
        if (this.#length > 0 && this.#apostrophe !== this.#length) {
          this.#apostrophe = this.#length;
          this.#apostropheOffset = offset;
        } else {
          this.#breakAt(OTHER, offset);
        }
        break;
      case SEVERAL:
        this.#addLetters(expansion(String.fromCharCode(code)), code, offset);
        break;
      case RAISED:
        if (this.#length > 0 && offset - this.#wordStart < REFERENCED_WORD) {
          this.#addLetters(expansion(String.fromCharCode(code)), code, offset);
        } else {
          this.#breakAt(OTHER, offset);
        }
        break;
      case IDEOGRAPH:
        this.#endWord(offset);
        this.#addLetters(String.fromCharCode(code), code, offset);
        this.#endWord(offset + 1);
        break;
      case SURROGATE:
        this.#takeSurrogate(code, offset);
        break;
      default:
        this.#breakAt(meaning, offset);
    }
  }

  /** Punctuation: one mark that names may hold leaves its marker, anything else is a hard gap. */
  #breakAt(meaning: number, offset: number): void {
    this.#endWord(offset);
    this.#gapBefore = this.#gapBefore >= GAP_MARKED || meaning === OTHER ? GAP_HARD : meaning;
  }

  /** Styled letters outside the basic plane (𝛽) are letters; all else there ends the word. */
  #takeSurrogate(code: number, offset: number): void {
    if (code < 0xdc00) {
      this.#surrogate = code;
      if (code !== 0xd835) this.#breakAt(OTHER, offset);
    } else {
      const letters = this.#surrogate === 0xd835 ? expansion(String.fromCharCode(this.#surrogate, code)) : "";
      if (/^[\p{L}\p{N}]+$/u.test(letters)) this.#addLetters(letters, code, offset - 1);
      else this.#breakAt(OTHER, offset);
      this.#surrogate = 0;
    }
  }

  #addLetters(letters: string, code: number, offset: number): void {
    if (this.#length === 0) {
      this.#wordStart = offset;
      this.#difference = 0;
    }
    for (let k = 0; k < letters.length; k++) {
      if (this.#length >= LONGEST_WORD) {
        this.#length = LONGEST_WORD + 1;
        return;
      }
      this.#letters[this.#length] = letters.charCodeAt(k);
      this.#written[this.#length] = code;
      this.#length++;
    }
    this.#difference |= 1;
  }

  #endWord(end: number): void {
    let length = this.#length;
    if (length === 0) return;
    this.#length = 0;
    let gapAfter = GAP_NONE;
    if (this.#apostrophe >= 0) {
      const letters = this.#letters;
      if (this.#apostrophe === length - 1 && letters[length - 1] === LOWER_S) {
        length--;
        end = this.#apostropheOffset;
      } else if (this.#apostrophe === length) {
        end = this.#apostropheOffset;
        // patients' is a possessive and 5' a prime; what follows 'quoted' begins anew.
        const last = letters[length - 1] as number;
        if (last !== LOWER_S && last > DIGIT_9) gapAfter = GAP_HARD;
      }
      this.#apostrophe = -1;
    }
    if (length > LONGEST_WORD) {
      this.#gapBefore = GAP_HARD;
      return;
    }
    const at = this.count++;
    const exact = this.#difference === 0 ? 0 : this.#exactHash(length);
    const letters = this.#letters;
    length = foldWord(letters, length);
    if (this.words !== null) this.words.push(String.fromCharCode(...letters.subarray(0, length)));
    let hash = 0x811c9dc5 | 0;
    let hash2 = 0x2545f491;
    for (let k = 0; k < length; k++) {
      const letter = letters[k] as number;
      hash = Math.imul(hash ^ letter, 0x01000193);
      hash2 = Math.imul(((hash2 << 5) | (hash2 >>> 27)) ^ letter, 0x9e3779b1);
    }
    this.start[at] = this.#wordStart;
    this.end[at] = end;
    this.hash[at] = hash;
    this.hash2[at] = hash2;
    this.exact[at] = exact === 0 ? hash ^ NO_CAPITALS : exact;
    this.gap[at] = this.#gapBefore;
    this.#lastPlain = this.#difference === 0 && (this.#written[0] as number) > DIGIT_9 ? 1 : 0;
    this.plain[at] = this.#lastPlain;
    this.#gapBefore = gapAfter;
  }

  #exactHash(length: number): number {
    if (length > LONGEST_EXACT) return 0;
    const written = this.#written;
    // A plural s may follow capitals or digits: PXEs, T2s.
    if (length > 2 && written[length - 1] === LOWER_S && (written[length - 2] as number) < LOWER_A) length--;
    let hash = 0x2545f491;
    for (let k = 0; k < length; k++) hash = Math.imul(hash ^ (written[k] as number), 0x01000193);
    return hash | 1;
  }
}
