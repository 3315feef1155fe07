/** Which of the matches found are shown as terms. */
import type { Settings } from "../core/dataset/settings/settings.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt } from "./runs.ts";

export class Choice {
  density: Settings["density"];
  /** Entries that the reader does not want marked: by rules for sites and everywhere, and on this page only. */
  muted: ReadonlySet<number> = new Set();
  mutedHere: ReadonlySet<number> = this.muted;
  /** Whether a match counts as a term of the page, muted or not. */
  isFound: (located: Located) => boolean;
  /** Whether a term is the first of its entry where the density wants no more; known later, until then all are. */
  isFirst: ((located: Located) => boolean) | undefined;
  /** Changes when anything is to be chosen anew. */
  version = 0;
  readonly #lexicon: PageLexicon;

  constructor(lexicon: PageLexicon, density: Settings["density"], isFound: (located: Located) => boolean) {
    this.#lexicon = lexicon;
    this.density = density;
    this.isFound = isFound;
  }

  /** Whether a match counts as a term that the reader wants, marked or not. */
  isTerm(located: Located): boolean {
    const entry = this.#lexicon.entryOf(formAt(located.run, located.match));
    return !this.muted.has(entry) && !this.mutedHere.has(entry) && this.isFound(located);
  }

  /** Whether a match is to be marked, by the density that the reader wants. */
  isMarked(located: Located): boolean {
    return this.isTerm(located) && (this.density === "every" || !this.isFirst || this.isFirst(located));
  }
}
