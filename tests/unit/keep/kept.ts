/** An empty database of what the reader keeps, and a look into it. */
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { closeDatabase, DATABASE } from "../../../platform/keep/database.ts";
import { listSaved } from "../../../platform/keep/saved.ts";

/** Before each test nothing is kept; after it everything works as it should again. */
export function useEmptyDatabase(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    await closeDatabase();
    await deleteDB(DATABASE);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const terms = async () => (await listSaved()).terms;
export const slugs = async () => (await terms()).map(({ slug }) => slug);
/** Writes past the store's own checks, as a fault would. */
export async function writeRaw(store: "saved" | "history" | "meta", value: unknown, key?: string): Promise<void> {
  await listSaved();
  const raw = await openDB(DATABASE);
  await raw.put(store, value, key);
  raw.close();
}
export const lookUp = (slug: string, at: number) => ({ slug, at, via: "search" as const });
