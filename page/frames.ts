/**
 * The frames in a page: tells when one comes into the window that may be worth reading, and when one has gone. A page
 * without frames costs nothing: the window knows their number.
 */
import { listen, ownDocument } from "./own-document.ts";

interface Size {
  width: number;
  height: number;
}

/** So often one document of a frame is asked for: when it comes into the window, and when its text came late. */
const MOST_TIMES = 6;
/** Milliseconds in which several frames make one question. */
const PAUSE = 100;

const isHidden = (): boolean => ownDocument.visibilityState === "hidden";

export class FrameWatch {
  readonly #smallest: Size;
  readonly #bringIn: () => Promise<boolean>;
  /** How often each frame was asked for. */
  readonly #times = new Map<Element, number>();
  readonly #inWindow = new Set<Element>();
  readonly #ended = new AbortController();
  #observer: IntersectionObserver | undefined;
  #timer = 0;
  #lookTimer = 0;
  /** The timer's question is for frames whose text has not come yet. */
  #wait = 1000;

  /**
   * @param smallest CSS pixels of a frame that is worth it
   * @param bringIn asks for the frames in the window; returns whether one of them is still without text
   */
  constructor(smallest: Size, bringIn: () => Promise<boolean>) {
    this.#smallest = smallest;
    this.#bringIn = bringIn;
  }

  /**
   * Looks soon which frames there are.
   * @param roots open shadow roots, in which there may be more
   */
  look(roots: ReadonlySet<ShadowRoot>): void {
    if (window.length === 0 && this.#times.size === 0 && roots.size === 0) return;
    this.#lookTimer ||= setTimeout(() => this.#look(roots), PAUSE) as unknown as number;
  }

  #look(roots: ReadonlySet<ShadowRoot>): void {
    this.#lookTimer = 0;
    let gone = false;
    for (const frame of this.#times.keys()) {
      if (frame.isConnected) continue;
      this.#observer?.unobserve(frame);
      this.#times.delete(frame);
      this.#inWindow.delete(frame);
      gone = true;
    }
    if (window.length > 0) for (const frame of ownDocument.querySelectorAll("iframe, frame")) this.#follow(frame);
    for (const root of roots) for (const frame of root.querySelectorAll("iframe")) this.#follow(frame);
    if (gone) this.#askIn(PAUSE);
  }

  stop(): void {
    this.#ended.abort();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#lookTimer);
  }

  #follow(frame: Element): void {
    if (this.#times.has(frame)) return;
    this.#times.set(frame, 0);
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries));
    this.#observer.observe(frame);
    const loaded = () => {
      this.#times.set(frame, 0);
      this.#askFor(frame);
    };
    frame.addEventListener("load", loaded, { signal: this.#ended.signal });
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { width, height } = boundingClientRect;
      if (isIntersecting && width >= this.#smallest.width && height >= this.#smallest.height) {
        this.#inWindow.add(target);
        this.#askFor(target);
      } else {
        this.#inWindow.delete(target);
      }
    }
  }

  #askFor(frame: Element): void {
    const times = this.#times.get(frame) ?? 0;
    if (times >= MOST_TIMES || !this.#inWindow.has(frame)) return;
    this.#times.set(frame, times + 1);
    this.#wait = 1000;
    this.#askIn(PAUSE);
  }

  #askIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), milliseconds) as unknown as number;
  }

  async #ask(): Promise<void> {
    const wasHidden = isHidden();
    const waiting = await this.#bringIn().catch(() => false); // The extension has gone.
    if (this.#ended.signal.aborted) return;
    // Frames that are not drawn cannot say whether they are in the window.
    const again = () => {
      this.#wait = 1000;
      this.#askIn(PAUSE);
    };
    if (isHidden()) listen(document, "visibilitychange", again, { once: true, signal: this.#ended.signal });
    else if (wasHidden) again();
    else if (waiting && this.#wait <= 8000) {
      this.#askIn(this.#wait);
      this.#wait *= 2;
    }
  }
}
