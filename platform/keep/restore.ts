/** Everything at once: what a backup is made of, and putting one back, whole or not at all. */
import type { Backup } from "../../core/keep/backup.ts";
import { mergeKept, newestFirst } from "../../core/keep/merge.ts";
import { type Kept, MOST_LOOK_UPS } from "../../core/keep/shapes.ts";
import { loadChanges, replaceSettings } from "../settings.ts";
import { tellOfChange } from "./changes.ts";
import type { KeepDatabase } from "./database.ts";
import { readSound } from "./records.ts";
import { knownSettings, mergedSettings } from "./settings-part.ts";
import { inTransaction, PENDING_SETTINGS, withKeep } from "./store.ts";

export type RestoreMode = "merge" | "replace";

async function readKept(database: KeepDatabase): Promise<Kept> {
  return { saved: await readSound(database, "saved"), history: await readSound(database, "history") };
}

export const readEverything = (): Promise<Backup> =>
  withKeep(async (database) => {
    const kept = mergeKept(await readKept(database), { saved: [], history: [] });
    return { madeAt: Date.now(), ...kept, settings: await loadChanges() };
  });

/**
 * Puts other things in place of what is there, in one transaction.
 * @param settings wait in it for their turn; without, none wait any more
 * @returns what was there
 */
const write = (compute: (before: Kept) => Kept, settings?: Record<string, unknown>): Promise<Kept> =>
  inTransaction(["saved", "history", "removed", "meta"], async (transaction) => {
    const saved = transaction.objectStore("saved");
    const history = transaction.objectStore("history");
    const removed = transaction.objectStore("removed");
    const meta = transaction.objectStore("meta");
    const before = { saved: await saved.getAll(), history: await history.getAll() };
    const after = compute(before);
    await saved.clear();
    await history.clear();
    // One by one: many requests at once that all fail with their transaction would all have to be heard.
    for (const term of after.saved) {
      await saved.put(term);
      await removed.delete(term.slug);
    }
    for (const lookUp of after.history) await history.put(lookUp);
    if (settings) await meta.put(settings, PENDING_SETTINGS);
    else await meta.delete(PENDING_SETTINGS);
    return before;
  });

/** Puts a checked backup back. What fails leaves everything as it was. */
export async function restore(backup: Backup, mode: RestoreMode): Promise<void> {
  // What is damaged is put aside first, so that nothing but sound records is merged, and nothing is cleared unseen.
  await withKeep(readKept);
  const settingsBefore = await loadChanges();
  const { saved } = backup;
  const known = knownSettings(backup.settings);
  const history = [...backup.history].sort(newestFirst).slice(0, MOST_LOOK_UPS);
  const settings = mode === "merge" ? mergedSettings(settingsBefore, known) : known;
  const before = await write(
    (there) => (mode === "merge" ? mergeKept(there, { saved, history }) : { saved, history }),
    settings,
  );
  try {
    await replaceSettings(settings);
  } catch (error) {
    await write(() => before);
    throw error;
  }
  await withKeep((database) => database.delete("meta", PENDING_SETTINGS));
  await tellOfChange(["saved", "history"], true);
}
