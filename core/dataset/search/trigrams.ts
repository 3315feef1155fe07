/**
 * Narrows a hundred thousand written forms down to the few that share most runs of three letters with a query, so that
 * the slow but careful comparison need not look at the others. Measured in docs/search.md.
 */
import type { SearchForm } from "./forms.ts";

/** Space, 26 letters, 10 digits; any other letter shares a class with one of these, which only lets in a few more. */
const CLASSES = 37;

function letterClass(code: number): number {
  if (code === 32) return 0;
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 1 + (code % (CLASSES - 1));
}

/** The different trigrams of a folded text, with a space before and after so that beginnings and ends count. */
function trigramsOf(folded: string, seen: Uint32Array, turn: number, out: number[]): void {
  out.length = 0;
  const padded = ` ${folded} `;
  let code = letterClass(padded.charCodeAt(0)) * CLASSES + letterClass(padded.charCodeAt(1));
  for (let i = 2; i < padded.length; i++) {
    code = (code % (CLASSES * CLASSES)) * CLASSES + letterClass(padded.charCodeAt(i));
    if (seen[code] === turn) continue;
    seen[code] = turn;
    out.push(code);
  }
}

export class TrigramIndex {
  /** The forms with trigram t are `#forms[#starts[t]]` up to `#forms[#starts[t + 1]]`. */
  readonly #starts = new Uint32Array(CLASSES ** 3 + 1);
  readonly #forms: Uint32Array;
  /** Number of different trigrams of each form; 0 for forms that are left out. */
  readonly #sizes: Uint16Array;
  /** Trigrams shared with the query, by form; all zero between queries. */
  readonly #shared: Uint8Array;
  readonly #seen = new Uint32Array(CLASSES ** 3);
  #turn = 0;

  /** Short forms are left out: one typo leaves nothing of "PXE" to recognise it by. */
  constructor(forms: readonly SearchForm[], shortest: number) {
    this.#sizes = new Uint16Array(forms.length);
    this.#shared = new Uint8Array(forms.length);
    const trigrams: number[] = [];
    const all: Uint16Array[] = [];
    for (const [number, { folded, role }] of forms.entries()) {
      if (role === "abbreviation" || folded.length < shortest) {
        trigrams.length = 0;
      } else {
        trigramsOf(folded, this.#seen, ++this.#turn, trigrams);
      }
      this.#sizes[number] = trigrams.length;
      all.push(Uint16Array.from(trigrams));
      for (const trigram of trigrams) this.#starts[trigram + 1] = (this.#starts[trigram + 1] ?? 0) + 1;
    }
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i] = (this.#starts[i] ?? 0) + (this.#starts[i - 1] ?? 0);
    this.#forms = new Uint32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    all.forEach((list, number) => {
      for (const trigram of list) {
        const place = next[trigram] ?? 0;
        this.#forms[place] = number;
        next[trigram] = place + 1;
      }
    });
  }

  /**
   * Numbers of the forms most like the query, best first, at most `limit`; likeness of `least` or more in per mille. It is the mean of Dice's coefficient
   * (same trigrams in all) and containment (the query's trigrams are in the form): the second keeps half-typed names in.
   */
  nearest(folded: string, limit: number, least = 0): number[] {
    const query: number[] = [];
    trigramsOf(folded, this.#seen, ++this.#turn, query);
    const touched: number[] = [];
    for (const trigram of query) {
      for (let i = this.#starts[trigram] ?? 0; i < (this.#starts[trigram + 1] ?? 0); i++) {
        const number = this.#forms[i] ?? 0;
        const count = this.#shared[number] ?? 0;
        if (count === 0) touched.push(number);
        if (count < 255) this.#shared[number] = count + 1;
      }
    }
    // Bucket sort by likeness in per mille: a comparison sort of ten thousand forms would cost more than all the rest.
    const buckets: number[][] = [];
    for (const number of touched) {
      const shared = this.#shared[number] ?? 0;
      const dice = (2 * shared) / (query.length + (this.#sizes[number] ?? 0));
      const likeness = Math.round(500 * (dice + shared / query.length));
      this.#shared[number] = 0;
      const bucket = buckets[likeness];
      if (bucket) bucket.push(number);
      else buckets[likeness] = [number];
    }
    const best: number[] = [];
    for (let likeness = buckets.length - 1; likeness >= least && best.length < limit; likeness--) {
      for (const number of buckets[likeness] ?? []) if (best.length < limit) best.push(number);
    }
    return best;
  }
}
