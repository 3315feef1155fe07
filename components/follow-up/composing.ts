/**
 * Has the browser's on-device model compose an answer out of quoted statements, and checks what it says. The code for
 * that is loaded with the first answer.
 */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { i18n } from "../../platform/i18n.ts";
import { type ModelState, modelState, promptModel } from "../../platform/language-model.ts";
import { say } from "../common/announce.tsx";
import type { Quote } from "./asking.ts";

export interface Sentence {
  text: string;
  /** The quotes that it rests on, by their place from 0. */
  sources: number[];
}

export type Composed =
  | { state: "composing" | "stopped" | "failed" | "empty" }
  | { state: "composed"; sentences: readonly Sentence[] }
  /** What the browser has is not ready. */
  | { state: "unready"; model: Exclude<ModelState, "ready"> };

/** Milliseconds after which a model is given up. */
const LONGEST_WAIT = 60_000;

async function compose(question: string, quotes: readonly Quote[], signal: AbortSignal): Promise<Composed> {
  const model = await modelState();
  if (model !== "ready") return { state: "unready", model };
  const { LONGEST_OUTPUT, promptFor, readComposed } = await import("../../core/dataset/ask/compose.ts");
  const sources = quotes.map(({ entry: { name }, statement: { label, text } }) => ({ name, label, text }));
  const output = await promptModel({
    ...promptFor(question, sources),
    longest: LONGEST_OUTPUT,
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
  });
  const sentences = readComposed(output, sources);
  return sentences.length === 0 ? { state: "empty" } : { state: "composed", sentences };
}

/** The answer to one question, out of one list of quotes. */
export class Composing {
  readonly #question: string;
  readonly #quotes: readonly Quote[];
  readonly #composed: Signal<Composed> = signal({ state: "composing" });
  #running: AbortController | undefined;

  constructor(question: string, quotes: readonly Quote[]) {
    this.#question = question;
    this.#quotes = quotes;
  }

  get composed(): ReadonlySignal<Composed> {
    return this.#composed;
  }

  /** Begins, unless there is an outcome already. */
  begin(): void {
    if (this.#composed.value.state === "composing" && !this.#running) void this.again();
  }

  async again(): Promise<void> {
    const controller = new AbortController();
    this.#running = controller;
    this.#composed.value = { state: "composing" };
    let outcome: Composed;
    try {
      outcome = await compose(this.#question, this.#quotes, controller.signal);
    } catch {
      outcome = { state: "failed" };
    }
    if (this.#running !== controller) return;
    this.#running = undefined;
    this.#composed.value = outcome;
    if (outcome.state === "composed") say(i18n.t("followUp.composed.ready"), { matter: "composed" });
  }

  stop(): void {
    this.leave();
    this.#composed.value = { state: "stopped" };
  }

  /** Stops what is running, so that it begins anew when the reader comes back. */
  leave(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}

/** Kept with the quotes: who comes back to them finds what was composed. */
const known = new WeakMap<readonly Quote[], Composing>();

export function composingOf(question: string, quotes: readonly Quote[]): Composing {
  let composing = known.get(quotes);
  if (!composing) {
    composing = new Composing(question, quotes);
    known.set(quotes, composing);
  }
  return composing;
}
