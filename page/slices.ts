/** Long work in short slices, so that the page stays as quick as it was. */
import { listen, ownDocument } from "./own-document.ts";

/** Milliseconds of one slice; with what one step may take beyond it, a task stays well below 10. */
const SLICE = 4;

/** Whether the page's own work comes first, or the reader waits for it. */
type Priority = "background" | "user-visible" | "user-blocking";

interface Scheduler {
  postTask(task: () => void, options: { priority: Priority; signal: AbortSignal }): Promise<void>;
}

/** Runs a task soon. In Chrome since 94, in Firefox since 142. */
function later(task: () => void, priority: Priority, signal: AbortSignal): void {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  scheduler.postTask(task, { priority, signal }).catch(() => {}); // Aborted.
}

/** When the slice that is running ends. */
let sliceEnd = 0;

/**
 * Whether the slice that is running is over. Work of many small steps asks before it yields: that goes through all the
 * generators it is nested in, and back.
 */
export const isSliceOver = (): boolean => performance.now() >= sliceEnd;

/** Runs work that yields: one slice of it. @returns whether it is done */
export function runSlice(work: Iterator<void, void>): boolean {
  sliceEnd = performance.now() + SLICE;
  do {
    if (work.next().done) return true;
  } while (!isSliceOver());
  return false;
}

/** Work that is done in slices in the background, one piece after the other; what nobody waits for rests in a hidden tab. */
export class BackgroundWork {
  readonly #queue: { work: Iterator<void, void>; priority: Priority }[] = [];
  readonly #ended = new AbortController();
  readonly #afterSlice: (idle: boolean) => void;
  #waiting = false;

  /** @param afterSlice called after each slice, and whether nothing is left to do */
  constructor(afterSlice: (idle: boolean) => void) {
    this.#afterSlice = afterSlice;
    listen(document, "visibilitychange", () => this.#wake(), { signal: this.#ended.signal });
  }

  add(work: Iterator<void, void>, priority: Priority = "background"): void {
    if (priority === "background") this.#queue.push({ work, priority });
    else this.#queue.unshift({ work, priority });
    this.#wake();
  }

  stop(): void {
    this.#queue.length = 0;
    this.#ended.abort();
  }

  #wake(): void {
    const [next] = this.#queue;
    if (this.#waiting || next === undefined) return;
    if (next.priority === "background" && ownDocument.visibilityState === "hidden") return;
    this.#waiting = true;
    const { work, priority } = next;
    later(
      () => {
        if (this.#ended.signal.aborted) return;
        try {
          if (runSlice(work)) this.#queue.splice(this.#queue.indexOf(next), 1);
        } finally {
          // Not before: what is added by work that is running would have that very work called once more.
          this.#waiting = false;
        }
        this.#afterSlice(this.#queue.length === 0);
        this.#wake();
      },
      priority,
      this.#ended.signal,
    );
  }
}
