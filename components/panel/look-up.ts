/** Opening an entry is a look-up: it is remembered with where the reader came from. */
import { effect } from "@preact/signals";
import type { Way } from "../../core/keep/shapes.ts";
import { askKeep, inPrivateWindow } from "../../platform/keep/ask.ts";
import type { CurrentTab } from "../../platform/tab-terms.ts";
import { settings } from "../common/settings.ts";
import { currentTab } from "../page-terms/current-page.ts";
import { pageToKeep } from "../saved/kept.ts";
import type { Visit } from "./navigation.ts";

function wayOf({ from }: Visit): Way {
  if (from === undefined) return "outside";
  return from === "sheet" ? "page" : from;
}

/** Milliseconds that the panel gets to find out which tab is in front. */
const PATIENCE = 2000;

/** The tab in front; null when that does not become known. An article may be shown before it is. */
function knownTab(): Promise<CurrentTab | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(null), PATIENCE);
    const settle = (tab: CurrentTab | null) => {
      clearTimeout(timer);
      resolve(tab);
      // The first run is not over when the tab is known at once.
      queueMicrotask(() => end());
    };
    const end = effect(() => {
      if (currentTab.value) settle(currentTab.value);
    });
  });
}

/** The entry remembered last by this panel. */
let latest = "";

/** Remembers the entry, unless the reader only came back to it, wants no history, or is in a private window. */
export async function rememberLookUp(slug: string, visit: Visit): Promise<void> {
  if (visit.how === "returned" || !settings.value.history || (await inPrivateWindow())) return;
  // From part to part of one entry.
  if (visit.from === "entry" && slug === latest) return;
  latest = slug;
  const at = Date.now();
  const page = await pageToKeep(await knownTab());
  const lookUp = { slug, at, via: wayOf(visit), ...(page ? { page } : {}) };
  await askKeep({ type: "keep/look-up", lookUp });
}
