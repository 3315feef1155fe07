/** The statements by their terms: which hold a term and how often, its weight, and BM25 scores. */

import { END, FIRST_CODE } from "../statements/format.ts";
import { ownersOf, type Postings, postingsOf, type StatementIndex } from "../statements/statement-index.ts";
import { tellsQuantity } from "./form.ts";
import { rootsOf } from "./roots.ts";
import { eachTerm, isFiller, meaningOf } from "./terms.ts";

/** BM25+ as minisearch computes it, which the scores are tested against. */
const K = 1.2;
const B = 0.7;
const D = 0.5;
const LABEL_BOOST = 1.5;
/** Terms so far apart still stand near each other. */
const NEAR = 3;

const mean = (values: Uint16Array): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

export class TermIndex {
  /** Terms by number, and numbers by term. */
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of the terms of all statements, one statement after the other. */
  readonly #runs: Uint16Array;
  readonly #postings: Postings;
  readonly #owners: Uint16Array;
  /** Statement N's terms begin at #starts[N], those of its text at #texts[N]. */
  readonly #starts: Uint32Array;
  readonly #texts: Uint32Array;
  /** Numbers of different terms. */
  readonly #labelLengths: Uint16Array;
  readonly #textLengths: Uint16Array;
  readonly #quantified: Uint8Array;
  readonly #names: ReadonlySet<string>[];
  /** The statements that say a term only as a part of a word: high, in hypercalcemia. */
  readonly #implied = new Map<string, Set<number>>();

  /** @param names of each entry, as in the pack */
  constructor({ statements, words, runs, starts, texts }: StatementIndex, names: readonly string[]) {
    const meanings = words.map(meaningOf);
    const fillers = words.map(isFiller);
    const read = (list: Uint16Array, take: (term: string) => void) =>
      eachTerm(
        list.length,
        (at) => meanings[list[at] as number],
        (at) => fillers[list[at] as number] === true,
        take,
      );

    const count = statements.length;
    const terms = new Uint16Array(runs.length);
    this.#starts = new Uint32Array(count + 1);
    this.#texts = new Uint32Array(count);
    this.#labelLengths = new Uint16Array(count);
    this.#textLengths = new Uint16Array(count);
    let length = 0;
    const add = (term: string) => {
      let number = this.#numbers.get(term);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(term, number);
        this.#terms.push(term);
      }
      terms[length++] = number;
    };
    for (let id = 0; id < count; id++) {
      const begin = length;
      read(runs.subarray(starts[id], texts[id]), add);
      this.#texts[id] = length;
      read(runs.subarray(texts[id], starts[id + 1]), add);
      this.#starts[id + 1] = length;
      this.#labelLengths[id] = new Set(terms.subarray(begin, this.#texts[id])).size;
      this.#textLengths[id] = new Set(terms.subarray(this.#texts[id], length)).size;
    }
    this.#owners = ownersOf(this.#starts);
    this.#runs = terms.subarray(0, length);
    this.#postings = postingsOf(this.#runs, this.#numbers.size);

    const quantities = words.map(tellsQuantity);
    this.#quantified = Uint8Array.from(statements, (_, id) =>
      runs.subarray(texts[id], starts[id + 1]).some((number) => quantities[number]) ? 1 : 0,
    );
    const roots = words.map(rootsOf);
    for (let id = 0; id < count; id++) {
      for (const number of runs.subarray(starts[id], starts[id + 1])) {
        for (const term of roots[number] as string[]) {
          const ids = this.#implied.get(term) ?? new Set();
          this.#implied.set(term, ids.add(id));
        }
      }
    }

    this.#names = names.map((run) => {
      const held = new Set<string>();
      for (const name of run.split(END)) {
        read(
          Uint16Array.from(name, (letter) => letter.charCodeAt(0) - FIRST_CODE),
          (term) => held.add(term),
        );
      }
      return held;
    });
  }

  /** Terms of the names of an entry. */
  namesOf(entry: number): ReadonlySet<string> {
    return this.#names[entry] ?? new Set();
  }

  /** Where a term stands, ascending. */
  #placesOf(term: string): Uint32Array {
    const number = this.#numbers.get(term);
    const { starts, at } = this.#postings;
    return number === undefined ? at.subarray(0, 0) : at.subarray(starts[number], starts[number + 1]);
  }

  /** The statements that hold a term, ascending. */
  idsOf(term: string): number[] {
    const ids: number[] = [];
    for (const place of this.#placesOf(term)) {
      const id = this.#owners[place] as number;
      if (id !== ids.at(-1)) ids.push(id);
    }
    return ids;
  }

  /** The statements that say a term as a part of a word. */
  implying(term: string): ReadonlySet<number> | undefined {
    return this.#implied.get(term);
  }

  /** How many different terms the text of a statement has. */
  lengthOf(id: number): number {
    return this.#textLengths[id] as number;
  }

  /** Whether the text of a statement tells a number, a time or a frequency. */
  isQuantified(id: number): boolean {
    return this.#quantified[id] === 1;
  }

  /** The share of the terms of a statement's label that are among these. */
  labelShare(id: number, terms: ReadonlyMap<string, unknown>): number {
    const label = new Set(this.#runs.subarray(this.#starts[id], this.#texts[id]));
    let held = 0;
    for (const number of label) if (terms.has(this.#terms[number] as string)) held++;
    return label.size === 0 ? 0 : held / label.size;
  }

  /**
   * How much a term tells: its inverse document frequency, highest for one that no statement holds.
   * @param count how many statements hold it
   */
  weightOf(term: string, count = this.idsOf(term).length): number {
    return Math.log(1 + (this.#texts.length - count + 0.5) / (count + 0.5));
  }

  /** Adds to each statement's score this share of what a term is worth in it: BM25 of label and of text. */
  addScores(term: string, scores: Float64Array, share = 1): void {
    const places = this.#placesOf(term);
    this.#addField(
      places,
      scores,
      LABEL_BOOST * share,
      this.#labelLengths,
      (place, id) => place < (this.#texts[id] as number),
    );
    this.#addField(places, scores, share, this.#textLengths, (place, id) => place >= (this.#texts[id] as number));
  }

  #addField(
    places: Uint32Array,
    scores: Float64Array,
    boost: number,
    lengths: Uint16Array,
    isIn: (place: number, id: number) => boolean,
  ): void {
    const counts = new Map<number, number>();
    for (const place of places) {
      const id = this.#owners[place] as number;
      if (isIn(place, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const weight = Math.log(1 + (lengths.length - counts.size + 0.5) / (counts.size + 0.5));
    const usual = mean(lengths);
    for (const [id, often] of counts) {
      const relative = 1 - B + (B * (lengths[id] as number)) / usual;
      scores[id] = (scores[id] as number) + boost * weight * (D + (often * (K + 1)) / (often + K * relative));
    }
  }

  /** Adds to the score of each statement in which two terms stand near each other this share of what they tell. */
  addNearness(one: string, other: string, share: number, scores: Float64Array): void {
    const others = this.#placesOf(other);
    const worth = share * (this.weightOf(one) + this.weightOf(other));
    const seen = new Set<number>();
    let first = 0;
    for (const place of this.#placesOf(one)) {
      while (first < others.length && (others[first] as number) < place - NEAR) first++;
      const id = this.#owners[place] as number;
      if (seen.has(id)) continue;
      for (let n = first; n < others.length && (others[n] as number) <= place + NEAR; n++) {
        if (this.#owners[others[n] as number] !== id) continue;
        seen.add(id);
        scores[id] = (scores[id] as number) + worth;
        break;
      }
    }
  }
}
