/**
 * Keeps a note while it is typed: stores it after a pause, one attempt at a time, and says how that went. A text that
 * could not be stored stays where it is, and is found again when the panel was closed meanwhile.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { askKeep } from "../../platform/keep/ask.ts";
import { dropDraft, keepDraft, readDraft } from "../../platform/keep/drafts.ts";
import type { KeepProblem } from "../../platform/keep/problem.ts";

/** Milliseconds without a key after which a note is stored. */
const PAUSE = 500;

export type NoteState = { is: "stored" } | { is: "saving" } | { is: "failed"; problem: KeepProblem };

export class NoteKeeper {
  readonly #text = signal("");
  readonly #state = signal<NoteState>({ is: "stored" });
  /** The note on the disk that the text was begun from. */
  #stored: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(
    readonly slug: string,
    stored: string,
  ) {
    this.#stored = stored;
    this.#text.value = stored;
    void readDraft(slug).then((draft) => {
      if (draft === undefined || draft.text === this.#stored || this.#text.value !== this.#stored) return;
      this.#text.value = draft.text;
      this.#stored = draft.base;
      void this.#store();
    });
  }

  get text(): ReadonlySignal<string> {
    return this.#text;
  }
  get state(): ReadonlySignal<NoteState> {
    return this.#state;
  }

  type(text: string): void {
    this.#text.value = text;
    this.#state.value = { is: "saving" };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#store(), PAUSE);
  }

  /** Stores now what has not been stored: when the reader leaves the field or the page, or asks for another attempt. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#text.value === this.#stored ? Promise.resolve() : this.#store();
  }

  /** The note as it is on the disk, from whichever surface. What is being typed here stays, and is joined with it. */
  receive(stored: string): void {
    if (this.#text.value !== this.#stored || this.#running) return;
    this.#stored = stored;
    this.#text.value = stored;
  }

  #store(): Promise<void> {
    this.#running ??= this.#storeAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #storeAll(): Promise<void> {
    this.#state.value = { is: "saving" };
    // What is typed while an attempt is on its way is the next attempt's.
    for (;;) {
      const note = this.#text.value;
      const answer = await askKeep({ type: "keep/note", slug: this.slug, note, base: this.#stored });
      if (!answer.ok) {
        this.#state.value = { is: "failed", problem: answer.problem };
        await keepDraft(this.slug, { text: this.#text.value, base: this.#stored });
        return;
      }
      // What another window wrote meanwhile has been joined with it.
      const { note: kept } = answer.value;
      const isLast = this.#text.value === note;
      this.#stored = isLast ? kept : note;
      if (!isLast) continue;
      this.#text.value = kept;
      break;
    }
    this.#state.value = { is: "stored" };
    await dropDraft(this.slug);
  }
}

/** One for each note, as long as the page lives: going away and coming back finds what was typed. */
const keepers = new Map<string, NoteKeeper>();

export function noteKeeper(slug: string, stored: string): NoteKeeper {
  const known = keepers.get(slug);
  if (known) return known;
  const made = new NoteKeeper(slug, stored);
  keepers.set(slug, made);
  return made;
}

const flushAll = () => {
  for (const keeper of keepers.values()) void keeper.flush();
};
addEventListener("pagehide", flushAll);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") flushAll();
});
