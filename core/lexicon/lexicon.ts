/** A packed lexicon, opened for reading. */
import {
  bucketOf,
  checksumOf,
  fingerprintOf,
  HEADER_LENGTH,
  LEXICON_FORMAT,
  LexiconError,
  layoutOf,
  MAGIC,
  SENSES,
  SHORT_FORM,
  SLOT_BYTES,
  slotOf,
  VALUE_BITS,
} from "./format.ts";

type Header = [
  magic: number,
  format: number,
  length: number,
  checksum: number,
  slots: number,
  buckets: number,
  maskBits: number,
  entries: number,
  sideLength: number,
  seed: number,
  pairBits: number,
];

export class Lexicon {
  /** Lengths of the names that may start with a word, and whether abbreviations may, see format.ts. */
  readonly mask: Uint8Array;
  readonly maskBits: number;
  /** Bits for the first two words of names. */
  readonly pairs: Uint8Array;
  readonly pairBits: number;
  /** Entries that the names belong to: entry numbers are below. */
  readonly entries: number;
  readonly #seed: number;
  readonly #slots: number;
  readonly #shift: Uint16Array;
  readonly #slot: Uint8Array;
  /** Records of forms that are no single entry's name, see format.ts. */
  readonly side: Uint32Array;
  readonly #words: Uint32Array;
  readonly #checksum: number;

  /**
   * Opens the bytes as they are, without copying them unless they lie at an odd place. Its contents are not looked at:
   * see `isSound`.
   * @throws LexiconError when they are no lexicon of this format, or cut off
   */
  constructor(bytes: Uint8Array) {
    if (bytes.byteOffset % 4 !== 0) bytes = bytes.slice();
    const { buffer, byteOffset, byteLength } = bytes;
    const words = new Uint32Array(buffer, byteOffset, byteLength >> 2);
    // In the order of HEADER. Of fewer bytes or odd ones, length and checksum are others.
    const [magic, format, length, checksum, slots, buckets, maskBits, entries, sideLength, seed, pairBits] =
      words.subarray(0, HEADER_LENGTH) as unknown as Header;
    const isOurs = magic === MAGIC && format === LEXICON_FORMAT && length === byteLength;
    const [sideAt, shiftAt, slotAt, maskAt, pairsAt, size] = layoutOf(sideLength, buckets, slots, maskBits, pairBits);
    if (!isOurs || size !== byteLength) throw new LexiconError("Damaged lexicon.");
    this.#words = words;
    this.#checksum = checksum;
    this.#seed = seed;
    this.#slots = slots;
    this.maskBits = maskBits;
    this.pairBits = pairBits;
    this.entries = entries;
    this.side = new Uint32Array(buffer, byteOffset + sideAt, sideLength);
    this.#shift = new Uint16Array(buffer, byteOffset + shiftAt, buckets);
    this.#slot = new Uint8Array(buffer, byteOffset + slotAt, slots * SLOT_BYTES);
    this.mask = new Uint8Array(buffer, byteOffset + maskAt, 2 ** maskBits);
    this.pairs = new Uint8Array(buffer, byteOffset + pairsAt, 2 ** (pairBits - 3));
  }

  /** Whether the contents are what was written. Takes milliseconds in code that is cold: not to be waited for. */
  get isSound(): boolean {
    return checksumOf(this.#words) === this.#checksum;
  }

  /** The form with these hashes, or -1. A form is a number that `entryOf` and its siblings understand. */
  formOf(hash: number, hash2: number): number {
    const shift = this.#shift[bucketOf(hash, this.#seed, this.#shift.length)] as number;
    const at = slotOf(hash2, shift, this.#slots) * SLOT_BYTES;
    const byte = (k: number): number => this.#slot[at + k] as number;
    const upper = byte(2);
    if ((byte(0) | (byte(1) << 8) | ((upper >>> VALUE_BITS) << 16)) !== fingerprintOf(hash, hash2)) return -1;
    return byte(3) | (byte(4) << 8) | ((upper & (2 ** VALUE_BITS - 1)) << 16);
  }

  /** The entry that a form means; the first when it has several senses. */
  entryOf(form: number): number {
    return form < this.entries ? form : (this.side[form - this.entries + 1] as number);
  }

  /** Whether the form is an abbreviation rather than a name. */
  isShort(form: number): boolean {
    return this.is(form, SHORT_FORM);
  }

  /** Whether a form has a flag of the side table. */
  is(form: number, flag: number): boolean {
    return form >= this.entries && ((this.side[form - this.entries] as number) & flag) !== 0;
  }
}

/** All entries that a form may mean. */
export function sensesOf({ entries, side }: Lexicon, form: number): number[] {
  if (form < entries) return [form];
  const at = form - entries;
  const count = (side[at] as number) & SENSES;
  return [...side.subarray(at + 1, at + 1 + count)];
}
