/** The statements of the data set, indexed by their terms: BM25 scores, weights of terms, and the words there are. */
import MiniSearch from "minisearch";
import { foldWordsInPlace } from "../text/fold.ts";
import { stemOf, termsOf, termsOfWords } from "./ask-terms.ts";
import { slips } from "./search-distance.ts";
import type { ListedStatement, StatementList } from "./statements.ts";
import type { DatasetIndex, IndexEntry } from "./types.ts";

/** A statement with its entry and the terms it holds. */
export interface IndexedStatement {
  id: number;
  entry: IndexEntry;
  statement: ListedStatement;
  /** Terms of text and label. */
  terms: ReadonlySet<string>;
}

/**
 * A word with fewer letters is neither taken for mistyped nor for what was meant: short words are often one slip away from
 * each other (shingle, single). One with as many as the second may hold two slips.
 */
const SHORTEST_TYPO = 7;
const LONG_WORD = 10;

const LABEL_BOOST = 1.5;
const NAME_WEIGHT = 0.5;

export class StatementIndex {
  readonly statements: IndexedStatement[] = [];
  /** Folded words that stand in small letters somewhere. */
  readonly ordinary = new Set<string>();
  /** Folded words of statements and names, with how often they stand there. */
  readonly #words = new Map<string, number>();
  /** In how many statements a term stands. */
  readonly #frequency = new Map<string, number>();
  /** Terms of the names of each entry, by slug. */
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #search = new MiniSearch<{ id: number; text: string; label: string }>({
    fields: ["text", "label"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });

  constructor(index: DatasetIndex, list: StatementList) {
    const documents = index.entries.flatMap((entry, number) => {
      const names = [entry.name, ...entry.names, ...entry.abbreviations].flatMap((name) => this.#read(name));
      this.#names.set(entry.slug, new Set(names));
      return (list.entries[number] ?? []).map((statement) => {
        const text = this.#read(statement.text);
        const label = this.#read(statement.label ?? "");
        const terms = new Set([...text, ...label]);
        const id = this.statements.length;
        this.statements.push({ id, entry, statement, terms });
        for (const term of terms) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
        return { id, text: text.join(" "), label: label.join(" ") };
      });
    });
    this.#search.addAll(documents);
  }

  #read(text: string): string[] {
    const words = foldWordsInPlace(text);
    for (const { word, plain } of words) {
      if (plain) this.ordinary.add(word);
      this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    }
    return termsOfWords(words).map(({ term }) => term);
  }

  /** Terms of the names of an entry. */
  namesOf(slug: string): ReadonlySet<string> {
    return this.#names.get(slug) ?? new Set();
  }

  /** How much a term tells: its inverse document frequency, highest for one that no statement holds. */
  weightOf(term: string): number {
    const count = this.#frequency.get(term) ?? 0;
    return Math.log(1 + (this.statements.length - count + 0.5) / (count + 0.5));
  }

  /**
   * The score of each statement for these terms, by id: BM25 of text and label, and the weights of terms in the names of
   * its entry. Names are not indexed with each statement, which would double the time that the index takes.
   */
  scores(terms: readonly string[]): number[] {
    const scores = this.statements.map(({ entry }) => {
      const names = this.namesOf(entry.slug);
      return terms.reduce((sum, term) => sum + (names.has(term) ? NAME_WEIGHT * this.weightOf(term) : 0), 0);
    });
    for (const { id, score } of this.#search.search(terms.join(" "), { boost: { label: LABEL_BOOST } })) {
      scores[id as number] = (scores[id as number] ?? 0) + score;
    }
    return scores;
  }

  /** The question with each word that stands nowhere replaced by the word that was probably meant, if there is one. */
  corrected(question: string): string {
    let text = question;
    for (const { word, start, end } of foldWordsInPlace(question).reverse()) {
      const meant = this.#isKnown(word) ? undefined : this.#nearest(word);
      if (meant !== undefined) text = text.slice(0, start) + meant + text.slice(end);
    }
    return text;
  }

  #isKnown(word: string): boolean {
    if (word.length < SHORTEST_TYPO || this.#words.has(word)) return true;
    const stem = stemOf(word);
    return termsOf(word).every(({ term }) => term !== stem || this.#frequency.has(term));
  }

  #nearest(word: string): string | undefined {
    const most = word.length >= LONG_WORD ? 2 : 1;
    let best: string | undefined;
    let least = most + 1;
    for (const [other, count] of this.#words) {
      if (other.length < SHORTEST_TYPO || other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue;
      const { whole } = slips(word, other);
      if (whole < least || (whole === least && best !== undefined && count > (this.#words.get(best) ?? 0))) {
        if (whole > most) continue;
        best = other;
        least = whole;
      }
    }
    return best;
  }
}
