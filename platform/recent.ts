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

export async function addRecent(slug: string): Promise<void> {
  const others = (await loadRecent()).filter((other) => other !== slug);
  await browser.storage.local.set({ [KEY]: [slug, ...others].slice(0, MOST) });
}

export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
