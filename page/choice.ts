/** Which of the matches found are shown as terms. */
import type { Settings } from "../core/dataset/settings.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, matchCount, type Run, type RunList } from "./runs.ts";

export class Choice {
  density: Settings["density"];
  /** Entries that the reader does not want marked: by rules for sites and everywhere, and on this page only. */
  muted: ReadonlySet<number> = new Set();
  mutedHere: ReadonlySet<number> = this.muted;
  /** Whether a match counts as a term of the page, muted or not. */
  isFound: (located: Located) => boolean;
  readonly #list: RunList;
  readonly #lexicon: PageLexicon;
  /** The matches that are the first of their entry in section or page; undefined when it has to be worked out. */
  #firsts: Map<Run, Set<number>> | undefined;

  constructor(
    list: RunList,
    lexicon: PageLexicon,
    density: Settings["density"],
    isFound: (located: Located) => boolean,
  ) {
    this.#list = list;
    this.#lexicon = lexicon;
    this.density = density;
    this.isFound = isFound;
  }

  /** Runs were found or dropped, or the reader wants others. */
  forget(): void {
    this.#firsts = undefined;
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

  #findFirsts(): Map<Run, Set<number>> {
    const firsts = new Map<Run, Set<number>>();
    const seen = new Set<number>();
    for (const run of this.#list.all) {
      const chosen = new Set<number>();
      firsts.set(run, chosen);
      if (run.heading && this.density === "section") seen.clear();
      for (let match = 0; match < matchCount(run); match++) {
        const entry = this.#lexicon.entryOf(formAt(run, match));
        if (seen.has(entry) || !this.isTerm({ run, match })) continue;
        seen.add(entry);
        chosen.add(match);
      }
    }
    return firsts;
  }
}
