/** Compiles names to the packed lexicon that format.ts describes. Runs at build time and when a pack is imported. */
import { GAP_HARD, Tokenizer } from "../text/tokenizer.ts";
import {
  bucketOf,
  checksumOf,
  fingerprintOf,
  HEADER,
  HEADER_LENGTH,
  joinHash,
  joinHash2,
  KEEPS_S,
  LEXICON_FORMAT,
  LONG_PHRASE,
  LONGEST_PHRASE,
  layoutOf,
  MAGIC,
  MOST_VALUES,
  markerOf,
  maskIndexOf,
  OTHER_MEANING,
  pairIndexOf,
  SHORT,
  SHORT_FORM,
  SLOT_BYTES,
  slotOf,
  VALUE_BITS,
} from "./format.ts";
import { formsOf, keepsS } from "./forms.ts";
import { buildPerfectHash } from "./perfect-hash.ts";
import type { LexiconName } from "./types.ts";

export { LEXICON_FORMAT } from "./format.ts";

/** One phrase as the matcher will hash it. */
interface Phrase {
  /** Hashes of its folded words. */
  words: number[];
  /** The same of its words in the plural, where it is an abbreviation. */
  plural: number[];
  hash: number;
  hash2: number;
  short: boolean;
  /** Whether text must hold the s at the end of its first or last word. */
  keepsS: boolean;
  /** Those that it names; none when it has another meaning. */
  entries: number[];
}

/** Hashes of a written form, or null when no text can match it: no words, too many, or punctuation that ends terms. */
function phraseOf(
  tokenizer: Tokenizer,
  text: string,
  short: boolean,
): Omit<Phrase, "entries" | "plural" | "keepsS"> | null {
  tokenizer.begin();
  if (tokenizer.push(text, 0, text.length) < text.length) return null;
  tokenizer.separate();
  const { words } = tokenizer;
  if (words.count === 0 || words.count > LONGEST_PHRASE) return null;
  const wordHash = (at: number): number => (short ? words.writtenAt(at) : (words.hash[at] as number));
  let hash = wordHash(0);
  // Where one word is all, its hash alone would be met by too many others.
  let hash2 = short || words.count > 1 ? hash : words.hash2At(0, 1);
  for (let k = 1; k < words.count; k++) {
    const gap = words.gap[k] as number;
    if (gap === GAP_HARD) return null;
    const marker = markerOf(gap);
    hash = joinHash(hash, wordHash(k), marker);
    hash2 = joinHash2(hash2, wordHash(k), marker);
  }
  return { words: [...words.hash.subarray(0, words.count)], hash, hash2, short };
}

/**
 * All phrases of all names, each once. Names as they are written come before all other forms: the first entry of a phrase
 * is the one that it is found as. What has another meaning comes last.
 */
function collectPhrases(names: readonly LexiconName[]): Phrase[] {
  const tokenizer = new Tokenizer(false);
  const phrases = new Map<string, Phrase>();
  const add = (form: string, entry: number | undefined, short: boolean): void => {
    const phrase = phraseOf(tokenizer, form, short);
    if (phrase === null) return;
    const key = `${phrase.hash},${phrase.hash2}`;
    const known = phrases.get(key);
    if (known !== undefined) {
      if (entry === undefined) return;
      if (!known.entries.includes(entry)) known.entries.push(entry);
      known.keepsS &&= keepsS(form);
      return;
    }
    // Abbreviations, too, are met by their folded words: in the plural (T2s) those may be others.
    const plural = short ? (phraseOf(tokenizer, form.replace(/[\p{L}\p{N}]+/gu, "$&s"), short)?.words ?? []) : [];
    phrases.set(key, { ...phrase, plural, keepsS: keepsS(form), entries: entry === undefined ? [] : [entry] });
  };
  for (const { text, entry, kind } of names) {
    if (kind === "name") add(text, entry, false);
    // A short form is never one in small letters.
    if (kind === "abbreviation" && /[\p{Lu}\p{N}]/u.test(text)) add(text, entry, true);
  }
  for (const { text, entry, kind } of names) {
    if (kind === "name") for (const form of formsOf(text).slice(1)) add(form, entry, false);
  }
  for (const { text, kind } of names) {
    if (kind === "other") for (const form of formsOf(text)) add(form, undefined, false);
  }
  return [...phrases.values()];
}

/** Slot values, and the side table for phrases that need more than an entry number. */
function valuesOf(phrases: readonly Phrase[], entryCount: number): { values: number[]; side: number[] } {
  const side: number[] = [];
  const records = new Map<string, number>();
  const values = phrases.map(({ entries, short, keepsS }) => {
    const [only] = entries;
    const flags = (short ? SHORT_FORM : 0) | (keepsS ? KEEPS_S : 0) | (only === undefined ? OTHER_MEANING : 0);
    if (only !== undefined && entries.length === 1 && flags === 0) return only;
    const key = `${flags}:${entries.join(",")}`;
    let record = records.get(key);
    if (record === undefined) {
      record = side.length;
      records.set(key, record);
      side.push((flags | entries.length) >>> 0, ...entries);
    }
    return entryCount + record;
  });
  return { values, side };
}

