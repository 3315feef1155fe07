/**
 * Watches the page for changes, and tells them in batches: before the next frame is drawn, so that no mark goes and comes
 * again; less often when following the page takes long.
 */

import { listen, ownDocument } from "./own-document.ts";
import { above, type Block, isElement } from "./shadow.ts";

export interface Changes {
  /** Blocks whose own text changed. */
  readonly changed: Set<Block>;
  /** Elements that were added; they hold text that was never read. */
  readonly added: Set<Element>;
  /** Elements that may be edited now, or no longer. */
  readonly switched: Set<Element>;
  /** Whether something may be shown that was hidden. */
  shown: boolean;
}

/** Following a page takes at most a twentieth of the time: after a batch there is a pause of so many times its length. */
const PAUSE = 20;
/** Milliseconds of the longest pause. */
const LONGEST = 2000;

const noChanges = (): Changes => ({ changed: new Set(), added: new Set(), switched: new Set(), shown: false });

export class Watch {
  readonly #observer: MutationObserver;
  readonly #ended = new AbortController();
  readonly #onChanges: (changes: Changes) => void;
  readonly #onTaken: (changed: readonly Block[], removed: readonly Node[]) => void;
  #changes = noChanges();
  #timer = 0;
  #frame = 0;
  /** Before this time no batch is begun. */
  #restsUntil = 0;
  #designMode = ownDocument.designMode;

  /**
   * @param onTaken called at once, with what holds other text or children now, and the nodes that were taken from their places
   * @param onChanges called with each batch
   */
  constructor(
    root: Node,
    onTaken: (changed: readonly Block[], removed: readonly Node[]) => void,
    onChanges: (changes: Changes) => void,
  ) {
    this.#onTaken = onTaken;
    this.#onChanges = onChanges;
    this.#observer = new MutationObserver((records) => this.#take(records));
    const { signal } = this.#ended;
    this.enter(root);
    addEventListener("resize", this.#mayShow, { passive: true, signal });
    listen(document, "visibilitychange", () => this.#schedule(), { signal });
    // Nothing tells that a whole page can be edited now, but for a caret in it.
    listen(document, "selectionchange", () => this.#lookAtMode(), { passive: true, signal });
  }

  /** Watches an open shadow tree, too: nothing that happens in it is told outside. */
  enter(tree: Node): void {
    this.#observer.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "open", "contenteditable"],
    });
    const { signal } = this.#ended;
    for (const type of ["toggle", "transitionend", "animationend"]) {
      listen(tree, type, this.#mayShow, { capture: true, passive: true, signal });
    }
  }

  #lookAtMode(): void {
    if (ownDocument.designMode === this.#designMode) return;
    this.#designMode = ownDocument.designMode;
    this.#changes.switched.add(ownDocument.documentElement);
    this.#schedule();
  }

  readonly #mayShow = (): void => {
    this.#changes.shown = true;
    this.#schedule();
  };

  stop(): void {
    this.#ended.abort();
    this.#observer.disconnect();
    this.#unschedule();
  }

  /** Tells at once what is waiting. */
  flush(): void {
    this.#take(this.#observer.takeRecords());
    if (this.#frame !== 0 || this.#timer !== 0) this.#tell();
  }

  #take(records: readonly MutationRecord[]): void {
    const changes = this.#changes;
    const changed: Block[] = [];
    const removed: Node[] = [];
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type === "attributes") {
        if (attributeName === "contenteditable") changes.switched.add(target as Element);
        else changes.shown = true;
      } else if (type === "characterData") {
        const holder = above(target);
        if (holder !== null) changed.push(holder);
      } else {
        if (target.nodeType !== Node.DOCUMENT_NODE) changed.push(target as Block);
        for (const node of removedNodes) removed.push(node);
        for (const node of addedNodes) if (isElement(node)) changes.added.add(node);
      }
    }
    for (const block of changed) changes.changed.add(block);
    this.#onTaken(changed, removed);
    this.#lookAtMode();
    this.#schedule();
  }

  #schedule(): void {
    const { changed, added, switched, shown } = this.#changes;
    const nothing = changed.size === 0 && added.size === 0 && switched.size === 0 && !shown;
    if (nothing || this.#timer !== 0 || this.#frame !== 0 || ownDocument.visibilityState === "hidden") return;
    const rest = this.#restsUntil - performance.now();
    if (rest > 0) this.#timer = setTimeout(() => this.#tell(), rest) as unknown as number;
    else this.#frame = requestAnimationFrame(() => this.#tell());
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = 0;
    this.#frame = 0;
  }

  #tell(): void {
    this.#unschedule();
    const batch = this.#changes;
    this.#changes = noChanges();
    const begin = performance.now();
    this.#onChanges(batch);
    const end = performance.now();
    this.#restsUntil = end + Math.min(LONGEST, PAUSE * (end - begin));
  }
}
