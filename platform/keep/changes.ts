/**
 * Telling every surface that something kept has changed. Extension pages follow session storage, which wakes no page of
 * the web; cards are in pages, and learn only that a term was saved or taken away.
 */
import { browser } from "wxt/browser";

export type KeptPart = "saved" | "history";

const KEY = "kept";
const CARD_KEY = "savedTermsChanged";

/** @param parts what changed; `cards`: whether a term was saved or taken away */
export async function tellOfChange(parts: readonly KeptPart[], cards = false): Promise<void> {
  // The stamp makes two changes of the same kind two changes.
  const stamp = crypto.randomUUID();
  try {
    await browser.storage.session.set({ [KEY]: { parts, stamp } });
    if (cards) await browser.storage.local.set({ [CARD_KEY]: stamp });
  } catch {
    // Without room for it the other surfaces are late; what was kept is kept.
  }
}

/** Calls back with what changed. Returns what ends it. */
export function watchKept(callback: (parts: readonly KeptPart[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const told = area === "session" ? (changes[KEY]?.newValue as { parts?: KeptPart[] } | undefined) : undefined;
    if (told?.parts) callback(told.parts);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** For cards: calls back when a term was saved or taken away. Returns what ends it. */
export function watchSavedTerms(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && changes[CARD_KEY]) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
