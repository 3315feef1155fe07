/**
 * Cuts text into words, streaming: text comes in pieces (text nodes), a word may go over any number of them. This file
 * knows where words begin and end and what stands between them; words.ts keeps and folds them. It is one class, as the hot
 * loop and what it falls back on work on the same private fields: in two, each of them would cost a property's name.
 */
import {
  APOSTROPHE,
  CODE,
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
  SLASH,
  SPACE,
  STOP,
  SURROGATE,
  UNFLAGGED,
} from "./characters.ts";
import { HAS_PAIR, mayFold, pairsWith } from "./word-forms.ts";
import { addTo, CAPACITY, LONGEST_WORD, SEED, Words } from "./words.ts";

/** What stands between two words. */
export const GAP_NONE = 0;
/** From here to GAP_HARD: punctuation that a name can only match if it holds it, too. */
export const GAP_MARKED = 9;
/** No term reaches over this. */
export const GAP_HARD = OTHER;
// From here on: what has to be looked at when a word or a space follows. For names it is like a space.
/** A hyphen; the same after a word with capitals or digits, as in MS-DOS. */
export const GAP_HYPHEN = 16;
export const GAP_CODE = 17;
/** A hyphen at a line end: one word, or two. */
export const GAP_LINE = 18;
/** A full stop directly after a word. */
const STOPPED = 20;
/** While an address, file name or other code goes on: its words are none. */
const SKIPPED = 21;
/** Added to any while the word that is being read holds an apostrophe or an invisible character. */
const MARKED_WORD = 32;

/** With so many words, no more text is read: one character can end two of them. */
const ROOM = CAPACITY - 2;
/** After a word of this many characters a raised digit is a reference mark, not a part of the name (Ca²⁺, α₁). */
const REFERENCED_WORD = 4;
const LINE_FEED = 10;
/** The last of the control characters that end lines, or move further than a space does. */
const CARRIAGE_RETURN = 13;
/** Behind the end of a piece: like any character that is not ASCII. */
const NO_CODE = 128;
const SOFT_HYPHEN = 0xad;
/** The upper bits of most characters of no width: from U+2000 to U+207F there is nothing else that is ignored. */
const INVISIBLE = 0x40;
const DIGIT_9 = 57;
const LOWER_S = 115;

export class Tokenizer {
  readonly words = new Words();
  /** Whether words in addresses, file names and other code are left out: so on pages, not in names and questions. */
  readonly #leavesOutCode: boolean;

  /** The word that is being read: how many letters, its offset, their hash, and what `mayFold` needs. */
  #length = 0;
  #start = 0;
  #hash = SEED;
  #pairs = 0;
  #last = 0;
  /** What stands before it. */
  #gap = GAP_HARD;
  /** Where in it an apostrophe stands: letters before it, -1 for none. */
  #apostrophe = -1;
  /** Where its end is if no more letters follow an apostrophe or invisible characters: letters before them, and offset. */
  #tail = 0;
  #tailOffset = 0;
  /** Offset behind the last soft hyphen. */
  #afterSoft = 0;
  /** Offset behind the last space. */
  #chunk = 0;
  /** The chunk between spaces, by its offset, that may be a path: it has a slash without a word before it. */
  #path = -1;
  #surrogate = 0;
  /** Offset of the next piece. */
  #offset = 0;

  constructor(leavesOutCode: boolean) {
    this.#leavesOutCode = leavesOutCode;
  }

  /** Begins a new block of text: offsets start at 0 and no word or term comes from before. */
  begin(): void {
    this.words.count = 0;
    this.#length = 0;
    this.#offset = 0;
    this.#afterSoft = 0;
    this.#path = -1;
    this.separate();
  }

  /** True when no further word fits. */
  get full(): boolean {
    return this.words.count >= ROOM;
  }

  /** A boundary that no term crosses, of no width; the end of a block, too. There must be room for a word. */
  separate(): void {
    this.#end(this.#offset);
    this.#gap = GAP_HARD;
    this.#chunk = this.#offset;
  }

  /** The end of a line, of no width. */
  endLine(): void {
    this.#takeOther(SPACE, LINE_FEED, this.#offset);
    this.#chunk = this.#offset;
  }

  /** Passes over `units` units of text that is no part of the text proper, like a reference mark. */
  skip(units: number): void {
    this.separate();
    this.#offset += units;
    this.#chunk = this.#offset;
  }

  /** True when a raised piece of text would belong to the word before it (Ca²⁺) rather than be a reference mark. */
  get takesRaised(): boolean {
    return this.#length > 0 && this.#offset - this.#start < REFERENCED_WORD;
  }

