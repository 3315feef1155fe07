/** Compiles names to the packed lexicon that format.ts describes. Runs at build time and when a pack is imported. */
import { GAP_HARD, GAP_MARKED, GAP_NONE, Tokenizer } from "../text/tokenizer.ts";
import {
  bucketOf,
  checksumOf,
  fingerprintOf,
  HEADER,
  HEADER_LENGTH,
  joinHash,
  joinHash2,
  LEXICON_FORMAT,
  LONG_PHRASE,
  LONGEST_PHRASE,
  layoutOf,
  MAGIC,
  maskIndexOf,
  pairIndexOf,
  SHORT_FORM,
  type Sizes,
  slotOf,
} from "./format.ts";
import { formsOf } from "./forms.ts";
import { buildPerfectHash } from "./perfect-hash.ts";
import type { LexiconName } from "./types.ts";

export { LEXICON_FORMAT } from "./format.ts";

/** One phrase as the matcher will hash it. */
interface Phrase {
  first: number;
  /** Meaningless in a phrase of one word. */
  second: number;
  words: number;
  hash: number;
  hash2: number;
  short: boolean;
  entries: number[];
}

/** Hashes of a written form, or null when no text can match it: no words, too many, or punctuation that ends terms. */
function phraseOf(tokenizer: Tokenizer, text: string, short: boolean): Omit<Phrase, "entries"> | null {
  tokenizer.begin();
  if (tokenizer.push(text, 0, text.length) < text.length) return null;
  tokenizer.finish();
  const words = tokenizer.count;
  if (words === 0 || words > LONGEST_PHRASE) return null;
  const lane = short ? tokenizer.exact : tokenizer.hash;
  const first = lane[0] as number;
  let hash = first;
  let hash2 = short ? first : (tokenizer.hash2[0] as number);
  for (let k = 1; k < words; k++) {
    const gap = tokenizer.gap[k] as number;
    if (gap === GAP_HARD) return null;
    const marker = gap >= GAP_MARKED ? gap : GAP_NONE;
    const word = lane[k] as number;
    hash = joinHash(hash, word, marker);
    hash2 = joinHash2(hash2, short ? word : (tokenizer.hash2[k] as number), marker);
  }
  return { first, second: lane[1] as number, words, hash, hash2, short };
}

function collectPhrases(names: readonly LexiconName[]): Phrase[] {
  const tokenizer = new Tokenizer();
  const phrases = new Map<string, Phrase>();
  for (const { text, entry, kind } of names) {
    const short = kind === "abbreviation";
    for (const form of short ? [text] : formsOf(text)) {
      const phrase = phraseOf(tokenizer, form, short);
      if (phrase === null) continue;
      const key = `${phrase.hash},${phrase.hash2}`;
      const known = phrases.get(key);
      if (known === undefined) phrases.set(key, { ...phrase, entries: [entry] });
      else if (!known.entries.includes(entry)) known.entries.push(entry);
    }
  }
  return [...phrases.values()];
}

/** Slot values, and the side table for phrases that need more than an entry number. */
function valuesOf(phrases: readonly Phrase[], entryCount: number): { values: number[]; side: number[] } {
  const side: number[] = [];
  const records = new Map<string, number>();
  const values = phrases.map(({ entries, short }) => {
    const [only] = entries;
    if (only !== undefined && entries.length === 1 && !short) return only;
    const key = `${short}:${entries.join(",")}`;
    let record = records.get(key);
    if (record === undefined) {
      record = side.length;
      records.set(key, record);
      side.push(((short ? SHORT_FORM : 0) | entries.length) >>> 0, ...entries);
    }
    return entryCount + record;
  });
  return { values, side };
}

/** The least power of two that is no less than `places`, between two bounds, as its logarithm. */
const bitsFor = (places: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.ceil(Math.log2(Math.max(1, places)))));

