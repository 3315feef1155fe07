/** Puts the bundled lexicon where content scripts read it: one value in extension storage (no worker wake-up per page). */
import { browser } from "wxt/browser";

/** Read by entrypoints/content together with the settings: `{ version, data }`, data in base64. */
export const LEXICON_KEY = "lexicon";

/** Storing is done whenever the browser starts or the extension changes: cheaper than finding out whether it is needed. */
export async function storeLexicon(): Promise<void> {
  const lexicon = await (await fetch("/data/lexicon.json")).json();
  const stored = (await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY] as { version?: unknown } | undefined;
  if (stored?.version !== lexicon.version) await browser.storage.local.set({ [LEXICON_KEY]: lexicon });
}
