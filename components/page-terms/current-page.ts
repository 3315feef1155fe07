/** The page in front of the reader, as signals that the views follow. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { type PageAccess, pageAccess } from "../../platform/page-access.ts";
import { type CurrentTab, watchCurrentTab } from "../../platform/tab-terms.ts";
import { settings } from "../common/settings.ts";
import { type PageState, pageState } from "./page-state.ts";

/** Milliseconds that a page gets to report before it counts as silent. */
const PATIENCE = 1500;

const tab = signal<CurrentTab | null>(null);
const index = signal<DatasetIndex | null>(null);
const waited = signal(false);
/** What the browser said about this address in this tab. */
const access = signal<{ asked: string; is: PageAccess } | null>(null);
let patience: ReturnType<typeof setTimeout> | undefined;
let asking = "";

export const currentTab: ReadonlySignal<CurrentTab | null> = tab;

const addressOf = ({ tabId, url }: CurrentTab): string => `${tabId} ${url}`;

/** Null until the first look at the tab. */
export const currentPage: ReadonlySignal<PageState | null> = computed(() => {
  if (!tab.value || !index.value) return null;
  const known = access.value?.asked === addressOf(tab.value) ? access.value.is : undefined;
  return pageState(tab.value, settings.value, index.value, { waited: waited.value, access: known });
});

/** A page that was loaded and in which nothing was found may be one that cannot be read: the browser knows. */
async function askAccess(): Promise<void> {
  const current = tab.value;
  const page = currentPage.value;
  if (!current || (page?.is !== "silent" && page?.is !== "none")) return;
  const { tabId, url, title } = current;
  const asked = addressOf(current);
  if (tabId === undefined || url === undefined || asking === asked) return;
  asking = asked;
  const is = await pageAccess(tabId, url, title);
  if (asking === asked) access.value = { asked, is };
}

/** Follows the current tab from now on. Call it once. */
export function followCurrentPage(): void {
  void loadIndex().then((loaded) => {
    index.value = loaded;
  });
  currentPage.subscribe(() => void askAccess());
  watchCurrentTab((next) => {
    const before = tab.value;
    tab.value = next;
    if (before?.tabId === next.tabId && before?.url === next.url && before?.loading === next.loading) return;
    asking = "";
    access.value = null;
    waited.value = false;
    clearTimeout(patience);
    patience = setTimeout(() => {
      waited.value = true;
    }, PATIENCE);
  });
}
