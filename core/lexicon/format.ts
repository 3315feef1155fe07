/**
 * The packed lexicon: one buffer, read as typed arrays without parsing. No text is in it: a phrase is recognised by a
 * 21-bit fingerprint in the slot that a minimal perfect hash gives it, after a mask by its first word and a filter by
 * each two words that follow one another have said that a name of that many words may start there. A wrong hit (one in
 * some hundred megabytes of text) is caught when the name is confirmed before a card opens.
 *
 * Layout, in the byte order of the machine that compiled it (little-endian everywhere we run):
 *   header   16 × Uint32, see HEADER
 *   side     Uint32 per entry of the side table
 *   shift    Uint16 per bucket of the perfect hash
 *   slots    SLOT_BYTES per slot, together since they are read together and seldom near each other: lower 16 bits of the
 *            fingerprint, lowest first; its upper 5 above the upper 3 of the value; lower 16 of the value, which is an
 *            entry number, or number of entries + index of a record in the side table
 *   mask     Uint8 per first word: bit n says that names of n + 1 words start with it, LONG_PHRASE - 1: that many or
 *            more, SHORT: that abbreviations do
 *   pairs    a bit per two words that follow one another in names and abbreviations
 */

import { GAP_HARD, GAP_NONE } from "../text/tokenizer.ts";

/** Raised when old buffers can no longer be read, or words fold to other hashes than before. */
export const LEXICON_FORMAT = 4;
export const MAGIC = 0x41544541;
export const HEADER_LENGTH = 16;

/** Positions in the header. */
export const HEADER = {
  magic: 0,
  format: 1,
  byteLength: 2,
  checksum: 3,
  slots: 4,
  buckets: 5,
  maskBits: 6,
  entries: 7,
  sideLength: 8,
  seed: 9,
  pairBits: 10,
  names: 11,
} as const;

/** Phrases of more words are not compiled. */
export const LONGEST_PHRASE = 24;
/** Bit of the mask for phrases of this many words or more. */
export const LONG_PHRASE = 7;
/** Bits of the mask for all names of more than one word, and for abbreviations. */
export const LONGER = 0x7e;
export const SHORT = 0x80;

/** A record of the side table: flags and number of senses in the first element, then the entry of each sense. */
export const SHORT_FORM = 0x80000000;
/** The name's first or last word is no plural, though it ends in s. */
export const KEEPS_S = 0x40000000;
/** The form holds a name and means something else. It has no senses. */
export const OTHER_MEANING = 0x20000000;
export const SENSES = 0x1fffffff;

/** Thrown for a buffer that is no lexicon of this format, or damaged. */
export class LexiconError extends Error {}

/** Starts of the parts and length of the whole, in bytes. */
export type Layout = [side: number, shift: number, slot: number, mask: number, pairs: number, byteLength: number];

/** From what the sizes of all parts follow; no names of properties, as the page script pays for each of them. */
export function layoutOf(
  sideLength: number,
  buckets: number,
  slots: number,
  maskBits: number,
  pairBits: number,
): Layout {
  const side = HEADER_LENGTH * 4;
  const shift = side + sideLength * 4;
  const slot = shift + buckets * 2;
  const mask = slot + slots * SLOT_BYTES;
  const pairs = mask + 2 ** maskBits;
  return [side, shift, slot, mask, pairs, (pairs + 2 ** (pairBits - 3) + 3) & ~3];
}

/** Index of the first word after the checksum. */
const CHECKED_FROM = 4;

/** Checksum (FNV-1a over 32-bit words) of everything after the header's checksum field. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let k = CHECKED_FROM; k < words.length; k++) sum = Math.imul(sum ^ (words[k] as number), 0x01000193);
  return sum >>> 0;
}

/** What of a gap a name must hold, too: its punctuation. */
export const markerOf = (gap: number): number => (gap > GAP_HARD ? GAP_NONE : gap);

/** Takes one more word into the running hash of a phrase. `gap` is 0 unless punctuation stands before the word. */
export const joinHash = (phrase: number, word: number, gap: number): number =>
  (Math.imul(phrase, 0x85ebca6b) ^ word) + Math.imul(gap, 0x27d4eb2f);
export const joinHash2 = (phrase: number, word: number, gap: number): number =>
  Math.imul(phrase ^ gap, 0xc2b2ae35) + word;

/** Spreads a hash over 32 bits (the finaliser of MurmurHash3). */
export function spread(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A number below `size` from a spread hash: its upper bits. Exact in doubles for sizes below 2^21. */
export const below = (hash: number, size: number): number => ((hash >>> 0) * size * 2 ** -32) | 0;

export const bucketOf = (hash: number, seed: number, buckets: number): number => below(spread(hash ^ seed), buckets);

export const slotOf = (hash2: number, shift: number, slots: number): number =>
  below(spread(hash2 ^ Math.imul(shift, 0x9e3779b1)), slots);

export const SLOT_BYTES = 5;
/** Bits of a value that stand below the fingerprint's upper ones. */
export const VALUE_BITS = 3;
/** Values are below. */
export const MOST_VALUES = 2 ** (16 + VALUE_BITS);

/** 21 bits that are independent of bucket and slot. */
export const fingerprintOf = (hash: number, hash2: number): number =>
  Math.imul(hash ^ ((hash2 << 15) | (hash2 >>> 17)), 0x2c1b3c6d) >>> (8 + VALUE_BITS);

/** Index into the mask table. */
export const maskIndexOf = (hash: number, maskBits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - maskBits);

/** Index of the bit for a word and the next. */
export const pairIndexOf = (first: number, second: number, pairBits: number): number =>
  Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1) >>> (32 - pairBits);
