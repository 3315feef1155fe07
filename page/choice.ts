/** Which of the matches found are shown as terms. */
import type { Settings } from "../core/dataset/settings.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import { MedicalReading } from "../core/lexicon/medical.ts";
import { foldPhrase } from "../core/text/fold.ts";
import type { Located } from "./near.ts";
import { formAt, matchCount, type Run, type RunList, textAt } from "./runs.ts";

export class Choice {
  density: Settings["density"];
  readonly #list: RunList;
  readonly #lexicon: Lexicon;
  readonly #reading = new MedicalReading();
  readonly #dismissed = new Set<string>();
  /** The matches that are the first of their entry in section or page; undefined when it has to be worked out. */
  #firsts: Map<Run, Set<number>> | undefined;

  constructor(list: RunList, lexicon: Lexicon, density: Settings["density"]) {
    this.#list = list;
    this.#lexicon = lexicon;
    this.density = density;
  }

  /** A run was found. */
  note(run: Run): void {
    this.#firsts = undefined;
    this.#reading.read(run.length);
    for (let match = 0; match < matchCount(run); match++) {
      const form = formAt(run, match);
      if (!this.#lexicon.isShort(form)) this.#reading.note(this.#lexicon.entryOf(form));
    }
  }

  /** Runs were dropped, or the density changed. */
  forgetFirsts(): void {
    this.#firsts = undefined;
  }

  dismiss(entry: number, text: string): void {
    this.#dismissed.add(`${entry} ${foldPhrase(text)}`);
    this.#firsts = undefined;
  }

  /** Whether a match counts as a term of the page, marked or not. */
  isTerm({ run, match }: Located): boolean {
    const form = formAt(run, match);
    if (this.#lexicon.isShort(form) && !this.#reading.allows(this.#lexicon.entryOf(form))) return false;
    return (
      this.#dismissed.size === 0 ||
      !this.#dismissed.has(`${this.#lexicon.entryOf(form)} ${foldPhrase(textAt(run, match))}`)
    );
  }

  /** Whether a match is to be marked, by the density that the reader wants. */
  isMarked(located: Located): boolean {
    if (!this.isTerm(located)) return false;
    if (this.density === "every") return true;
    this.#firsts ??= this.#findFirsts();
    return this.#firsts.get(located.run)?.has(located.match) ?? false;
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
