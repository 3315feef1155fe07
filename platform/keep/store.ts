/** Working with the database: opened on first need, and brought into order before anyone reads it. */
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type LookUp, slugSchema } from "../../core/keep/shapes.ts";
import { replaceSettings } from "../settings.ts";
import {
  closeDatabase,
  database,
  isClosed,
  type KeepDatabase,
  type KeepStore,
  type KeepTransaction,
} from "./database.ts";
import { knownSettings } from "./settings-part.ts";

/** In `meta`: settings of a backup whose other half is restored already. */
export const PENDING_SETTINGS = "pendingSettings";
/** In `meta`: that the list of earlier versions is in the history. */
const RECENT_MOVED = "recentMoved";
/** In extension storage: slugs of the entries opened last, newest first, as versions before the history kept them. */
const RECENT_KEY = "recent";

type Work<T> = (transaction: KeepTransaction) => Promise<T>;

/**
 * Runs `work` in one transaction. Answers when it is on the disk, not when the browser has it in memory.
 * @throws the transaction's own error, which says more than that of the request that failed with it
 */
async function inTransactionOf<T>(opened: KeepDatabase, stores: readonly KeepStore[], work: Work<T>): Promise<T> {
  const transaction = opened.transaction([...stores], "readwrite", { durability: "strict" });
  transaction.done.catch(() => undefined); // Told below.
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw transaction.error ?? error;
  }
}

/** The list of recent look-ups that earlier versions kept becomes history. Their times are lost: they count as just now. */
async function moveRecent(opened: KeepDatabase): Promise<void> {
  const stored = (await browser.storage.local.get(RECENT_KEY))[RECENT_KEY];
  if (stored === undefined) return;
  await inTransactionOf(opened, ["history", "meta"], async (transaction) => {
    // A crash after this transaction leaves the old list: it must not come in twice.
    if ((await transaction.objectStore("meta").get(RECENT_MOVED)) !== undefined) return;
    const slugs = z.array(slugSchema).safeParse(stored);
    const now = Date.now();
    for (const [age, slug] of (slugs.success ? slugs.data : []).entries()) {
      const lookUp: LookUp = { at: now - age, slug, via: "search" };
      await transaction.objectStore("history").put(lookUp);
    }
    await transaction.objectStore("meta").put(true, RECENT_MOVED);
  });
  await browser.storage.local.remove(RECENT_KEY);
}

/** A restored backup is whole or not there: after a crash between its two halves the second one is made up for. */
async function finishRestore(opened: KeepDatabase): Promise<void> {
  const pending = await opened.get("meta", PENDING_SETTINGS);
  if (pending === undefined) return;
  await replaceSettings(knownSettings(pending as Record<string, unknown>));
  await opened.delete("meta", PENDING_SETTINGS);
}

async function prepare(opened: KeepDatabase): Promise<void> {
  // What fails here, as on a full disk, is tried again when the database is opened next; reading goes on.
  await moveRecent(opened).catch(() => undefined);
  await finishRestore(opened).catch(() => undefined);
}

/** Runs `work` on the open database; once more, on a new connection, when the connection was closed under it. */
export async function withKeep<T>(work: (database: KeepDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await database(prepare));
  } catch (error) {
    if (!isClosed(error)) throw error;
    await closeDatabase();
    return work(await database(prepare));
  }
}

/** Runs `work` in one transaction over these stores, all or nothing. */
export const inTransaction = <T>(stores: readonly KeepStore[], work: Work<T>): Promise<T> =>
  withKeep((opened) => inTransactionOf(opened, stores, work));
