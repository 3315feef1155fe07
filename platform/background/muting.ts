/** Not this term: muting and its undoing, and what content scripts read of it. */
import { browser } from "wxt/browser";
import { type MutedWhere, mutedEntries, unmutedOn, withMuted } from "../../core/dataset/muted.ts";
import { loadIndex } from "../dataset.ts";
import { changeSettings, loadSettings } from "../settings.ts";
import { hostOf } from "../site-switch.ts";
import { turns } from "./in-turn.ts";
import { muteOnPage } from "./reports.ts";

/** Read by content scripts together with settings and lexicon: `{ version, muted: [{ entry, host }] }`. */
export const MUTED_KEY = "muted";

const inTurn = turns();

/**
 * Writes down the muted terms as content scripts know terms: by entry number. To be called whenever settings or lexicon
 * change. Pages read it in the one call that brings them settings and lexicon, and follow it by the storage event.
 */
export function storeMuted(): Promise<void> {
  return inTurn(async () => {
    const [index, settings, stored] = await Promise.all([
      loadIndex(),
      loadSettings(),
      browser.storage.local.get(MUTED_KEY),
    ]);
    const value = { version: index.version, muted: mutedEntries(settings.muted, index) };
    if (JSON.stringify(stored[MUTED_KEY]) === JSON.stringify(value)) return;
    await browser.storage.local.set({ [MUTED_KEY]: value });
  });
}

/** The host of the page in a tab; undefined where there is none that can be read. */
async function pageHost(tabId: number): Promise<string | undefined> {
  try {
    return hostOf((await browser.tabs.get(tabId)).url);
  } catch {
    return undefined; // The tab was closed meanwhile.
  }
}

/** @returns false when the tab shows no page that Aetia can work on */
export async function muteTerm(tabId: number, slug: string, where: MutedWhere): Promise<boolean> {
  const host = await pageHost(tabId);
  if (host === undefined) return false;
  if (where === "page") {
    await muteOnPage(tabId, slug, true);
  } else {
    const { muted } = await loadSettings();
    await changeSettings({ muted: withMuted(muted, { slug, host: where === "site" ? host : null }) });
  }
  return true;
}

/** Undoes whatever mutes a term on the page of a tab. @returns as muteTerm */
export async function unmuteTerm(tabId: number, slug: string): Promise<boolean> {
  const host = await pageHost(tabId);
  if (host === undefined) return false;
  const { muted } = await loadSettings();
  const kept = unmutedOn(muted, slug, host);
  if (kept.length < muted.length) await changeSettings({ muted: kept });
  await muteOnPage(tabId, slug, false);
  return true;
}
