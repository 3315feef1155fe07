/** What the content script needs to know, read from extension storage in one call: no worker is woken for a page. */
import { browser } from "wxt/browser";
import { covers, type PageSettings, readSettings } from "../core/dataset/settings/settings.ts";
import { decodeBase64 } from "./base64.ts";
import { stored } from "./stored-state.ts";

export interface StoredLexicon {
  version: string;
  bytes: Uint8Array;
}

export interface PageState {
  settings: PageSettings;
  /** Missing for a moment after the install, and when what is stored cannot be read. */
  lexicon: StoredLexicon | undefined;
  /** As stored: what of it counts depends on lexicon and place (mutedOn). */
  muted: unknown;
}

function readLexicon(stored: unknown): StoredLexicon | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { version, data } = stored as Record<string, unknown>;
  if (typeof version !== "string" || typeof data !== "string") return undefined;
  try {
    return { version, bytes: decodeBase64(data) };
  } catch {
    return undefined;
  }
}

/** Once: what was stored is not kept. */
export async function readPageState(): Promise<PageState> {
  const { settings, lexicon, muted } = await (stored.pop() as (typeof stored)[number]);
  return { settings: readSettings(settings), lexicon: readLexicon(lexicon), muted };
}

/**
 * The entries that are not to be marked on a page at this place, by number in the lexicon of `version`.
 * @param stored what the background wrote down for that: `{ version, muted: [{ entry, host }] }`
 */
export function mutedOn(stored: unknown, version: string | undefined, site: string): Set<number> {
  const { version: of, muted } = (stored ?? {}) as { version?: unknown; muted?: unknown };
  const rules = of === version && Array.isArray(muted) ? muted : [];
  return new Set(
    rules.flatMap((rule) => (rule?.host === null || covers(`${rule?.host}`, site) ? [rule.entry as number] : [])),
  );
}

/** Calls back with what changed in storage, from whichever context. Returns what ends it. */
export function watchPageState(callback: (changes: Partial<PageState>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "local") return;
    const changed: Partial<PageState> = {};
    if (changes.settings) changed.settings = readSettings(changes.settings.newValue);
    if (changes.lexicon) changed.lexicon = readLexicon(changes.lexicon.newValue);
    if (changes.muted) changed.muted = changes.muted.newValue;
    if (changes.settings || changes.lexicon || changes.muted) callback(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
