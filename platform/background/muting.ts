/** Not this term: muting and its undoing, and what content scripts read of it. */
import { browser } from "wxt/browser";
import { type MutedWhere, mutedEntries, unmutedOn, withMuted } from "../../core/dataset/settings/muted.ts";
import type { MutedTerm } from "../../core/dataset/settings/settings.ts";
import { loadIndex } from "../dataset.ts";
import { changeSettings, loadSettings } from "../settings.ts";
import { hostIn, siteAt } from "../site-switch.ts";
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

/** Where the page in a tab is, as rules see it; undefined where there is none that can be read. */
async function pageSite(tabId: number): Promise<string | undefined> {
  try {
    return siteAt((await browser.tabs.get(tabId)).url);
  } catch {
    return undefined; // The tab was closed meanwhile.
  }
}

const changeRules = (change: (rules: readonly MutedTerm[]) => MutedTerm[]): Promise<void> =>
  inTurn(async () => {
    const { muted } = await loadSettings();
    const changed = change(muted);
    if (JSON.stringify(changed) !== JSON.stringify(muted)) await changeSettings({ muted: changed });
  });

/** @returns false when the tab shows no page that Aetia can work on */
export async function muteTerm(tabId: number, slug: string, where: MutedWhere): Promise<boolean> {
  const site = await pageSite(tabId);
  if (site === undefined) return false;
  if (where === "page") await muteOnPage(tabId, slug, true);
  else {
    const host = where === "site" ? hostIn(site) : null;
    await changeRules((rules) => withMuted(rules, { slug, host }));
  }
  return true;
}

/** Undoes whatever mutes a term on the page of a tab. @returns as muteTerm */
export async function unmuteTerm(tabId: number, slug: string): Promise<boolean> {
  const site = await pageSite(tabId);
  if (site === undefined) return false;
  await changeRules((rules) => unmutedOn(rules, slug, site));
  await muteOnPage(tabId, slug, false);
  return true;
}
