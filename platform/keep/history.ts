/** The history of look-ups. It stays on this computer, can be switched off, and knows nothing of private windows. */
import { newestFirst } from "../../core/keep/merge.ts";
import { type LookUp, MOST_LOOK_UPS } from "../../core/keep/shapes.ts";
import { loadSettings } from "../settings.ts";
import { tellOfChange } from "./changes.ts";
import { readSound } from "./records.ts";
import { inTransaction, withKeep } from "./store.ts";

/** Milliseconds within which opening the same entry again is the same look-up. */
const SAME = 10 * 60_000;
/** Recent entries that are offered to surfaces. */
const MOST_RECENT = 20;

/** All look-ups, newest first. */
export const listHistory = (): Promise<LookUp[]> =>
  withKeep(async (database) => (await readSound(database, "history")).sort(newestFirst));

/** The entries looked up last, newest first, each once. */
export const listRecent = (): Promise<string[]> =>
  withKeep(async (database) => {
    const slugs = new Set<string>();
    let cursor = await database.transaction("history").store.openKeyCursor(null, "prev");
    while (cursor && slugs.size < MOST_RECENT) {
      slugs.add(cursor.primaryKey[1]);
      cursor = await cursor.continue();
    }
    return [...slugs];
  });

/** Remembers a look-up, unless the reader does not want that. */
export async function addLookUp(lookUp: LookUp): Promise<void> {
  if (!(await loadSettings()).history) return;
  await inTransaction(["history"], async (transaction) => {
    const store = transaction.objectStore("history");
    const last = (await store.openKeyCursor(null, "prev"))?.primaryKey;
    if (last?.[1] === lookUp.slug && lookUp.at - last[0] < SAME) await store.delete(last);
    await store.put(lookUp);
    const surplus = (await store.count()) - MOST_LOOK_UPS;
    if (surplus > 0) for (const key of await store.getAllKeys(null, surplus)) await store.delete(key);
  });
  await tellOfChange(["history"]);
}

export async function forgetLookUp(at: number, slug: string): Promise<void> {
  await withKeep((database) => database.delete("history", [at, slug]));
  await tellOfChange(["history"]);
}

export async function clearHistory(): Promise<void> {
  await withKeep((database) => database.clear("history"));
  await tellOfChange(["history"]);
}