  /**
   * Reads `text` from an index up to `to`, or until no more words fit.
   * @returns the index up to which it has read; go on from there after `drop`
   */
  push(text: string, index: number, to: number): number {
    const base = this.#offset - index;
    const { words } = this;
    const { letters } = words;
    const table = MEANING;
    // Goes round once for each character that is no plain letter or space, which is taken without the loop's variables.
    for (index |= 0; index < to && words.count < ROOM; index++) {
      let length = this.#length;
      let start = this.#start;
      let hash = this.#hash;
      let pairs = this.#pairs;
      let last = this.#last;
      let gap = this.#gap;
      let chunk = this.#chunk;
      let code = 0;
      let meaning = 0;
      let slot = words.count * LONGEST_WORD;
      for (; index < to; index++) {
        code = text.charCodeAt(index);
        meaning = code < 128 ? (table[code] as number) : meaningOf(code);
        if (meaning >= LETTER) {
          if (length === 0) {
            start = base + index;
            hash = SEED;
            pairs = 0;
            last = 0;
          }
          // This loop makes no calls and does without tagged numbers: that is what keeps it fast.
          do {
            // A word that is too long overwrites its beginning, and is left out at its end.
            letters[slot + (length & (LONGEST_WORD - 1))] = code;
            length = (length + 1) | 0;
            hash = addTo(hash, meaning & UNFLAGGED);
            pairs = pairsWith(pairs, last, meaning);
            last = meaning;
            index = (index + 1) | 0;
            code = index < to ? text.charCodeAt(index) : NO_CODE;
            meaning = code < 128 ? (table[code] as number) : 0;
          } while (meaning >= LETTER);
          if (meaning === 0) {
            index--;
            continue;
          }
        }
        if (meaning !== SPACE || gap > GAP_HARD || length > LONGEST_WORD) break;
        chunk = base + index + 1;
        if (length > 0) {
          words.add(start, base + index, length, hash, mayFold(pairs, length), gap);
          length = 0;
          gap = GAP_NONE;
          slot += LONGEST_WORD;
          if (words.count >= ROOM) break;
        }
      }
      this.#length = length;
      this.#start = start;
      this.#hash = hash;
      this.#pairs = pairs;
      this.#last = last;
      this.#gap = gap;
      this.#chunk = chunk;
      // Not when the loop ended with the piece, or with a space.
      if (index < to && words.count < ROOM) this.#takeOther(meaning, code, base + index);
    }
    index = Math.min(index, to);
    this.#offset = base + index;
    return index;
  }

