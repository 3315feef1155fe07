/** What the reader keeps, as signals that the views follow: the same on every surface, as soon as it is stored. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { keptPage, type LookUp, type SavedTerm } from "../../core/keep/shapes.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { askKeep, inPrivateWindow } from "../../platform/keep/ask.ts";
import { watchKept } from "../../platform/keep/changes.ts";
import type { KeepProblem } from "../../platform/keep/problem.ts";
import type { SavedList } from "../../platform/keep/saved.ts";

/** Null until it is read; a problem when it could not be. */
type Read<T> = { value: T; problem?: undefined } | { value?: undefined; problem: KeepProblem } | null;

const saved = signal<Read<SavedList>>(null);
const history = signal<Read<LookUp[]>>(null);
const names = signal<ReadonlyMap<string, string> | null>(null);
let followed = false;
let historyWanted = false;

export const savedList: ReadonlySignal<Read<SavedList>> = saved;
export const lookUps: ReadonlySignal<Read<LookUp[]>> = history;

/** Saved terms by slug; empty until they are read. */
export const savedTerms: ReadonlySignal<ReadonlyMap<string, SavedTerm>> = computed(
  () => new Map(saved.value?.value?.terms.map((term) => [term.slug, term])),
);

/** The name of an entry; of one that the data set no longer has, what its slug says. */
export const nameOf = (slug: string): string => names.value?.get(slug) ?? slug.replaceAll("-", " ");

/** Whether the data set has the entry. True until that is known. */
export const isKnown = (slug: string): boolean => names.value?.has(slug) ?? true;

async function readSaved(): Promise<void> {
  const answer = await askKeep({ type: "keep/saved" });
  saved.value = answer.ok ? { value: answer.value } : { problem: answer.problem };
}

async function readHistory(): Promise<void> {
  const answer = await askKeep({ type: "keep/history" });
  history.value = answer.ok ? { value: answer.value } : { problem: answer.problem };
}

/** Reads what is kept and follows it from now on. Views call it when they appear; only the first call does something. */
export function followKept(): void {
  if (followed) return;
  followed = true;
  watchKept((parts) => {
    if (parts.includes("saved")) void readSaved();
    if (parts.includes("history") && historyWanted) void readHistory();
  });
  void readSaved();
  void loadIndex().then((index) => {
    names.value = new Map(index.entries.map(({ slug, name }) => [slug, name]));
  });
}

/** The same for the history, which most surfaces do without. */
export function followHistory(): void {
  followKept();
  if (historyWanted) return;
  historyWanted = true;
  void readHistory();
}

/** Reads again after a problem. */
export function readAgain(): void {
  void readSaved();
  if (historyWanted) void readHistory();
}

/** The page in front of the reader as it may be remembered: none of a private window. */
export async function pageToKeep(page: { title?: string | undefined; url?: string | undefined } | null) {
  return (await inPrivateWindow()) ? undefined : keptPage(page?.title, page?.url);
}
