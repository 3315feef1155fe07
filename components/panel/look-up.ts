/** Opening an entry is a look-up: it is remembered with where the reader came from. */
import type { Way } from "../../core/keep/shapes.ts";
import { askKeep, inPrivateWindow } from "../../platform/keep/ask.ts";
import { settings } from "../common/settings.ts";
import { currentTab } from "../page-terms/current-page.ts";
import { pageToKeep } from "../saved/kept.ts";
import type { Visit } from "./navigation.ts";

function wayOf({ from }: Visit): Way {
  if (from === undefined) return "outside";
  return from === "sheet" ? "page" : from;
}

/** The entry remembered last by this panel. */
let latest = "";

/** Remembers the entry, unless the reader only came back to it, wants no history, or is in a private window. */
export async function rememberLookUp(slug: string, visit: Visit): Promise<void> {
  if (visit.how === "returned" || !settings.value.history || (await inPrivateWindow())) return;
  // From part to part of one entry.
  if (visit.from === "entry" && slug === latest) return;
  latest = slug;
  const page = await pageToKeep(currentTab.value);
  const lookUp = { slug, at: Date.now(), via: wayOf(visit), ...(page ? { page } : {}) };
  await askKeep({ type: "keep/look-up", lookUp });
}