  /** Takes a character that is no plain letter, and no space after a plain word. */
  #takeOther(meaning: number, code: number, offset: number): void {
    const length = this.#length;
    if (this.#gap === STOPPED && length === 0 && meaning <= IGNORED) this.#gap = STOP;
    switch (meaning) {
      case SPACE:
        this.#takeSpace(code <= CARRIAGE_RETURN, offset);
        this.#chunk = offset + 1;
        break;
      case HYPHEN:
        this.#end(offset);
        if (length > 0 && this.#gap === GAP_NONE) {
          this.#gap = this.words.isPlain(this.words.count - 1) ? GAP_HYPHEN : GAP_CODE;
        }
        break;
      case SLASH:
        this.#end(offset);
        if (this.#path === this.#chunk) this.#leaveOutChunk();
        else if (length === 0) this.#path = this.#chunk;
        break;
      case CODE:
        this.#mark(OTHER, offset);
        this.#leaveOutChunk();
        break;
      case APOSTROPHE:
        if (length > 0 && this.#apostrophe !== length) {
          this.#apostrophe = length;
          this.#noteTail(offset);
        } else {
          this.#mark(OTHER, offset);
        }
        break;
      case IGNORED:
        // Diacritics belong to their letters, and so do not count here.
        if (length > 0 && (code === SOFT_HYPHEN || code >>> 7 === INVISIBLE)) {
          if (code === SOFT_HYPHEN) this.#afterSoft = offset + 1;
          // What is behind a possessive s does not count either.
          if (this.#apostrophe < 0) this.#noteTail(offset);
        }
        break;
      case SEVERAL:
      case RAISED:
        if (meaning === SEVERAL || (length > 0 && offset - this.#start < REFERENCED_WORD)) {
          this.#addLetters(expansion(String.fromCharCode(code)), offset);
        } else {
          this.#mark(OTHER, offset);
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
        this.#mark(meaning, offset);
        if (this.#leavesOutCode && length > 0 && this.#gap === STOP) this.#gap = STOPPED;
    }
  }

  /** What follows is part of the word only if letters come behind it. */
  #noteTail(offset: number): void {
    if (this.#tail !== this.#length) this.#tailOffset = offset;
    this.#tail = this.#length;
    this.#gap |= MARKED_WORD;
  }

  /** A space, or the end of a line. */
  #takeSpace(isLineEnd: boolean, offset: number): void {
    this.#end(offset);
    const gap = this.#gap;
    if (gap === SKIPPED) this.#gap = GAP_HARD;
    else if (gap > GAP_HARD && gap < STOPPED) this.#gap = isLineEnd || gap === GAP_LINE ? GAP_LINE : GAP_NONE;
    else if (isLineEnd && gap === GAP_NONE && this.#afterSoft === offset) this.#gap = GAP_LINE;
  }

  /** Punctuation: one mark that names may hold leaves its marker, anything else is a hard gap. */
  #mark(meaning: number, offset: number): void {
    this.#end(offset);
    const gap = this.#gap;
    const isFirst = gap < GAP_MARKED || gap > GAP_HARD;
    if (gap !== SKIPPED) this.#gap = isFirst ? meaning : GAP_HARD;
  }

  /** Styled letters outside the basic plane (𝛽) are letters; all else there ends the word. */
  #takeSurrogate(code: number, offset: number): void {
    if (code < 0xdc00) {
      this.#surrogate = code;
      if (code !== 0xd835) this.#mark(OTHER, offset);
    } else {
      const letters = this.#surrogate === 0xd835 ? expansion(String.fromCharCode(this.#surrogate, code)) : "";
      if (/^[\p{L}\p{N}]+$/u.test(letters)) this.#addLetters(letters, offset - 1);
      else this.#mark(OTHER, offset);
      this.#surrogate = 0;
    }
  }

  /** Takes letters that one character stands for; as capitals, since it is not written as they are. */
  #addLetters(added: string, offset: number): void {
    const { count, letters } = this.words;
    if (this.#length === 0) {
      this.#start = offset;
      this.#hash = SEED;
    }
    for (let k = 0; k < added.length; k++) {
      letters[count * LONGEST_WORD + (this.#length++ & (LONGEST_WORD - 1))] = added.toUpperCase().charCodeAt(k);
      this.#hash = addTo(this.#hash, added.charCodeAt(k));
    }
    // Rarely met, so not worth looking at its pairs.
    this.#pairs = HAS_PAIR;
    this.#last = 0;
  }

  /** Ends the word that is being read, if any, whatever stands before it and in it. */
  #end(end: number): void {
    const { words } = this;
    const start = this.#start;
    const apostrophe = this.#apostrophe;
    let length = this.#length;
    let hash = this.#hash;
    let folds = mayFold(this.#pairs, length);
    let gap = this.#gap & ~MARKED_WORD;
    let gapAfter = GAP_NONE;
    if (this.#tail === length) end = this.#tailOffset;
    this.#tail = 0;
    this.#apostrophe = -1;
    if (length === 0) return;
    this.#length = 0;
    this.#gap = gap;
    if (gap === SKIPPED) return;
    if (length > LONGEST_WORD) {
      this.#gap = GAP_HARD;
      return;
    }
    if (gap === STOPPED) {
      // Where only a space is missing, the word begins with a capital, and is not all in capitals like the one before.
      const at = words.count;
      const isFile = length > 1 && !words.isSmall(at, 1) && !words.isSmall(at - 1, words.lastOf(at - 1));
      if (isFile || (words.isSmall(at, 0) && words.letterAt(at, 0) > DIGIT_9)) {
        this.#leaveOutChunk();
        return;
      }
      gap = STOP;
    }
    if (apostrophe >= 0) {
      const last = words.letterAt(words.count, length - 1);
      if (apostrophe === length) {
        // patients' is a possessive and 5' a prime; what follows 'quoted' begins anew.
        if (last !== LOWER_S && last > DIGIT_9) gapAfter = GAP_HARD;
      } else if (apostrophe === length - 1 && last === LOWER_S) {
        length--;
        end = this.#tailOffset;
        hash = SEED;
        for (let k = 0; k < length; k++) hash = addTo(hash, words.letterAt(words.count, k));
        folds = true;
      }
    }
    words.add(start, end, length, hash, folds, gap);
    // What goes on with a capital or a digit is a code or a name: MS-DOS.
    const at = words.count - 1;
    if (gap === GAP_LINE && !words.isPlain(at)) words.gap[at] = GAP_CODE;
    this.#gap = gapAfter;
  }

  /** Takes back the words since the last space, and leaves out those up to the next. */
  #leaveOutChunk(): void {
    if (!this.#leavesOutCode) return;
    const { words } = this;
    while (words.count > 0 && (words.start[words.count - 1] as number) >= this.#chunk) words.count--;
    this.#gap = SKIPPED;
  }
}
