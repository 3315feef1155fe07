/** Long work in short slices, so that the page stays as quick as it was. */

/** Milliseconds of one slice; with what one step may take beyond it, a task stays well below 10. */
const SLICE = 4;

interface Scheduler {
  postTask(task: () => void, options: { priority: "background"; signal: AbortSignal }): Promise<void>;
}

/** Runs a task soon, after all that the page has to do; not in every browser yet, so a plain timer elsewhere. */
function later(task: () => void, signal: AbortSignal): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler) {
    scheduler.postTask(task, { priority: "background", signal }).catch(() => {}); // Aborted.
  } else {
    setTimeout(() => !signal.aborted && task(), 0);
  }
}

/** Runs work that yields: one slice of it. @returns whether it is done */
export function runSlice(work: Iterator<void, void>, milliseconds = SLICE): boolean {
  const end = performance.now() + milliseconds;
  do {
    if (work.next().done) return true;
  } while (performance.now() < end);
  return false;
}

/** Work that is done in slices in the background, one piece after the other; nothing runs in a hidden tab. */
export class BackgroundWork {
  readonly #queue: Iterator<void, void>[] = [];
  readonly #ended = new AbortController();
  readonly #afterSlice: (idle: boolean) => void;
  #waiting = false;

  /** @param afterSlice called after each slice, and whether nothing is left to do */
  constructor(afterSlice: (idle: boolean) => void) {
    this.#afterSlice = afterSlice;
    document.addEventListener("visibilitychange", () => this.#wake(), { signal: this.#ended.signal });
  }

  add(work: Iterator<void, void>): void {
    this.#queue.push(work);
    this.#wake();
  }

  get idle(): boolean {
    return this.#queue.length === 0;
  }

  stop(): void {
    this.#queue.length = 0;
    this.#ended.abort();
  }

  #wake(): void {
    if (this.#waiting || this.#queue.length === 0 || document.visibilityState === "hidden") return;
    this.#waiting = true;
    later(() => {
      this.#waiting = false;
      if (this.#ended.signal.aborted) return;
      const [work] = this.#queue;
      if (work !== undefined && runSlice(work)) this.#queue.shift();
      this.#afterSlice(this.#queue.length === 0);
      this.#wake();
    }, this.#ended.signal);
  }
}
