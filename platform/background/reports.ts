/** What finders report about their frames: kept in session storage for panel and popup, counted on the toolbar button. */
import { browser } from "wxt/browser";
import type { PageReport } from "../messages.ts";
import { askPage } from "../send.ts";
import { loadSettings } from "../settings.ts";
import { parseTabReport, type TabReport, tabReportKey } from "../tab-terms.ts";

/** Reports of several frames arrive at once, and each is a read and a write of the same value: one after the other. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

export function storeReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  return inTurn(async () => {
    const key = tabReportKey(tabId);
    const stored = parseTabReport((await browser.storage.session.get(key))[key]);
    // A frame that is being left says so with an empty report, which may come when its whole tab is forgotten.
    if (stored === null && frameId !== 0 && report.terms.length === 0) return;
    const current: TabReport = { frames: { ...stored?.frames, [frameId]: report } };
    await browser.storage.session.set({ [key]: current });
    await showBadge(tabId, current);
  });
}

/** Forgets what frames reported that are not among these, nor the top one. */
export function keepFrames(tabId: number, frameIds: readonly number[]): Promise<void> {
  return inTurn(async () => {
    const key = tabReportKey(tabId);
    const stored = parseTabReport((await browser.storage.session.get(key))[key]);
    const all = Object.entries(stored?.frames ?? {});
    const kept = all.filter(([frameId]) => frameId === "0" || frameIds.includes(Number(frameId)));
    if (kept.length === all.length) return;
    const current: TabReport = { frames: Object.fromEntries(kept) };
    await browser.storage.session.set({ [key]: current });
    await showBadge(tabId, current);
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

/** Distinct terms over all frames, or nothing when the reader does not want a number. */
async function showBadge(tabId: number, report: TabReport): Promise<void> {
  const { badge } = await loadSettings();
  const terms = new Set(Object.values(report.frames).flatMap((frame) => frame.terms.map((term) => term.entry)));
  const text = badge && terms.size > 0 ? String(terms.size) : "";
  try {
    await browser.action.setBadgeText({ tabId, text });
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
