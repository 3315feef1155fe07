/** Finds the entries that a question names: by the matcher that reads pages, and by proper names alone ("Marfan"). */
import { Lexicon, sensesOf } from "../../lexicon/lexicon.ts";
import { Matcher } from "../../lexicon/matcher.ts";
import { foldWordsInPlace } from "../../text/fold.ts";
import type { QuestionPack } from "./questions/format.ts";

export interface NamedEntry {
  /** Numbers of the entries that the words may mean. */
  entries: readonly number[];
  /** Offsets into the question in UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

export class EntryFinder {
  readonly #lexicon: Lexicon;
  readonly #proper: ReadonlyMap<string, readonly number[]>;

  constructor({ lexicon, proper }: Pick<QuestionPack, "lexicon" | "proper">) {
    this.#lexicon = new Lexicon(Uint8Array.from(atob(lexicon), (character) => character.charCodeAt(0)));
    this.#proper = new Map(Object.entries(proper));
  }

  /** In the order of the question; what a name covers is not searched for proper names. */
  find(question: string): NamedEntry[] {
    const matcher = new Matcher(this.#lexicon);
    matcher.begin();
    matcher.push(question);
    matcher.finish();
    const named: NamedEntry[] = [];
    for (let k = 0; k < matcher.count; k++) {
      const entries = [...sensesOf(this.#lexicon, matcher.form[k] as number)];
      named.push({ entries, start: matcher.start[k] as number, end: matcher.end[k] as number });
    }
    for (const { word, start, end } of foldWordsInPlace(question)) {
      const entries = this.#proper.get(word);
      if (!entries || named.some((one) => start < one.end && end > one.start)) continue;
      named.push({ entries, start, end });
    }
    return named.sort((a, b) => a.start - b.start);
  }
}
