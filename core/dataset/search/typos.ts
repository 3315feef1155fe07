/** Finds written forms that a mistyped query most likely means. */
import Fuse from "fuse.js/basic";
import { slips } from "./distance.ts";
import { type SearchForm, soundOf, wordsOf } from "./forms.ts";
import { TrigramIndex } from "./trigrams.ts";

/** Names and queries below this length are not searched for typos: too much would resemble them. */
const SHORTEST = 4;
/** How many forms the careful comparison looks at. */
const CANDIDATES = 200;
/** Per mille of trigrams in common below which a name is not even proposed. */
const LEAST_LIKENESS = 350;
/** Added to the distance of a form of which the query is only a part: a complete name is likelier meant. */
const PART = 0.5;

/** Slips that a whole word, or a whole one-word name, of so many letters may hold. Measured in docs/search.md. */
export const slipsAllowed = (length: number): number =>
  length < SHORTEST ? 0 : Math.min(3, Math.floor((length + 3) / 5));

/** The same for a word that may be unfinished or is only a part of the name: what is left over proves less. */
const slipsAllowedInPart = (length: number): number => Math.min(2, Math.floor((length - 1) / 6));

const digitsOf = (text: string): string => text.replace(/\D+/gu, "");

const NUMBER = /^(\d+[a-z]?|[ivx]+|[a-z])$/u;

/** A number is never a slip of another one: type 3 is not type 4, nor 2B 2C, II III, A B; but TFC3 may be TCF3. */
const sameNumbers = (word: string, other: string): boolean =>
  !(NUMBER.test(word) && NUMBER.test(other)) && digitsOf(word) === digitsOf(other);

const FAR = Number.POSITIVE_INFINITY;

interface TypoQuery {
  /** Words of the folded query, by their sound. */
  words: string[];
  /** The last word as typed, by its sound: as it may be unfinished, nothing may be cut off it for an ending. */
  last: string;
  /** The words as typed: folding takes some slips for endings, and a slip in "th" or "ph" changes the sound. */
  typed: string[];
}

/** Slips of one word of the query against the best word of a form; FAR when none is near enough. */
function slipsOfWord(word: string, others: readonly string[], part: boolean): number {
  if (others.includes(word)) return 0;
  const allowed = part ? slipsAllowedInPart(word.length) : slipsAllowed(word.length);
  let best = FAR;
  for (const other of others) {
    if (Math.abs(word.length - other.length) > allowed || !sameNumbers(word, other)) continue;
    const { whole } = slips(word, other);
    if (whole <= allowed) best = Math.min(best, whole);
  }
  return best;
}

/** Slips of a half-typed word against the best beginning of a word of a form. */
function slipsOfBeginning(word: string, others: readonly string[]): number {
  const allowed = slipsAllowedInPart(word.length);
  let best = FAR;
  for (const other of others) {
    // Whoever is still typing has mostly got the first letter right.
    if (word[0] !== other[0] || word.length - other.length > allowed) continue;
    const { beginning } = slips(word, other);
    if (beginning <= allowed) best = Math.min(best, beginning + PART);
  }
  return best;
}

/** Slips between a query and a form, word by word in any order; FAR when a word of the query has no counterpart. */
function slipsByWord({ words, last }: TypoQuery, form: readonly string[]): number {
  const part = words.length < form.length;
  let sum = part ? PART : 0;
  for (let i = 0; i < words.length && sum < FAR; i++) {
    const slipsHere = slipsOfWord(words[i] ?? "", form, part);
    sum += i < words.length - 1 ? slipsHere : Math.min(slipsHere, slipsOfBeginning(last, form));
  }
  return sum;
}

/**
 * Slips between the words in their places. A word may hold more of them than by itself, as the words beside it vouch
 * for it: "rectal ncer" is rectal cancer.
 */
function slipsInPlace({ typed }: TypoQuery, form: readonly string[]): number {
  if (typed.length !== form.length) return FAR;
  const length = typed.join("").length;
  const allowed = typed.length === 1 ? slipsAllowed(length) : length < 9 ? 1 : length < 20 ? 2 : 3;
  let sum = 0;
  for (let i = 0; i < typed.length && sum <= allowed; i++) {
    const word = typed[i] ?? "";
    const other = form[i] ?? "";
    if (word === other) continue;
    if (!sameNumbers(word, other)) return FAR;
    sum += slips(word, other).whole;
  }
  return sum <= allowed ? sum + PART : FAR;
}

/** Slips when spaces do not count, for words run together or torn apart. */
function slipsJoined({ words }: TypoQuery, form: readonly string[]): number {
  if (words.length === form.length) return FAR;
  const query = words.join("");
  const name = form.join("");
  const allowed = Math.min(2, Math.floor(query.length / 10));
  if (Math.abs(query.length - name.length) > allowed || digitsOf(query) !== digitsOf(name)) return FAR;
  const { whole } = slips(query, name);
  return whole <= allowed ? whole + PART : FAR;
}

const soundsOf = (key: string): string[] => wordsOf(soundOf(key));

export class TypoIndex {
  readonly #forms: readonly SearchForm[];
  readonly #trigrams: TrigramIndex;

  constructor(forms: readonly SearchForm[]) {
    this.#forms = forms;
    this.#trigrams = new TrigramIndex(forms, SHORTEST);
  }

  /** Numbers of the forms that a query, given by both its keys, may be a slip of; most likely first. */
  find(plain: string, folded: string): number[] {
    if (folded.length < SHORTEST) return [];
    const query = { words: soundsOf(folded), last: soundsOf(plain).at(-1) ?? "", typed: wordsOf(plain) };
    const close: { number: number; text: string; distance: number }[] = [];
    for (const number of this.#trigrams.nearest(folded, CANDIDATES)) {
      const candidate = this.#forms[number];
      if (!candidate) continue;
      const text = candidate.folded;
      const form = soundsOf(text);
      const distance = Math.min(
        slipsByWord(query, form),
        slipsInPlace(query, wordsOf(candidate.plain)),
        slipsJoined(query, form),
      );
      if (distance < FAR) close.push({ number, text, distance });
    }
    // fuse.js orders those that are equally near: where in the name the slip is, and how much of the name is covered.
    const fuse = new Fuse(close, { keys: ["text"], includeScore: true, threshold: 1, isCaseSensitive: true });
    return fuse
      .search(folded)
      .sort((a, b) => a.item.distance - b.item.distance || (a.score ?? 1) - (b.score ?? 1) || a.refIndex - b.refIndex)
      .map(({ item }) => item.number);
  }

  /** Numbers of the forms that share most with the query: for proposals when nothing answers it. */
  nearest(folded: string, limit: number): number[] {
    return this.#trigrams.nearest(folded, limit, LEAST_LIKENESS);
  }
}
