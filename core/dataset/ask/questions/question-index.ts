/** What readers ask, unpacked: which statements are asked about with a term, and which question is most like another. */
import { END, FIRST_CODE } from "../../statements/format.ts";
import { type Postings, postingsOf, type StatementPlace } from "../../statements/statement-index.ts";
import { QUESTION_END, type QuestionPack } from "./format.ts";

/** How like a question is to the likest of those that a statement answers. Zeros where they share nothing. */
export interface Likeness {
  /** What both tell, beside what each tells: Ochiai's coefficient (a cosine of sets) with weights, 0 to 1. */
  like: number;
  /** The share of the question that stands in the other one. */
  covered: number;
}

export class QuestionIndex {
  readonly #terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** Numbers of terms, one question after the other. */
  readonly #runs: Uint16Array;
  /** Question N is runs[#starts[N]] to runs[#starts[N + 1] - 1], and belongs to statement #owners[N]. */
  readonly #starts: Uint32Array;
  readonly #owners: Uint16Array;
  /** Where each term stands in the runs. */
  readonly #postings: Postings;
  /** Which question each place in the runs belongs to. */
  readonly #questions: Uint32Array;
  /** The other wording of a summary, by the number of the first one. */
  readonly #twins = new Map<number, number>();

  constructor({ terms, runs }: QuestionPack, statements: readonly StatementPlace[]) {
    this.#terms = terms === "" ? [] : terms.split(" ");
    this.#numbers = new Map(this.#terms.map((term, number) => [term, number]));
    const end = END.charCodeAt(0);
    const questionEnd = QUESTION_END.charCodeAt(0);
    const list = new Uint16Array(runs.length);
    const questions = new Uint32Array(runs.length);
    const starts = [0];
    const owners: number[] = [];
    let length = 0;
    let id = 0;
    for (let at = 0; at < runs.length; at++) {
      const code = runs.charCodeAt(at);
      if (code === end) id++;
      else if (code === questionEnd) {
        starts.push(length);
        owners.push(id);
      } else {
        questions[length] = owners.length;
        list[length++] = code - FIRST_CODE;
      }
    }
    this.#runs = list.subarray(0, length);
    this.#questions = questions.subarray(0, length);
    this.#starts = Uint32Array.from(starts);
    this.#owners = Uint16Array.from(owners);
    this.#postings = postingsOf(this.#runs, this.#terms.length);
    statements.forEach(({ wording, place }, number) => {
      const before = statements[number - 1];
      if (wording && before?.wording && before.place === place - 1) this.#twins.set(number - 1, number);
    });
  }

  /** The statements that are asked about with a term. */
  idsOf(term: string): Set<number> {
    const ids = new Set<number>();
    const number = this.#numbers.get(term);
    if (number === undefined) return ids;
    const { starts, at } = this.#postings;
    for (let k = starts[number] as number; k < (starts[number + 1] as number); k++) {
      const id = this.#owners[this.#questions[at[k] as number] as number] as number;
      ids.add(id);
      const twin = this.#twins.get(id);
      if (twin !== undefined) ids.add(twin);
    }
    return ids;
  }

  /**
   * For each statement that shares a term, how like the likest of its questions is.
   * @param asked terms, each with how much it tells
   * @param wholeOf what the question tells all in all, for a statement
   * @param tells how much a term of another question tells
   */
  likest(
    asked: ReadonlyMap<string, number>,
    wholeOf: (id: number) => number,
    tells: (term: string) => number,
  ): Map<number, Likeness> {
    const shared = new Map<number, number>();
    const { starts, at } = this.#postings;
    for (const [term, weight] of asked) {
      const number = this.#numbers.get(term);
      if (number === undefined || weight === 0) continue;
      for (let k = starts[number] as number; k < (starts[number + 1] as number); k++) {
        const question = this.#questions[at[k] as number] as number;
        shared.set(question, (shared.get(question) ?? 0) + weight);
      }
    }
    const best = new Map<number, Likeness>();
    for (const [question, both] of shared) {
      let other = 0;
      for (let k = this.#starts[question] as number; k < (this.#starts[question + 1] as number); k++) {
        other += tells(this.#terms[this.#runs[k] as number] as string);
      }
      const id = this.#owners[question] as number;
      const whole = wholeOf(id);
      const like = both / Math.sqrt(Math.max(whole, both) * Math.max(other, both));
      if (like > (best.get(id)?.like ?? 0)) best.set(id, { like, covered: Math.min(1, both / whole) });
    }
    for (const [one, twin] of this.#twins) {
      const found = best.get(one);
      if (found) best.set(twin, found);
    }
    return best;
  }
}
