/** Notes that could not be stored: kept in memory for the session, where a full disk does not matter. */
import { browser } from "wxt/browser";

const keyOf = (slug: string): string => `draft:${slug}`;

export interface Draft {
  text: string;
  /** The stored note that it was begun from. */
  base: string;
}

export async function keepDraft(slug: string, draft: Draft): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(slug)]: draft });
  } catch {
    // The text is still in its field.
  }
}

export async function readDraft(slug: string): Promise<Draft | undefined> {
  const key = keyOf(slug);
  const { text, base } = ((await browser.storage.session.get(key))[key] ?? {}) as Partial<Record<string, unknown>>;
  return typeof text === "string" && typeof base === "string" ? { text, base } : undefined;
}

export const dropDraft = (slug: string): Promise<void> => browser.storage.session.remove(keyOf(slug));
