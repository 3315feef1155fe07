/** Which of the matches found are shown as terms. */
import type { Settings } from "../core/dataset/settings.ts";
import { MedicalReading } from "../core/lexicon/medical.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, matchCount, type Run, type RunList } from "./runs.ts";

export class Choice {
  density: Settings["density"];
  /** Entries that the reader does not want marked: by rules for sites and everywhere, and on this page only. */
  muted: ReadonlySet<number> = new Set();
  mutedHere: ReadonlySet<number> = this.muted;
  /** Whether a match is what it seems; comes later, as long as there is nothing, all are. */
  isWanted: ((located: Located) => boolean) | undefined;
  readonly #list: RunList;
  readonly #lexicon: PageLexicon;
  readonly #textLength: () => number;
  /** What the page's terms say of it; undefined when it has to be worked out. */
  #reading: MedicalReading | undefined;
  /** The matches that are the first of their entry in section or page; undefined when it has to be worked out. */
  #firsts: Map<Run, Set<number>> | undefined;

  /** @param textLength units of text in the page, as far as it has been read */
  constructor(list: RunList, lexicon: PageLexicon, density: Settings["density"], textLength: () => number) {
    this.#list = list;
    this.#lexicon = lexicon;
    this.density = density;
    this.#textLength = textLength;
  }

  /** Runs were found or dropped, or the reader wants others. */
  forget(): void {
    this.#firsts = undefined;
    this.#reading = undefined;
  }

  /** Whether a match counts as a term of the page, muted or not. */
  isFound(located: Located): boolean {
    const form = formAt(located.run, located.match);
    if (this.#lexicon.isShort(form)) {
      this.#reading ??= this.#readAll();
      if (!this.#reading.allows(this.#lexicon.entryOf(form))) return false;
    }
    return this.isWanted?.(located) ?? true;
  }

  /** Whether a match counts as a term that the reader wants, marked or not. */
  isTerm(located: Located): boolean {
    const entry = this.#lexicon.entryOf(formAt(located.run, located.match));
    return !this.muted.has(entry) && !this.mutedHere.has(entry) && this.isFound(located);
  }

  /** Whether a match is to be marked, by the density that the reader wants. */
  isMarked(located: Located): boolean {
    if (!this.isTerm(located)) return false;
    if (this.density === "every") return true;
    this.#firsts ??= this.#findFirsts();
    return this.#firsts.get(located.run)?.has(located.match) ?? false;
  }

  #readAll(): MedicalReading {
    const reading = new MedicalReading();
    reading.read(this.#textLength());
    for (const run of this.#list.all) {
      for (let match = 0; match < matchCount(run); match++) {
        const form = formAt(run, match);
        if (!this.#lexicon.isShort(form)) reading.note(this.#lexicon.entryOf(form));
      }
    }
    return reading;
  }

  #findFirsts(): Map<Run, Set<number>> {
    const firsts = new Map<Run, Set<number>>();
    const seen = new Set<number>();
    for (const run of this.#list.all) {
      if (run.heading && this.density === "section") seen.clear();
      for (let match = 0; match < matchCount(run); match++) {
        const entry = this.#lexicon.entryOf(formAt(run, match));
        if (seen.has(entry) || !this.isTerm({ run, match })) continue;
        seen.add(entry);
        let chosen = firsts.get(run);
        if (chosen === undefined) {
          chosen = new Set();
          firsts.set(run, chosen);
        }
        chosen.add(match);
      }
    }
    return firsts;
  }
}
