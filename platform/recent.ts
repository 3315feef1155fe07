/** The entries that the reader opened last from search, newest first. They stay on this computer. */
import { browser } from "wxt/browser";
import * as z from "zod/mini";

const KEY = "recent";
const MOST = 20;
const slugs = z.array(z.string().check(z.regex(/^[a-z0-9-]{1,120}$/))).check(z.maxLength(MOST));

/** Slugs, newest first; entries that the data set no longer has may be among them. */
export async function loadRecent(): Promise<string[]> {
  const parsed = slugs.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

/** The list with one more entry opened. */
export const withRecent = (recent: readonly string[], slug: string): string[] =>
  [slug, ...recent.filter((other) => other !== slug)].slice(0, MOST);

/**
 * Stores the list. In one step, because the popup may be closed right after: of a list that had to be read first,
 * nothing would be stored.
 */
export async function saveRecent(recent: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: recent });
}

/** For surfaces that stay open: adds to whatever is stored by now. */
export async function addRecent(slug: string): Promise<void> {
  await saveRecent(withRecent(await loadRecent(), slug));
}

export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
