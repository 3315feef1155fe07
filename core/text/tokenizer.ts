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
import { foldWord, isPlainEnding, PAIRS, pairOf } from "./word-forms.ts";

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
/** With so many, no more text is read: one character can end two words. */
const ROOM = CAPACITY - 2;
/** Longer words are no words of any name. A power of two. */
const LONGEST_WORD = 64;
/** After a word of this many characters a raised digit is a reference mark, not a part of the name (Ca²⁺, α₁). */
const REFERENCED_WORD = 4;
const DIGIT_9 = 57;
const LOWER_S = 115;
const SEED = 0x811c9dc5 | 0;
/** Keeps exact hashes apart from those of folded words. */
const NO_FOLDING = 0x3c6ef372;
const SEED2 = 0x2545f491;

const addTo = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
const addTo2 = (hash: number, letter: number): number => Math.imul(hash + letter, 0x9e3779b1);

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

  /** Letters of the word that is being read: lower case, without diacritics. */
  readonly #letters = new Uint16Array(LONGEST_WORD);
  /** How many; more than there is room for when it is too long. */
  #length = 0;
  #wordStart = 0;
  /** Hashes of its letters: most words need no folding beyond that. */
  #hash = SEED;
  #hash2 = SEED2;
  /** Not 0 when the word holds a pair of letters that spelling rules look at. */
  #pairs = 0;
  /** One bit for each letter, the last one lowest: whether it was written as a capital (or otherwise unlike the letter). */
  #capitals = 0;
  /** Its last letter. */
  #last = 0;
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
    this.#end(this.#offset);
    this.#gapBefore = GAP_HARD;
  }

  /** True when no further word fits. */
  get full(): boolean {
    return this.count >= ROOM;
  }

  /** Forgets the first `n` words. */
  drop(n: number): void {
    if (n === this.count) {
      this.count = 0;
      return;
    }
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
    this.#end(this.#offset);
    this.#gapBefore = GAP_HARD;
  }

  /** A space of no width, like a line break element. */
  space(): void {
    this.#end(this.#offset);
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
    let start = this.#wordStart;
    let length = this.#length;
    let hash = this.#hash;
    let hash2 = this.#hash2;
    let pairs = this.#pairs;
    let capitals = this.#capitals;
    let last = this.#last;
    let index = from;
    for (; index < to; index++) {
      const code = text.charCodeAt(index);
      const meaning = code < 128 ? (MEANING[code] as number) : meaningOf(code);
      if (meaning >= LETTER) {
        if (length === 0) {
          start = base + index;
          hash = SEED;
          hash2 = SEED2;
          pairs = 0;
          capitals = 0;
          last = 0;
        }
        // A word that is too long overwrites its beginning, and is left out at its end.
        letters[length++ & (LONGEST_WORD - 1)] = meaning;
        hash = addTo(hash, meaning);
        hash2 = addTo2(hash2, meaning);
        pairs |= PAIRS[pairOf(last, meaning)] as number;
        capitals = (capitals << 1) | (code === meaning ? 0 : 1);
        last = meaning;
      } else if (meaning <= HYPHEN) {
        if (meaning === IGNORED) continue;
        if (length > 0) {
          this.#endWord(base + index, start, length, hash, hash2, pairs, capitals);
          length = 0;
        }
        if (meaning === SPACE) {
          if (this.#gapBefore < GAP_MARKED) this.#gapBefore = GAP_NONE;
        } else if (this.#gapBefore === GAP_NONE) {
          this.#gapBefore = this.#lastPlain === 1 ? GAP_HYPHEN : GAP_CODE;
        }
        if (this.count >= ROOM) {
          index++;
          break;
        }
      } else {
        this.#keep(start, length, hash, hash2, pairs, capitals, last);
        this.#takeSpecial(meaning, code, base + index);
        start = this.#wordStart;
        length = this.#length;
        hash = this.#hash;
        hash2 = this.#hash2;
        pairs = this.#pairs;
        capitals = this.#capitals;
        last = this.#last;
        if (this.count >= ROOM) {
          index++;
          break;
        }
      }
    }
    this.#keep(start, length, hash, hash2, pairs, capitals, last);
    this.#offset = base + index;
    return index;
  }

  /** Keeps the state of the word that is being read. */
  #keep(
    start: number,
    length: number,
    hash: number,
    hash2: number,
    pairs: number,
    capitals: number,
    last: number,
  ): void {
    this.#wordStart = start;
    this.#length = length;
    this.#hash = hash;
    this.#hash2 = hash2;
    this.#pairs = pairs;
    this.#capitals = capitals;
    this.#last = last;
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
        this.#addLetters(expansion(String.fromCharCode(code)), offset);
        break;
      case RAISED:
        if (this.#length > 0 && offset - this.#wordStart < REFERENCED_WORD) {
          this.#addLetters(expansion(String.fromCharCode(code)), offset);
        } else {
          this.#breakAt(OTHER, offset);
        }
        break;
      case IDEOGRAPH:
        this.#end(offset);
        this.#addLetters(String.fromCharCode(code), offset);
        this.#end(offset + 1);
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
    this.#end(offset);
    this.#gapBefore = this.#gapBefore >= GAP_MARKED || meaning === OTHER ? GAP_HARD : meaning;
  }

  /** Styled letters outside the basic plane (𝛽) are letters; all else there ends the word. */
  #takeSurrogate(code: number, offset: number): void {
    if (code < 0xdc00) {
      this.#surrogate = code;
      if (code !== 0xd835) this.#breakAt(OTHER, offset);
    } else {
      const letters = this.#surrogate === 0xd835 ? expansion(String.fromCharCode(this.#surrogate, code)) : "";
      if (/^[\p{L}\p{N}]+$/u.test(letters)) this.#addLetters(letters, offset - 1);
      else this.#breakAt(OTHER, offset);
      this.#surrogate = 0;
    }
  }

  /** Takes letters that one character stands for. */
  #addLetters(added: string, offset: number): void {
    const letters = this.#letters;
    if (this.#length === 0) {
      this.#wordStart = offset;
      this.#hash = SEED;
      this.#hash2 = SEED2;
      this.#pairs = 0;
      this.#capitals = 0;
    }
    for (let k = 0; k < added.length; k++) {
      const letter = added.charCodeAt(k);
      letters[this.#length++ & (LONGEST_WORD - 1)] = letter;
      this.#hash = addTo(this.#hash, letter);
      this.#hash2 = addTo2(this.#hash2, letter);
      this.#capitals = (this.#capitals << 1) | 1;
      this.#last = letter;
    }
    // Rarely met, so not worth looking at its pairs.
    this.#pairs = 1;
  }

  /** Ends the word that is being read, if any. */
  #end(end: number): void {
    if (this.#length === 0) return;
    this.#endWord(end, this.#wordStart, this.#length, this.#hash, this.#hash2, this.#pairs, this.#capitals);
    this.#length = 0;
  }

  /** Adds a word to the arrays. */
  #endWord(
    end: number,
    start: number,
    length: number,
    hash: number,
    hash2: number,
    pairs: number,
    capitals: number,
  ): void {
    if (length > LONGEST_WORD) {
      this.#gapBefore = GAP_HARD;
      this.#apostrophe = -1;
      return;
    }
    const letters = this.#letters;
    let gapAfter = GAP_NONE;
    let folds = pairs !== 0 || this.words !== null || !isPlainEnding(letters, length);
    if (this.#apostrophe >= 0) {
      if (this.#apostrophe === length - 1 && letters[length - 1] === LOWER_S) {
        length--;
        capitals >>= 1;
        hash = hashOf(letters, length);
        end = this.#apostropheOffset;
        folds = true;
      } else if (this.#apostrophe === length) {
        end = this.#apostropheOffset;
        // patients' is a possessive and 5' a prime; what follows 'quoted' begins anew.
        const last = letters[length - 1] as number;
        if (last !== LOWER_S && last > DIGIT_9) gapAfter = GAP_HARD;
      }
      this.#apostrophe = -1;
    }
    const at = this.count++;
    const plain = capitals === 0 && (letters[0] as number) > DIGIT_9 ? 1 : 0;
    this.exact[at] = Math.imul(
      (capitals === 0 ? hash : this.#exactHash(length, hash, capitals)) ^ NO_FOLDING,
      0x5bd1e995,
    );
    if (folds) {
      length = foldWord(letters, length, pairs !== 0);
      hash = hashOf(letters, length);
      hash2 = SEED2;
      for (let k = 0; k < length; k++) hash2 = addTo2(hash2, letters[k] as number);
      if (this.words !== null) this.words.push(String.fromCharCode(...letters.subarray(0, length)));
    }
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.hash2[at] = hash2;
    this.gap[at] = this.#gapBefore;
    this.plain[at] = plain;
    this.#lastPlain = plain;
    this.#gapBefore = gapAfter;
  }

  /** Tells words by their capitals, too; a plural s may follow a capital or a digit: PXEs, T2s. */
  #exactHash(length: number, hash: number, capitals: number): number {
    const letters = this.#letters;
    const isPlural =
      length > 2 &&
      (capitals & 1) === 0 &&
      letters[length - 1] === LOWER_S &&
      ((capitals & 2) !== 0 || (letters[length - 2] as number) <= DIGIT_9);
    return isPlural ? hashOf(letters, length - 1) ^ (capitals >> 1) : hash ^ capitals;
  }
}

/** The first hash of a word's letters. */
function hashOf(letters: Uint16Array, length: number): number {
  let hash = SEED;
  for (let k = 0; k < length; k++) hash = addTo(hash, letters[k] as number);
  return hash;
}