/** The least power of two that is no less than `places`, between two bounds, as its logarithm. */
const bitsFor = (places: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.ceil(Math.log2(Math.max(1, places)))));

/** The words that a phrase may begin with. */
const firstsOf = ({ words, plural }: Phrase): number[] => [words, plural].flatMap((some) => some[0] ?? []);

/** The words that follow one another in a phrase, either of them also in the plural where that counts. */
function* pairsOf({ words, plural }: Phrase): Generator<[number, number]> {
  const variants = plural.length === words.length ? [words, plural] : [words];
  for (let k = 1; k < words.length; k++) {
    for (const before of variants) for (const word of variants) yield [before[k - 1] as number, word[k] as number];
  }
}

/** No fewer than 8 KB of pairs: chance hits of a small lexicon become as rare as those of a large one. */
const LEAST_PAIR_BITS = 16;

/** Tables are sparse enough that few words that start no name get past them, and small enough for their budget. */
function tableBits(phrases: readonly Phrase[]): { maskBits: number; pairBits: number } {
  const firsts = new Set<number>();
  const pairs = new Set<number>();
  for (const phrase of phrases) {
    for (const word of firstsOf(phrase)) firsts.add(word);
    // As many as there are pairs, give or take a few that meet.
    for (const [before, word] of pairsOf(phrase)) pairs.add(joinHash(before, word, 0));
  }
  return {
    maskBits: bitsFor(16 * firsts.size, 8, 16),
    // Rare words that come in no other name need fewer places.
    pairBits: bitsFor(Math.min(4 * pairs.size, 3 * phrases.length), LEAST_PAIR_BITS, 19),
  };
}

/**
 * Packs names into a lexicon (see format.ts). Each name is taken in all forms that folding does not cover. When two
 * entries share a form, the one that is called so as written, else the one that comes first is found first; the others are
 * kept as further senses.
 * Names without letters or digits, and those of more than 24 words, are left out.
 * @throws RangeError when there are more entries than the format can number
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
  if (entries + side.length > MOST_VALUES) throw new RangeError(`A lexicon holds at most ${MOST_VALUES} entries.`);
  const bits = tableBits(phrases);
  const [sideAt, shiftAt, slotAt, maskAt, pairsAt, size] = layoutOf(
    side.length,
    shift.length,
    slots,
    bits.maskBits,
    bits.pairBits,
  );
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, sideAt, side.length).set(side);
  new Uint16Array(buffer, shiftAt, shift.length).set(shift);
  const bytes = new Uint8Array(buffer);
  const setBits = (at: number, mask: number) => {
    bytes[at] = (bytes[at] ?? 0) | mask;
  };
  phrases.forEach((phrase, k) => {
    const { words, hash, hash2, short } = phrase;
    const slot = slotOf(hash2, shift[bucketOf(hash, seed, shift.length)] ?? 0, slots);
    const fingerprint = fingerprintOf(hash, hash2);
    const value = values[k] ?? 0;
    const upper = ((fingerprint >>> 16) << VALUE_BITS) | (value >>> 16);
    bytes.set([fingerprint, fingerprint >>> 8, upper, value, value >>> 8], slotAt + slot * SLOT_BYTES);
    const lengths = short ? SHORT : 1 << (Math.min(words.length, LONG_PHRASE) - 1);
    for (const word of firstsOf(phrase)) setBits(maskAt + maskIndexOf(word, bits.maskBits), lengths);
    for (const [first, second] of pairsOf(phrase)) {
      const pair = pairIndexOf(first, second, bits.pairBits);
      setBits(pairsAt + (pair >>> 3), 1 << (pair & 7));
    }
  });
  const header = new Uint32Array(buffer, 0, HEADER_LENGTH);
  header[HEADER.magic] = MAGIC;
  header[HEADER.format] = LEXICON_FORMAT;
  header[HEADER.byteLength] = size;
  header[HEADER.slots] = slots;
  header[HEADER.buckets] = shift.length;
  header[HEADER.maskBits] = bits.maskBits;
  header[HEADER.pairBits] = bits.pairBits;
  header[HEADER.entries] = entries;
  header[HEADER.sideLength] = side.length;
  header[HEADER.seed] = seed;
  header[HEADER.names] = phrases.length;
  header[HEADER.checksum] = checksumOf(new Uint32Array(buffer));
  return bytes;
}
