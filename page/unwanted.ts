/** Matches that the reader does not want, or that turned out to be none. */

import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { References } from "./references.ts";
import { formAt, type RunList, textAt } from "./runs.ts";

export class Unwanted {
  /** Whether terms in lists of references are wanted. */
  inReferences = true;
  readonly #lexicon: PageLexicon;
  readonly #references: References;
  readonly #dismissed = new Set<string>();

  constructor(list: RunList, lexicon: PageLexicon) {
    this.#lexicon = lexicon;
    this.#references = new References(list);
  }

  /** Takes a text off this page: the name could not be confirmed. */
  dismiss(entry: number, text: string): void {
    this.#dismissed.add(`${entry} ${text}`);
  }

  has({ run, match }: Located): boolean {
    if (!this.inReferences && this.#references.has(run)) return true;
    if (this.#dismissed.size === 0) return false;
    return this.#dismissed.has(`${this.#lexicon.entryOf(formAt(run, match))} ${textAt(run, match)}`);
  }
}
