/**
 * The database of what the reader keeps. Only the background opens it: so there is one writer, which outlives a popup
 * that closes at once, and is never in a private window (where Firefox gives extension pages a database that is thrown
 * away).
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { LookUp, SavedTerm } from "../../core/keep/shapes.ts";
import { KeepError } from "./problem.ts";

/** What is written. What is read may have been damaged, and is parsed by whoever reads it. */
interface KeepSchema extends DBSchema {
  /** Saved terms by slug. */
  saved: { key: string; value: SavedTerm };
  /** Terms that were taken away, for the case that the reader wants them back: with note and tags, for some days. */
  removed: { key: string; value: { slug: string; removedAt: number; term: unknown } };
  /** Look-ups by time and slug. */
  history: { key: [number, string]; value: LookUp };
  /** Records that could not be read. */
  damaged: { key: number; value: { store: string; key: unknown; value: unknown; foundAt: number } };
  /** What must survive a crash between this database and extension storage. */
  meta: { key: string; value: unknown };
}
export type KeepStore = StoreNames<KeepSchema>;
export type KeepDatabase = IDBPDatabase<KeepSchema>;
export type KeepTransaction = IDBPTransaction<KeepSchema, KeepStore[], "readwrite">;
type Upgrade = IDBPTransaction<KeepSchema, KeepStore[], "versionchange">;

/** Step N brings a database of version N to version N + 1. Steps are never changed, only added. */
export type Step = (database: KeepDatabase, transaction: Upgrade) => void | Promise<void>;
export const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore("saved", { keyPath: "slug" });
    database.createObjectStore("removed", { keyPath: "slug" });
    database.createObjectStore("history", { keyPath: ["at", "slug"] });
    database.createObjectStore("damaged", { autoIncrement: true });
    database.createObjectStore("meta");
  },
];

export const DATABASE = "keep";
/** Milliseconds that another version of Aetia gets to let go of the database. */
const PATIENCE = 3000;

let connection: Promise<KeepDatabase> | undefined;
const forget = () => {
  connection = undefined;
};

/**
 * Opens the database, brought to the version of the last of `steps`.
 * @throws KeepError when another version holds it, DOMException when the browser does not open it
 */
export function openDatabase(steps: readonly Step[] = STEPS, patience = PATIENCE): Promise<KeepDatabase> {
  return new Promise((resolve, reject) => {
    let refused = false;
    const opening = openDB<KeepSchema>(DATABASE, steps.length, {
      async upgrade(database, from, _to, transaction) {
        for (const step of steps.slice(from)) await step(database, transaction);
      },
      blocked() {
        setTimeout(() => {
          refused = true;
          reject(new KeepError("blocked"));
        }, patience);
      },
      blocking(_from, _to, event) {
        // A newer version waits for this one. The next question opens the database anew, and learns that it is newer.
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.then((database) => {
      if (refused) database.close();
      else resolve(database);
    }, reject);
  });
}

/**
 * The open database, the same for all who ask.
 * @param prepare what is done before anyone gets it
 */
export function database(prepare: (database: KeepDatabase) => Promise<void>): Promise<KeepDatabase> {
  connection ??= openDatabase()
    .then(async (opened) => {
      await prepare(opened);
      return opened;
    })
    .catch((error) => {
      forget();
      throw error;
    });
  return connection;
}

/** Closes the connection, if there is one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  forget();
  (await open?.catch(() => undefined))?.close();
}

/** Whether an operation failed only because its connection had been closed under it. */
export const isClosed = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === "InvalidStateError";
