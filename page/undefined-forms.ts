/** Whether short forms that the page does not define count on it. Comes with the script for pages with terms. */
import { MedicalReading } from "../core/lexicon/medical.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, matchCount, type RunList } from "./runs.ts";

export class UndefinedForms {
  readonly #list: RunList;
  readonly #lexicon: PageLexicon;
  readonly #textLength: () => number;
  /** What is known, by entry, and for which version of the list. */
  readonly #allowed = new Map<number, boolean>();
  #version = -1;

  /** @param textLength units of text in the page, as far as it has been read */
  constructor(list: RunList, lexicon: PageLexicon, textLength: () => number) {
    this.#list = list;
    this.#lexicon = lexicon;
    this.#textLength = textLength;
  }

  /** Whether the page lets an entry's undefined short forms be terms: by all that it names in full. */
  allows(entry: number): boolean {
    if (this.#version !== this.#list.version) this.#allowed.clear();
    this.#version = this.#list.version;
    const isAllowed = this.#allowed.get(entry) ?? this.#look(entry);
    this.#allowed.set(entry, isAllowed);
    return isAllowed;
  }

  /** Looks through the page's names until there are enough of them: on a medical page that is soon. */
  #look(entry: number): boolean {
    const reading = new MedicalReading();
    reading.read(this.#textLength());
    for (const run of this.#list.all) {
      for (let match = 0; match < matchCount(run); match++) {
        const form = formAt(run, match);
        if (this.#lexicon.isShort(form)) continue;
        reading.note(this.#lexicon.entryOf(form));
        if (reading.allows(entry)) return true;
      }
    }
    return false;
  }
}
