/** Notes that could not be stored: kept in memory for the session, where a full disk does not matter. */
import { browser } from "wxt/browser";

const keyOf = (slug: string): string => `draft:${slug}`;

export async function keepDraft(slug: string, text: string): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(slug)]: text });
  } catch {
    // The text is still in its field.
  }
}

export async function readDraft(slug: string): Promise<string | undefined> {
  const key = keyOf(slug);
  const draft = (await browser.storage.session.get(key))[key];
  return typeof draft === "string" ? draft : undefined;
}

export const dropDraft = (slug: string): Promise<void> => browser.storage.session.remove(keyOf(slug));
