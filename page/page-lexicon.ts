/** The lexicon with what one page adds to it. */
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import type { OwnForm, PageTerms } from "./page-terms.ts";

export class PageLexicon {
  readonly lexicon: Lexicon;
  /** Comes later than the page's first terms, and only where there are any. */
  terms: PageTerms | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Grows with each short form that the page is found to define; 0 until what finds them has come. */
  get definitions(): number {
    return this.terms?.definitions ?? 0;
  }

  /** What is known of a form that only this page has. */
  ownForm(form: number): OwnForm | undefined {
    return this.terms?.ownForm(form);
  }

  entryOf(form: number): number {
    return this.ownForm(form)?.entry ?? this.lexicon.entryOf(form);
  }

  /** Whether the form is a short one that the page does not define. */
  isShort(form: number): boolean {
    return !this.ownForm(form) && this.lexicon.isShort(form);
  }
}
