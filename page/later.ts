/**
 * The door between the finder, which is in every page, and what comes only where a page has terms, frames or shadow trees:
 * reading its own definitions, reports, pointer, card, steps. The page script carries none of that.
 */
import type { PageSettings } from "../core/dataset/settings/settings.ts";
import type { FindTerms } from "../core/lexicon/types.ts";
import type { Choice } from "./choice.ts";
import type { Marks } from "./marks.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import type { PageTerms } from "./page-terms.ts";
import type { RunList } from "./runs.ts";

/** What the later part may see of the finder, and ask of it. */
export interface FinderView {
  readonly list: RunList;
  readonly lexicon: PageLexicon;
  readonly choice: Choice;
  readonly marks: Marks;
  /** Units of text in the page, as far as it has been read. */
  textLength(): number;
  /** Finds the lexicon's terms in a text. */
  find: FindTerms;
  /** What the reader wants has changed: marks and reports anew. */
  chooseAnew(): void;
  /** More is known of what the page means: it is to be read again. */
  readAgain(): void;
}

export interface Start {
  /** Version of the lexicon that finds the terms. */
  version: string;
  settings: PageSettings;
  /** The pointer's latest movement, if there was one before. */
  pointer: PointerEvent | undefined;
  /** To be called when the background gave no answer: the extension may have gone from under the page. */
  onLost(): void;
}

/** The later part at work in one page. */
export interface Attendant {
  /** What this page adds to the lexicon. */
  readonly terms: PageTerms;
  /** Whether a match is what it seems, and the reader wants such terms. */
  isFound(located: Located): boolean;
  /** Whether it is the first of its entry, in its section or on the page. */
  isFirst(located: Located): boolean;
  /**
   * Tells the page's terms when they are other than those told last. Yields: whoever runs it decides when it goes on.
   * @param length units of text in the page
   * @param isComplete whether all of it has been read
   * @param again also when nothing is new
   */
  report(length: number, isComplete: boolean, again: boolean): Generator<void, void>;
  /** The page was read or has changed; these open shadow trees are in it. */
  look(roots: ReadonlySet<ShadowRoot>): void;
  /** The reader's settings have changed. */
  follow(settings: PageSettings): void;
  /** The answer to a message for this page; undefined for those that are none of its own. */
  answer(message: unknown): unknown;
  stop(): void;
}

export interface Later {
  attend(finder: FinderView, start: Start): Attendant;
}