/** Tables are sparse enough that few words that start no name get past them, and small enough for their budget. */
function tableBits(phrases: readonly Phrase[]): Pick<Sizes, "maskBits" | "shortBits" | "pairBits"> {
  const shorts = phrases.filter(({ short }) => short);
  const names = phrases.filter(({ short }) => !short);
  const firsts = new Set(names.map(({ first }) => first)).size;
  const pairs = new Set(names.filter(({ words }) => words > 1).map(({ first, second }) => `${first},${second}`)).size;
  return {
    maskBits: bitsFor(4 * firsts, 8, 16),
    shortBits: bitsFor(8 * shorts.length, 6, 16),
    pairBits: bitsFor(6 * pairs, 8, 19),
  };
}

/**
 * Packs names into a lexicon (see format.ts). Each name is taken in all forms that folding does not cover. When two
 * entries share a form, the one that comes first is found first, the others are kept as further senses.
 * Names without letters or digits, and those of more than 24 words, are left out.
 */
export function compileLexicon(names: readonly LexiconName[]): Uint8Array {
  const phrases = collectPhrases(names);
  const entries = names.reduce((most, { entry }) => Math.max(most, entry + 1), 0);
  const { values, side } = valuesOf(phrases, entries);
  const perfect = buildPerfectHash(
    Int32Array.from(phrases, ({ hash }) => hash),
    Int32Array.from(phrases, ({ hash2 }) => hash2),
  );
  const { seed, slots, shift } = perfect;
  const wide = entries + side.length > 0xffff;
  const bits = tableBits(phrases);
  const layout = layoutOf({ sideLength: side.length, buckets: shift.length, slots, wide, ...bits });
  const buffer = new ArrayBuffer(layout.byteLength);
  new Uint32Array(buffer, layout.side, side.length).set(side);
  new Uint16Array(buffer, layout.shift, shift.length).set(shift);
  const value = new Uint16Array(buffer, layout.value, slots);
  const low = new Uint16Array(buffer, layout.low, slots);
  const high = new Uint8Array(buffer, layout.high, slots);
  const over = new Uint8Array(buffer, layout.over, wide ? slots : 0);
  const bytes = new Uint8Array(buffer);
  const setBits = (at: number, mask: number) => {
    bytes[at] = (bytes[at] ?? 0) | mask;
  };
  phrases.forEach(({ first, second, words, hash, hash2, short }, k) => {
    const slot = slotOf(hash2, shift[bucketOf(hash, seed, shift.length)] ?? 0, slots);
    const fingerprint = fingerprintOf(hash, hash2);
    const slotValue = values[k] ?? 0;
    value[slot] = slotValue & 0xffff;
    if (wide) over[slot] = slotValue >>> 16;
    low[slot] = fingerprint & 0xffff;
    high[slot] = fingerprint >>> 16;
    const lengths = 1 << (Math.min(words, LONG_PHRASE) - 1);
    if (short) setBits(layout.short + maskIndexOf(first, bits.shortBits), lengths);
    else setBits(layout.mask + maskIndexOf(first, bits.maskBits), lengths);
    if (words > 1 && !short) {
      const pair = pairIndexOf(first, second, bits.pairBits);
      setBits(layout.pairs + (pair >>> 3), 1 << (pair & 7));
    }
  });
  const header = new Uint32Array(buffer, 0, HEADER_LENGTH);
  header[HEADER.magic] = MAGIC;
  header[HEADER.format] = LEXICON_FORMAT;
  header[HEADER.byteLength] = layout.byteLength;
  header[HEADER.slots] = slots;
  header[HEADER.buckets] = shift.length;
  header[HEADER.maskBits] = bits.maskBits;
  header[HEADER.shortBits] = bits.shortBits;
  header[HEADER.pairBits] = bits.pairBits;
  header[HEADER.entries] = entries;
  header[HEADER.sideLength] = side.length;
  header[HEADER.longest] = phrases.reduce((most, { words }) => Math.max(most, words), 1);
  header[HEADER.wide] = wide ? 1 : 0;
  header[HEADER.seed] = seed;
  header[HEADER.names] = phrases.length;
  header[HEADER.checksum] = checksumOf(new Uint32Array(buffer));
  return bytes;
}
