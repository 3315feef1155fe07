/** The page in front of the reader, as signals that the views follow. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { type CurrentTab, watchCurrentTab } from "../../platform/tab-terms.ts";
import { settings } from "../common/settings.ts";
import { type PageState, pageState } from "./page-state.ts";

/** Milliseconds that a page gets to report before it counts as silent. */
const PATIENCE = 1500;

const tab = signal<CurrentTab | null>(null);
const index = signal<DatasetIndex | null>(null);
const waited = signal(false);
let patience: ReturnType<typeof setTimeout> | undefined;

export const currentTab: ReadonlySignal<CurrentTab | null> = tab;

/** Null until the first look at the tab. */
export const currentPage: ReadonlySignal<PageState | null> = computed(() =>
  tab.value && index.value ? pageState(tab.value, settings.value, index.value, waited.value) : null,
);

/** Follows the current tab from now on. Call it once. */
export function followCurrentPage(): void {
  void loadIndex().then((loaded) => {
    index.value = loaded;
  });
  watchCurrentTab((next) => {
    const before = tab.value;
    tab.value = next;
    if (before?.tabId === next.tabId && before?.url === next.url && before?.loading === next.loading) return;
    waited.value = false;
    clearTimeout(patience);
    patience = setTimeout(() => {
      waited.value = true;
    }, PATIENCE);
  });
}
