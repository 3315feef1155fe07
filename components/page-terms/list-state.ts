/**
 * What the reader did with the list of a page's terms: kept while the panel shows another tab or view, gone when the tab
 * shows another page.
 */
import { type Signal, signal } from "@preact/signals";
import type { Mention } from "../../platform/messages.ts";

/** The mentions of one term, as far as they were asked for. */
export interface Mentions {
  /** Null for a mention that the page could not tell of. */
  lines: readonly (Mention | null)[];
  /** What the page held when they were asked for. */
  of: string;
  /** Whether the page answered. */
  answered: boolean;
}

export interface ListState {
  page: string;
  filter: Signal<string>;
  /** Slugs of the terms that are unfolded. */
  open: Signal<ReadonlySet<string>>;
  /** Number of the mention last gone to, 0-based, by slug. */
  at: Signal<ReadonlyMap<string, number>>;
  /** What went wrong at the last step, in words, by slug. */
  trouble: Signal<ReadonlyMap<string, string>>;
  mentions: Signal<ReadonlyMap<string, Mentions>>;
  /** The term gone to last. */
  current: Signal<string | null>;
  /** The term whose row is pointed at or has the focus. */
  lit: Signal<string | null>;
}

const MOST_TABS = 50;
const states = new Map<number, ListState>();

/** The state of a tab's list. @param url the page's address; its fragment makes no other page */
export function listState(tabId: number, url: string | undefined): ListState {
  const page = url?.replace(/#.*/su, "") ?? "";
  let state = states.get(tabId);
  if (state?.page !== page) {
    state = {
      page,
      filter: signal(""),
      open: signal(new Set<string>()),
      at: signal(new Map<string, number>()),
      trouble: signal(new Map<string, string>()),
      mentions: signal(new Map<string, Mentions>()),
      current: signal<string | null>(null),
      lit: signal<string | null>(null),
    };
  }
  // The tabs looked at last are kept.
  states.delete(tabId);
  states.set(tabId, state);
  const [oldest] = states.keys();
  if (states.size > MOST_TABS && oldest !== undefined) states.delete(oldest);
  return state;
}

/** Sets one value of a map that is kept in a signal. */
export function put<V>(map: Signal<ReadonlyMap<string, V>>, key: string, value: V): void {
  map.value = new Map(map.value).set(key, value);
}

export function toggle(set: Signal<ReadonlySet<string>>, key: string, on: boolean): void {
  const next = new Set(set.value);
  if (on) next.add(key);
  else next.delete(key);
  set.value = next;
}
