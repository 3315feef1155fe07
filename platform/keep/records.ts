/** Reading records that may be damaged: those are put aside and told of, and never stand in the way of the others. */
import { type LookUp, lookUpSchema, type SavedTerm, savedTermSchema } from "../../core/keep/shapes.ts";
import type { KeepDatabase, KeepTransaction } from "./database.ts";

interface Records {
  saved: SavedTerm;
  history: LookUp;
}
type Readable = keyof Records;

const SCHEMAS: { [S in Readable]: { safeParse(value: unknown): { success: boolean; data?: Records[S] | undefined } } } =
  {
    saved: savedTermSchema,
    history: lookUpSchema,
  };

const parse = <S extends Readable>(store: S, value: unknown): Records[S] | null =>
  SCHEMAS[store].safeParse(value).data ?? null;

interface Raw {
  key: IDBValidKey;
  /** Undefined when the browser itself cannot read it. */
  value: unknown;
}

async function readRaw(database: KeepDatabase, store: Readable): Promise<Raw[]> {
  const { store: reading } = database.transaction(store);
  try {
    const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
    return keys.map((key, index) => ({ key, value: values[index] }));
  } catch {
    // One value that the browser cannot read fails them all: one by one.
    const keys = await database.getAllKeys(store);
    return Promise.all(
      keys.map(async (key) => ({ key, value: await database.get(store, key as never).catch(() => undefined) })),
    );
  }
}

async function setAside(database: KeepDatabase, store: Readable, raw: readonly Raw[]): Promise<void> {
  const transaction = database.transaction([store, "damaged"], "readwrite", { durability: "strict" });
  const foundAt = Date.now();
  for (const { key, value } of raw) {
    void transaction.objectStore("damaged").add({ store, key, value, foundAt });
    void transaction.objectStore(store).delete(key as never);
  }
  await transaction.done;
}

/** All sound records of a store; the others are put aside. */
export async function readSound<S extends Readable>(database: KeepDatabase, store: S): Promise<Records[S][]> {
  const sound: Records[S][] = [];
  const damaged: Raw[] = [];
  for (const raw of await readRaw(database, store)) {
    const record = parse(store, raw.value);
    if (record) sound.push(record);
    else damaged.push(raw);
  }
  if (damaged.length > 0) await setAside(database, store, damaged);
  return sound;
}

/** One saved term within a transaction that is to change it; null when there is none, or only a damaged one, put aside. */
export async function takeTerm(transaction: KeepTransaction, slug: string): Promise<SavedTerm | null> {
  const value: unknown = await transaction.objectStore("saved").get(slug);
  if (value === undefined) return null;
  const term = parse("saved", value);
  if (!term) {
    await transaction.objectStore("damaged").add({ store: "saved", key: slug, value, foundAt: Date.now() });
  }
  return term;
}

/** A term that was taken away not long ago, as it was. */
export async function takeRemoved(transaction: KeepTransaction, slug: string): Promise<SavedTerm | null> {
  const removed = await transaction.objectStore("removed").get(slug);
  return removed === undefined ? null : parse("saved", removed.term);
}
