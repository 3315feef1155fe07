/** Finds the written forms that hold every word of a query, whole or begun, in any order. */
import { foldPhrase } from "../../text/fold.ts";
import { type SearchForm, wordsOf } from "./forms.ts";

/** A range of the sorted vocabulary, end exclusive. */
type Span = [start: number, end: number];

export class WordIndex {
  /** All words of all keys, sorted by UTF-16 units. */
  readonly #words: string[];
  /** The forms with word w are `#forms[#starts[w]]` up to `#forms[#starts[w + 1]]`. */
  readonly #starts: Uint32Array;
  readonly #forms: Uint32Array;
  /** How many of the query's words each form has had so far; all zero between queries. */
  readonly #hits: Uint8Array;

  constructor(forms: readonly SearchForm[]) {
    const byWord = new Map<string, number[]>();
    forms.forEach(({ plain, folded }, number) => {
      for (const word of new Set([...wordsOf(plain), ...wordsOf(folded)])) {
        const list = byWord.get(word);
        if (list) list.push(number);
        else byWord.set(word, [number]);
      }
    });
    this.#words = [...byWord.keys()].sort();
    this.#starts = new Uint32Array(this.#words.length + 1);
    this.#words.forEach((word, i) => {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + (byWord.get(word)?.length ?? 0);
    });
    this.#forms = new Uint32Array(this.#starts[this.#words.length] ?? 0);
    this.#words.forEach((word, i) => {
      this.#forms.set(byWord.get(word) ?? [], this.#starts[i]);
    });
    this.#hits = new Uint8Array(forms.length);
  }

  /** Numbers of the forms in which each of the query's words (of its plain key) is a word or begins one. */
  find(words: readonly string[]): number[] {
    if (words.length === 0 || words.length > 250) return [];
    const spans = words.map((word) => this.#spansFor(word));
    const sizes = spans.map((list) => list.reduce((sum, [start, end]) => sum + this.#size(start, end), 0));
    // Rarest word first: the later ones only thin out what it left.
    const order = words.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
    const first: number[] = [];
    order.forEach((which, turn) => {
      for (const [start, end] of spans[which] ?? []) {
        for (let i = this.#starts[start] ?? 0; i < (this.#starts[end] ?? 0); i++) {
          const number = this.#forms[i] ?? 0;
          if (this.#hits[number] !== turn) continue;
          this.#hits[number] = turn + 1;
          if (turn === 0) first.push(number);
        }
      }
    });
    const found = first.filter((number) => this.#hits[number] === words.length);
    for (const number of first) this.#hits[number] = 0;
    return found;
  }

  #size(start: number, end: number): number {
    return (this.#starts[end] ?? 0) - (this.#starts[start] ?? 0);
  }

  /** The words that `word` or its folded form begins. */
  #spansFor(word: string): Span[] {
    const spans = [this.#prefixSpan(word)];
    const folded = foldPhrase(word);
    if (folded === "" || folded === word) return spans;
    // Folding "dis" gives "di", the beginning of far too much: a form that was only cut must be a whole word.
    spans.push(word.startsWith(folded) ? this.#wordSpan(folded) : this.#prefixSpan(folded));
    return spans;
  }

  #wordSpan(word: string): Span {
    const start = this.#lowerBound(word);
    return [start, this.#words[start] === word ? start + 1 : start];
  }

  #prefixSpan(prefix: string): Span {
    // U+FFFF stands after every letter.
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  /** Position of the first word that is not before `word`. */
  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
