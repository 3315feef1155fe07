/**
 * The words of a text that are being looked at, in typed arrays; nothing is allocated per word. Of each its folded form
 * is known as a hash at once; what only a few are asked for is worked out from their letters then.
 */
import { IDEOGRAPH, meaningOf, UNFLAGGED } from "./characters.ts";
import { foldWord } from "./word-forms.ts";

/** Words that are held at a time. */
export const CAPACITY = 256;
/** Longer words are no words of any name. A power of two. */
export const LONGEST_WORD = 64;
/** More than any size. */
const FOLDS = 128;
const DIGIT_9 = 57;
const LOWER_S = 115;
const LOWEST_SMALL = 97;
/** From a small letter to its capital. */
const CASE = 32;

export const SEED = 0x811c9dc5 | 0;
const SEED2 = 0x2545f491;
/** Keeps words as written apart from folded ones. */
const WRITTEN = 0x3c6ef372;

export const addTo = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Hashes of words met lately that fold, before and after: most of them stood in the text before. */
const MEMO_BITS = 10;
const unfolded = new Int32Array(2 ** MEMO_BITS);
const folded = new Int32Array(2 ** MEMO_BITS);

/** The letters of one word, or of one that was split at a line end, as they are worked on. */
export const scratch = new Uint16Array(2 * LONGEST_WORD);

/** Over the first `n` letters in `scratch`. */
function hashOf(n: number, seed: number): number {
  let hash = seed;
  for (let k = 0; k < n; k++) hash = addTo(hash, scratch[k] as number);
  return hash;
}

export class Words {
  /** Offsets in UTF-16 units; end exclusive. */
  readonly start = new Int32Array(CAPACITY);
  readonly end = new Int32Array(CAPACITY);
  /** Hash of the folded word. */
  readonly hash = new Int32Array(CAPACITY);
  /** What stands before the word; always readable for the place behind the last. */
  readonly gap = new Uint8Array(CAPACITY + 1);
  count = 0;
  /** Letters as they were written: LONGEST_WORD places for each word, and for the one that is being read. */
  readonly letters = new Uint16Array(CAPACITY * LONGEST_WORD);
  /** How many; FOLDS is added where folding may change the word. */
  readonly #size = new Uint8Array(CAPACITY);

  /**
   * Adds the word whose letters stand in `letters` behind those of the last.
   * @param hash of its letters in lower case, without diacritics
   * @param folds whether folding may change it
   */
  add(start: number, end: number, size: number, hash: number, folds: boolean, gap: number): void {
    const at = this.count;
    this.start[at] = start;
    this.end[at] = end;
    this.#size[at] = folds ? size + FOLDS : size;
    this.gap[at] = gap;
    this.hash[at] = folds ? this.#foldedHash(at, hash) : hash;
    this.count = at + 1;
  }

  #foldedHash(at: number, hash: number): number {
    const slot = hash >>> (32 - MEMO_BITS);
    if (unfolded[slot] !== hash) {
      unfolded[slot] = hash;
      folded[slot] = hashOf(this.foldAt(at, 1), SEED);
    }
    return folded[slot] as number;
  }

  /** Forgets the first `n` words. */
  drop(n: number): void {
    const { count, letters } = this;
    for (const lane of [this.start, this.end, this.hash, this.gap, this.#size]) {
      if (n < count) lane.copyWithin(0, n, count);
    }
    // Also of the word that is being read.
    letters.copyWithin(0, n * LONGEST_WORD, (count + 1) * LONGEST_WORD);
    this.count = count - n;
  }

  /** A letter in lower case, without diacritics. */
  letterAt(at: number, k: number): number {
    const code = this.letters[at * LONGEST_WORD + k] as number;
    const meaning = meaningOf(code) & UNFLAGGED;
    return meaning === IDEOGRAPH ? code : meaning;
  }

  /** Whether a letter was written just as `letterAt` gives it. */
  isSmall(at: number, k: number): boolean {
    return this.letters[at * LONGEST_WORD + k] === this.letterAt(at, k);
  }

  /** Index of the last letter of a word. */
  lastOf(at: number): number {
    return ((this.#size[at] as number) % FOLDS) - 1;
  }

  /** Whether a word was written with an s at its end. */
  endsInS(at: number): boolean {
    return this.letterAt(at, this.lastOf(at)) === LOWER_S;
  }

  /** Whether a word was written in small letters only, without digits and diacritics. */
  isPlain(at: number): boolean {
    for (let k = this.lastOf(at); k >= 0; k--) {
      if (!this.isSmall(at, k) || this.letterAt(at, k) <= DIGIT_9) return false;
    }
    return true;
  }

  /**
   * Hashes of the folded word, the second one independent of the first.
   * @param pieces 2 for the word that this one makes with the next: it was split at a line end
   */
  hashAt(at: number, pieces: number): number {
    return pieces === 1 ? (this.hash[at] as number) : hashOf(this.foldAt(at, pieces), SEED);
  }

  hash2At(at: number, pieces: number): number {
    return hashOf(this.foldAt(at, pieces), SEED2);
  }

  /** Hash of the word as written, for short forms; a plural s after a capital or digit is left out: PXEs, T2s. */
  writtenAt(at: number): number {
    return hashOf(this.#write(at), WRITTEN);
  }

  /** Puts letters as written into `scratch`; whatever is not simply its own small letter counts as a capital. */
  #write(at: number): number {
    let n = this.#read(at, 0);
    for (let k = 0; k < n; k++) if (!this.isSmall(at, k)) scratch[k] = (scratch[k] as number) - CASE;
    if (n > 2 && scratch[n - 1] === LOWER_S && (scratch[n - 2] as number) < LOWEST_SMALL) n--;
    return n;
  }

  /** Puts the folded word into `scratch`. @returns how many letters it has */
  foldAt(at: number, pieces: number): number {
    let n = this.#read(at, 0);
    if (pieces > 1) n = this.#read(at + 1, n);
    return pieces > 1 || (this.#size[at] as number) > FOLDS ? foldWord(scratch, n) : n;
  }

  /** Puts the letters of a word into `scratch`, behind the first `n`. @returns how many are there */
  #read(at: number, n: number): number {
    const size = this.#size[at] as number;
    for (let k = 0; k < size % FOLDS; k++) scratch[n++] = this.letterAt(at, k);
    return n;
  }
}
