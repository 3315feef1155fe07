/**
 * Carries the settings to the reader's other machines and back, where the browser syncs (Chrome when signed in, Firefox
 * with an account); elsewhere `storage.sync` is a second local store, and nothing changes. Each run compares both stores
 * and writes what differs, so that it does not matter which events the stopped background missed, and nothing to write
 * is left after a run: no loop.
 */
import { browser } from "wxt/browser";
import { isItemKey, reconcile, type SyncItem } from "../../core/dataset/settings/record.ts";
import { isValidSetting, SETTINGS_KEY, updateRecord } from "../settings.ts";

/** Brings both stores together. Also stores the record of an older version in this version's shape. */
export async function syncSettings(): Promise<void> {
  await updateRecord(async (record) => {
    let items: Record<string, unknown>;
    try {
      items = await browser.storage.sync.get(null);
    } catch {
      return record; // Switched off in the browser.
    }
    const { record: merged, write } = reconcile(record, items, isValidSetting);
    if (Object.keys(write).length > 0) await writeItems(write);
    return merged;
  });
}

/** What the browser does not take now (so many writes a minute, so many bytes) is offered again with the next run. */
async function writeItems(items: Record<string, SyncItem>): Promise<void> {
  try {
    await browser.storage.sync.set(items);
  } catch {
    // Settings work from the local store; only the other machines hear of it later.
  }
}

/** For storage.onChanged. */
export function onStorageChanged(changes: Record<string, unknown>, area: string): void {
  const concerns = area === "local" ? SETTINGS_KEY in changes : area === "sync" && Object.keys(changes).some(isItemKey);
  if (concerns) void syncSettings();
}
