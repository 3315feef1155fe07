/**
 * Elements that may get an open shadow tree after they were read: nothing tells of that. They are looked at again when the
 * page changes, and a few times more; a page without such elements, or at rest, costs nothing.
 */
import { openRoot } from "./shadow.ts";

/** Milliseconds between two looks, at first and at most: each is twice as long as the one before. */
const FIRST = 250;
const LAST = 8000;
const MOST = 1000;

export class LateRoots {
  readonly #elements = new Set<Element>();
  readonly #opened: (host: Element) => void;
  #wait = FIRST;
  #timer = 0;

  /** @param opened called with an element that has an open shadow tree now */
  constructor(opened: (host: Element) => void) {
    this.#opened = opened;
  }

  note(element: Element): void {
    if (this.#elements.size >= MOST) return;
    this.#elements.add(element);
    this.#timer ||= setTimeout(() => this.#lookAgain(), this.#wait) as unknown as number;
  }

  /** Looks now; the page has changed. */
  look(): void {
    for (const element of this.#elements) {
      const open = openRoot(element) !== null;
      if (open || !element.isConnected) this.#elements.delete(element);
      if (open && element.isConnected) this.#opened(element);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #lookAgain(): void {
    this.#timer = 0;
    this.look();
    this.#wait *= 2;
    if (this.#elements.size === 0) this.#wait = FIRST;
    else if (this.#wait <= LAST) this.#timer = setTimeout(() => this.#lookAgain(), this.#wait) as unknown as number;
  }
}
