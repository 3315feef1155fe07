/** Watches the page for changes, and tells them in batches. A page that changes without end is looked at less often. */

export interface Changes {
  /** Blocks whose own text changed. */
  readonly changed: Set<Element>;
  /** Elements that were added; they hold text that was never read. */
  readonly added: Set<Element>;
  /** Elements that may be edited now, or no longer. */
  readonly switched: Set<Element>;
  /** Whether something may be shown that was hidden. */
  shown: boolean;
}

/** Milliseconds between a change and its batch: at first, at most, and the quiet that brings it back to the first. */
const SHORTEST = 50;
const LONGEST = 2000;
const QUIET = 3000;

const noChanges = (): Changes => ({ changed: new Set(), added: new Set(), switched: new Set(), shown: false });

export class Watch {
  readonly #observer: MutationObserver;
  readonly #ended = new AbortController();
  readonly #onChanges: (changes: Changes) => number;
  readonly #onRemoval: () => void;
  #changes = noChanges();
  #timer = 0;
  #wait = SHORTEST;
  #lastBatch = 0;

  /**
   * @param onRemoval called at once when nodes were removed
   * @param onChanges called with each batch; returns the milliseconds that it took, which the pause before the next follows
   */
  constructor(root: Node, onRemoval: () => void, onChanges: (changes: Changes) => number) {
    this.#onRemoval = onRemoval;
    this.#onChanges = onChanges;
    this.#observer = new MutationObserver((records) => this.#take(records));
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "open", "contenteditable"],
    });
    const { signal } = this.#ended;
    const mayShow = () => {
      this.#changes.shown = true;
      this.#schedule();
    };
    for (const type of ["toggle", "transitionend", "animationend"]) {
      document.addEventListener(type, mayShow, { capture: true, passive: true, signal });
    }
    addEventListener("resize", mayShow, { passive: true, signal });
    document.addEventListener("visibilitychange", () => this.#schedule(), { signal });
  }

  stop(): void {
    this.#ended.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #take(records: readonly MutationRecord[]): void {
    const changes = this.#changes;
    let removal = false;
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type === "attributes") {
        if (attributeName === "contenteditable") changes.switched.add(target as Element);
        else changes.shown = true;
      } else if (type === "characterData") {
        const { parentElement } = target;
        if (parentElement !== null) changes.changed.add(parentElement);
      } else {
        if (removedNodes.length > 0) removal = true;
        if (target.nodeType === Node.ELEMENT_NODE) changes.changed.add(target as Element);
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changes.added.add(node as Element);
      }
    }
    if (removal) this.#onRemoval();
    this.#schedule();
  }

  #schedule(): void {
    const { changed, added, switched, shown } = this.#changes;
    const nothing = changed.size === 0 && added.size === 0 && switched.size === 0 && !shown;
    if (nothing || this.#timer !== 0 || document.visibilityState === "hidden") return;
    if (performance.now() - this.#lastBatch > QUIET) this.#wait = SHORTEST;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      const batch = this.#changes;
      this.#changes = noChanges();
      const took = this.#onChanges(batch);
      this.#lastBatch = performance.now();
      // At most about a twentieth of the time goes into following a page that never rests.
      this.#wait = Math.min(LONGEST, Math.max(SHORTEST, this.#wait * 1.2, took * 20));
    }, this.#wait) as unknown as number;
  }
}
