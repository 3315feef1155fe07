/**
 * Watches the page for changes, and tells them in batches: before the next frame is drawn, so that no mark goes and comes
 * again; less often when following the page takes long.
 */
import { above, type Block } from "./shadow.ts";

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
  readonly #onRemoval: () => void;
  #changes = noChanges();
  #timer = 0;
  #frame = 0;
  /** Before this time no batch is begun. */
  #restsUntil = 0;

  /**
   * @param onRemoval called at once when nodes were removed
   * @param onChanges called with each batch
   */
  constructor(root: Node, onRemoval: () => void, onChanges: (changes: Changes) => void) {
    this.#onRemoval = onRemoval;
    this.#onChanges = onChanges;
    this.#observer = new MutationObserver((records) => this.#take(records));
    const { signal } = this.#ended;
    this.enter(root);
    addEventListener("resize", this.#mayShow, { passive: true, signal });
    document.addEventListener("visibilitychange", () => this.#schedule(), { signal });
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
      tree.addEventListener(type, this.#mayShow, { capture: true, passive: true, signal });
    }
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
    let removal = false;
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type === "attributes") {
        if (attributeName === "contenteditable") changes.switched.add(target as Element);
        else changes.shown = true;
      } else if (type === "characterData") {
        const holder = above(target);
        if (holder !== null) changes.changed.add(holder);
      } else {
        if (removedNodes.length > 0) removal = true;
        if (target.nodeType !== Node.DOCUMENT_NODE) changes.changed.add(target as Block);
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changes.added.add(node as Element);
      }
    }
    if (removal) this.#onRemoval();
    this.#schedule();
  }

  #schedule(): void {
    const { changed, added, switched, shown } = this.#changes;
    const nothing = changed.size === 0 && added.size === 0 && switched.size === 0 && !shown;
    if (nothing || this.#timer !== 0 || this.#frame !== 0 || document.visibilityState === "hidden") return;
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
