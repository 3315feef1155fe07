/** The terms that are the first of their entry, in their section or on the page. Comes with the script for pages with terms. */
import type { Choice } from "./choice.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, matchCount, type Run, type RunList } from "./runs.ts";

export class Firsts {
  readonly #list: RunList;
  readonly #lexicon: PageLexicon;
  readonly #choice: Choice;
  /** Matches by their runs, for one version of the choice. */
  #firsts = new Map<Run, Set<number>>();
  #version = -1;

  constructor(list: RunList, lexicon: PageLexicon, choice: Choice) {
    this.#list = list;
    this.#lexicon = lexicon;
    this.#choice = choice;
  }

  has({ run, match }: Located): boolean {
    if (this.#version !== this.#choice.version) this.#find();
    return this.#firsts.get(run)?.has(match) ?? false;
  }

  #find(): void {
    this.#version = this.#choice.version;
    this.#firsts = new Map();
    const seen = new Set<number>();
    for (const run of this.#list.all) {
      const chosen = new Set<number>();
      if (run.heading && this.#choice.density === "section") seen.clear();
      for (let match = 0; match < matchCount(run); match++) {
        const entry = this.#lexicon.entryOf(formAt(run, match));
        if (seen.has(entry) || !this.#choice.isTerm({ run, match })) continue;
        seen.add(entry);
        chosen.add(match);
      }
      if (chosen.size > 0) this.#firsts.set(run, chosen);
    }
  }
}
