/** Which entries a text names: for texts of our own and for what a reader asks, where a lexicon is at hand. */
import { Lexicon, sensesOf } from "./lexicon.ts";
import { Matcher } from "./matcher.ts";

/** Finds the entries that a text names. One for a whole data set: the matcher is used again for each text. */
export class TermFinder {
  readonly #lexicon: Lexicon;
  readonly #matcher: Matcher;

  /** @param bytes a packed lexicon; its entry numbers are those that `find` tells */
  constructor(bytes: Uint8Array) {
    this.#lexicon = new Lexicon(bytes);
    this.#matcher = new Matcher(this.#lexicon);
  }

  /**
   * The names in a text that mean one entry only, each entry at its first mention, in order.
   * @param without entries that are not looked for
   */
  find(text: string, without: Iterable<number> = []): { start: number; end: number; entry: number }[] {
    const matcher = this.#matcher;
    const seen = new Set(without);
    const found: { start: number; end: number; entry: number }[] = [];
    matcher.begin();
    matcher.push(text);
    matcher.finish();
    for (let k = 0; k < matcher.count; k++) {
      const [entry, another] = sensesOf(this.#lexicon, matcher.form[k] as number);
      if (entry === undefined || another !== undefined || seen.has(entry)) continue;
      seen.add(entry);
      found.push({ start: matcher.start[k] as number, end: matcher.end[k] as number, entry });
    }
    return found;
  }
}
