/** Matches that the reader does not want, or that turned out to be none. */

import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, textAt } from "./runs.ts";

export class Unwanted {
  readonly #lexicon: PageLexicon;
  readonly #dismissed = new Set<string>();

  constructor(lexicon: PageLexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes a text off this page: the name could not be confirmed. */
  dismiss(entry: number, text: string): void {
    this.#dismissed.add(`${entry} ${text}`);
  }

  has({ run, match }: Located): boolean {
    if (this.#dismissed.size === 0) return false;
    return this.#dismissed.has(`${this.#lexicon.entryOf(formAt(run, match))} ${textAt(run, match)}`);
  }
}
