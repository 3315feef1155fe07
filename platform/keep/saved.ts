/** Saved terms in the database. Each change is one transaction, on the disk before it is reported as done. */
import { bySlug, joined } from "../../core/keep/merge.ts";
import { type KeptPage, newTerm, type SavedTerm } from "../../core/keep/shapes.ts";
import { renamed, withoutDoubles } from "../../core/keep/tags.ts";
import { tellOfChange } from "./changes.ts";
import type { KeepTransaction } from "./database.ts";
import { readSound, takeRemoved, takeTerm } from "./records.ts";
import { inTransaction, withKeep } from "./store.ts";

/** Milliseconds for which a term that was taken away can be had back with its note. */
const REMOVED_STAYS = 7 * 24 * 3600_000;

export interface SavedList {
  /** By slug. */
  terms: SavedTerm[];
  /** Records that could not be read and were put aside. */
  damaged: number;
}

export const listSaved = (): Promise<SavedList> =>
  withKeep(async (database) => {
    const terms = await readSound(database, "saved");
    return { terms: terms.sort(bySlug), damaged: await database.count("damaged") };
  });

export const isSaved = (slug: string): Promise<boolean> =>
  withKeep(async (database) => (await database.getKey("saved", slug)) !== undefined);

/** Runs `work` in one transaction, and tells of it when it is on the disk. */
async function change<T>(cards: boolean, work: (transaction: KeepTransaction) => Promise<T>): Promise<T> {
  const result = await inTransaction(["saved", "removed", "damaged"], work);
  await tellOfChange(["saved"], cards);
  return result;
}

/** The term to be changed: as it is, else as it was when it was taken away, else a new one. */
async function present(transaction: KeepTransaction, slug: string, seenOn?: KeptPage): Promise<SavedTerm> {
  const known = (await takeTerm(transaction, slug)) ?? (await takeRemoved(transaction, slug));
  await transaction.objectStore("removed").delete(slug);
  return known ?? newTerm(slug, Date.now(), seenOn);
}

/** Saves a term. One that is saved stays as it is; one that was taken away comes back as it was. */
export const saveTerm = (slug: string, seenOn?: KeptPage): Promise<SavedTerm> =>
  change(true, async (transaction) => {
    const term = await present(transaction, slug, seenOn);
    await transaction.objectStore("saved").put(term);
    return term;
  });

/** Takes a term away; for some days it can be had back as it was, by saving it again. */
export const removeTerm = (slug: string): Promise<void> =>
  change(true, async (transaction) => {
    const now = Date.now();
    const term = await takeTerm(transaction, slug);
    const removed = transaction.objectStore("removed");
    for (const { slug: other, removedAt } of await removed.getAll()) {
      if (!(removedAt > now - REMOVED_STAYS)) await removed.delete(other);
    }
    if (term) await removed.put({ slug, removedAt: now, term });
    await transaction.objectStore("saved").delete(slug);
  });

/**
 * Stores a note. What was typed is not lost: where the term was taken away meanwhile it is saved again, and where another
 * window changed the note meanwhile the two are joined.
 * @param base the note that this one was begun from; without it, it takes the place of whatever is there
 */
export const setNote = (slug: string, note: string, base?: string): Promise<SavedTerm> =>
  change(false, async (transaction) => {
    const before = await present(transaction, slug);
    const foreign = base !== undefined && before.note !== base;
    const term = { ...before, note: foreign ? joined(note, before.note) : note, changedAt: Date.now() };
    await transaction.objectStore("saved").put(term);
    return term;
  });

export const setTags = (slug: string, tags: readonly string[]): Promise<SavedTerm> =>
  change(false, async (transaction) => {
    const term = { ...(await present(transaction, slug)), tags: withoutDoubles(tags), changedAt: Date.now() };
    await transaction.objectStore("saved").put(term);
    return term;
  });

/** Renames a tag of all terms that have it, or takes it from them when `to` is null. */
export const renameTag = (from: string, to: string | null): Promise<void> =>
  change(false, async (transaction) => {
    for (const slug of await transaction.objectStore("saved").getAllKeys()) {
      const term = await takeTerm(transaction, slug);
      const tags = term && renamed(term.tags, from, to);
      if (tags && tags !== term.tags) {
        await transaction.objectStore("saved").put({ ...term, tags, changedAt: Date.now() });
      }
    }
  });

/** What could not be read, as it stands in the database. */
export const listDamaged = (): Promise<unknown[]> => withKeep((database) => database.getAll("damaged"));

export async function discardDamaged(): Promise<void> {
  await withKeep((database) => database.clear("damaged"));
  await tellOfChange(["saved"]);
}
