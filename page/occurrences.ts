/** The terms of a page one by one: under the pointer, in the window, and brought before the reader's eyes. */
import { Flash } from "./flash.ts";
import type { FinderView } from "./later.ts";
import { caretAt, type Located } from "./near.ts";
import { boundsAt, covers, formAt, matchCount, textAt } from "./runs.ts";
import { above, elementOf, holds } from "./shadow.ts";
import { isInside, termRects } from "./term-rects.ts";
import type { FoundTerm } from "./types.ts";

const rangeOf = ({ run, match }: Located): StaticRange => new StaticRange(boundsAt(run, match));
const isInWindow = (located: Located): boolean =>
  termRects(rangeOf(located)).some(({ top, bottom }) => bottom > 0 && top < innerHeight);

export class Occurrences {
  readonly #finder: FinderView;
  readonly #flash = new Flash();
  /** Where the reader was brought last. */
  #place: Located | null = null;

  constructor(finder: FinderView) {
    this.#finder = finder;
  }

  /** All matches that count as terms, in the order of the page. */
  all(): Located[] {
    const { list, choice } = this.#finder;
    const located: Located[] = [];
    for (const run of list.all) {
      for (let match = 0; match < matchCount(run); match++) {
        if (choice.isTerm({ run, match })) located.push({ run, match });
      }
    }
    return located;
  }

  /** Those of one entry. */
  of(entry: number): Located[] {
    const { lexicon } = this.#finder;
    return this.all().filter(({ run, match }) => lexicon.entryOf(formAt(run, match)) === entry);
  }

  /** The term under a point of the viewport (CSS pixels), or null. */
  termAt(x: number, y: number): FoundTerm | null {
    const caret = caretAt(x, y);
    const located = caret && this.#finder.marks.registered.find((one) => isAt(one, caret, x, y));
    const term = located ? this.termOf(located) : null;
    return term !== null && isInside(termRects(term.range), x, y) ? term : null;
  }

  /** Scrolls to the n-th occurrence (0-based, wraps round) of an entry and flashes it. */
  reveal(entry: number, occurrence: number): { occurrence: number; count: number } | null {
    const all = this.of(entry);
    if (all.length === 0) return null;
    const index = ((occurrence % all.length) + all.length) % all.length;
    this.#show(all[index] as Located);
    return { occurrence: index, count: all.length };
  }

  /** Scrolls to the next (1) or previous (-1) marked term from where the reader is, and lets it stand out. */
  step(direction: 1 | -1): FoundTerm | null {
    const all = this.all().filter((located) => this.#finder.choice.isMarked(located));
    if (all.length === 0) return null;
    const place = this.#place;
    // By its place in the text: the page may have been read anew since.
    const here = place && boundsAt(place.run, place.match);
    let at = all.findIndex(({ run, match }) => {
      const bounds = boundsAt(run, match);
      return bounds.startContainer === here?.startContainer && bounds.startOffset === here.startOffset;
    });
    if (at < 0) {
      const inView = all.findIndex(isInWindow);
      at = inView < 0 ? -1 : direction === 1 ? inView - 1 : inView;
      if (at < 0 && direction === -1) at = 0;
    }
    const located = all[(at + direction + all.length) % all.length] as Located;
    this.#show(located);
    return this.termOf(located);
  }

  /** The term that the reader was brought to last, else the first in the window. */
  current(): FoundTerm | null {
    const { list, choice } = this.#finder;
    const place = this.#place;
    const standing = place !== null && list.all.includes(place.run) && isInWindow(place) ? place : null;
    const located = standing ?? this.all().find((one) => choice.isMarked(one) && isInWindow(one));
    return located ? this.termOf(located) : null;
  }

  /** What is known of a match, or null when the page has another text there by now. */
  termOf(located: Located): FoundTerm | null {
    const { lexicon, find } = this.#finder;
    const { run, match } = located;
    const form = formAt(run, match);
    const entry = lexicon.entryOf(form);
    const text = textAt(run, match);
    const range = rangeOf(located);
    const own = lexicon.ownForm(form);
    if (own) {
      if (own.text !== text) return null;
      const { via, name } = own;
      return { entry, via, text, range, [via === "defined" ? "definedAs" : "whole"]: name };
    }
    const [found] = find(text);
    if (found === undefined || found.entry !== entry) return null;
    return { entry, via: found.via, text, range };
  }

  stop(): void {
    this.#flash.stop();
  }

  #show(located: Located): void {
    this.#place = located;
    const range = rangeOf(located);
    const holder = above(range.startContainer);
    if (holder) Element.prototype.scrollIntoView.call(elementOf(holder), { block: "center", inline: "nearest" });
    const [rect] = termRects(range);
    // A long block's middle may be far from the term.
    if (rect && (rect.top < 0 || rect.bottom > innerHeight)) scrollBy({ top: rect.top - innerHeight / 2 });
    this.#flash.at(range);
    this.#finder.marks.refresh();
  }
}

/** Whether a match is at a caret; where only an element is known, whether its text is drawn at the point. */
function isAt(located: Located, { node, offset }: { node: Node; offset: number }, x: number, y: number): boolean {
  const { run, match } = located;
  if (node instanceof Text) return covers(run, match, node, offset);
  const range = rangeOf(located);
  return holds(node, range.startContainer) && isInside(termRects(range), x, y);
}
