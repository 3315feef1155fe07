/** What finders report about their frames: kept in session storage for panel and popup, counted on the toolbar button. */
import { browser } from "wxt/browser";
import { mutedEntries, mutedOnPage } from "../../core/dataset/settings/muted.ts";
import { loadIndex } from "../dataset.ts";
import type { PageAnswer, PageReport, ToPage } from "../messages.ts";
import { askPage } from "../send.ts";
import { loadSettings } from "../settings.ts";
import { siteAt } from "../site-switch.ts";
import { parseTabReport, readTabReport, type TabReport, tabReportKey } from "../tab-terms.ts";
import { turns } from "./in-turn.ts";

const inTurn = turns();

/** A frame of a tab, and what tells its page from the one before. */
export interface ReportingFrame {
  tabId: number;
  frameId: number;
  page: string;
}

/** The short forms that a frame defines. */
const definitionsOf = (report: PageReport | undefined): PageAnswer["defined"] => report?.defined ?? [];

/** Keeps what a frame reported. @returns what holds for all frames of the page, by number in the report's lexicon */
export function storeReport({ tabId, frameId, page }: ReportingFrame, report: PageReport): Promise<PageAnswer> {
  return inTurn(async () => {
    const stored = await readTabReport(tabId);
    // A frame that is being left says so with an empty report, which may come when its whole tab is forgotten.
    if (stored === null && frameId !== 0 && report.terms.length === 0) return { muted: [], defined: [] };
    const current: TabReport = { ...stored, frames: { ...stored?.frames, [frameId]: report } };
    if (frameId === 0) {
      // What was muted on a page holds until the page is left.
      if (current.page !== undefined && current.page !== page) delete current.mutedHere;
      current.page = page;
    }
    await keep(tabId, current);
    const others = Object.entries(current.frames).filter(([id]) => Number(id) !== frameId);
    const isNew = JSON.stringify(definitionsOf(report)) !== JSON.stringify(definitionsOf(stored?.frames[frameId]));
    // They learn of it by the answers to their own reports.
    if (isNew && others.length > 0) void reportAgain(tabId);
    return {
      muted: await mutedIn(report, current.mutedHere),
      defined: others.flatMap(([, frame]) => definitionsOf(frame)),
    };
  });
}

/** The entries that are muted on a page, by number in a report's lexicon. */
async function mutedIn({ version }: PageReport, mutedHere: readonly string[] = []): Promise<number[]> {
  if (mutedHere.length === 0) return [];
  const index = await loadIndex();
  const rules = mutedHere.map((slug) => ({ slug, host: null }));
  return version === index.version ? mutedEntries(rules, index).map(({ entry }) => entry) : [];
}

/** Has all frames of a tab report anew: the answer tells them what holds for the whole page. */
const reportAgain = (tabId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { type: "page/report-now" } satisfies ToPage).catch(() => {});

async function keep(tabId: number, report: TabReport): Promise<void> {
  await browser.storage.session.set({ [tabReportKey(tabId)]: report });
  await showBadge(tabId, report);
}

/** Mutes a term on the page that a tab shows, until the page is left, or undoes that. */
export async function muteOnPage(tabId: number, slug: string, muted: boolean): Promise<void> {
  const changed = await inTurn(async () => {
    const stored = await readTabReport(tabId);
    const before = stored?.mutedHere ?? [];
    if (before.includes(slug) === muted) return false;
    const mutedHere = muted ? [...before, slug] : before.filter((other) => other !== slug);
    await keep(tabId, { ...stored, frames: stored?.frames ?? {}, mutedHere });
    return true;
  });
  if (changed) await reportAgain(tabId);
}

/** Forgets what frames reported that are not among these, nor the top one. */
export function keepFrames(tabId: number, frameIds: readonly number[]): Promise<void> {
  return inTurn(async () => {
    const stored = await readTabReport(tabId);
    const all = Object.entries(stored?.frames ?? {});
    const kept = all.filter(([frameId]) => frameId === "0" || frameIds.includes(Number(frameId)));
    if (kept.length === all.length) return;
    await keep(tabId, { ...stored, frames: Object.fromEntries(kept) });
    const gone = all.filter((each) => !kept.includes(each));
    // What they defined holds no longer.
    if (gone.some(([, frame]) => definitionsOf(frame).length > 0)) void reportAgain(tabId);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(tabReportKey(tabId)));
}

/**
 * A tab began to load something. When a finder still answers, it was a change within the page; otherwise what was
 * reported belongs to a page that is gone.
 */
export async function onTabLoading(tabId: number): Promise<void> {
  if (!(await askPage(tabId, { type: "page/report-now" }))) await forgetTab(tabId);
}

/** Distinct terms over all frames without those that are muted, or nothing when the reader does not want a number. */
async function showBadge(tabId: number, report: TabReport): Promise<void> {
  const { badge, muted } = await loadSettings();
  const terms = new Set(Object.values(report.frames).flatMap((frame) => frame.terms.map((term) => term.entry)));
  try {
    if (badge && muted.length + (report.mutedHere?.length ?? 0) > 0) {
      const { url } = await browser.tabs.get(tabId);
      const onPage = mutedOnPage(muted, report.mutedHere ?? [], siteAt(url) ?? "");
      const rules = [...onPage.keys()].map((slug) => ({ slug, host: null }));
      for (const { entry } of mutedEntries(rules, await loadIndex())) terms.delete(entry);
    }
    await browser.action.setBadgeText({ tabId, text: badge && terms.size > 0 ? String(terms.size) : "" });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Redraws the numbers of all tabs, after the reader switched them on or off. */
export async function refreshBadges(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(stored)) {
    const tabId = Number(/^page:(\d+)$/.exec(key)?.[1]);
    const report = parseTabReport(value);
    if (report && tabId > 0) await showBadge(tabId, report);
  }
}

/** The badge's colours: the accent of the light theme, legible on any toolbar. */
export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: "#0b5d66" });
  // Not in every browser: without it the browser picks a legible colour.
  await browser.action.setBadgeTextColor?.({ color: "#ffffff" });
}
