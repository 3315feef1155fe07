/**
 * What the finders of a tab's frames reported. The background writes it to session storage (so that it outlives the
 * worker); panel and popup read it there directly and follow its changes.
 */

import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { pageReportSchema, slugSchema } from "./messages.ts";

const tabReportSchema = z.object({
  /** By frame id; "0" is the top frame. */
  frames: z.record(z.string(), pageReportSchema),
  /** What tells the page from the one that the tab showed before. */
  page: z.optional(z.string()),
  /** Slugs of the terms that are muted on this page until it is left. */
  mutedHere: z.optional(z.array(slugSchema)),
});
export type TabReport = z.infer<typeof tabReportSchema>;

export const tabReportKey = (tabId: number): string => `page:${tabId}`;

export const parseTabReport = (stored: unknown): TabReport | null => {
  const parsed = tabReportSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

/** The tab's report, or null when no finder runs in it (or none has reported yet). */
export async function readTabReport(tabId: number): Promise<TabReport | null> {
  const key = tabReportKey(tabId);
  return parseTabReport((await browser.storage.session.get(key))[key]);
}

/** The tab that a panel or popup belongs to: `?tab=<id>` in its address, else the active tab of its window. */
export async function currentTabId(): Promise<number | undefined> {
  const bound = Number(new URLSearchParams(location.search).get("tab"));
  if (Number.isInteger(bound) && bound > 0) return bound;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export interface CurrentTab {
  tabId: number | undefined;
  report: TabReport | null;
  /** The page's address; undefined where the extension may not know it (browser pages, stores). */
  url: string | undefined;
  /** The page's title; undefined where its address is. */
  title: string | undefined;
  /** True while the browser is still loading the page. */
  loading: boolean;
}

type AboutTab = Pick<CurrentTab, "url" | "title" | "loading">;
const UNKNOWN: AboutTab = { url: undefined, title: undefined, loading: false };

/** Address, title and state of a tab; nothing of it is known once it is closed. */
async function aboutTab(tabId: number): Promise<AboutTab> {
  try {
    const { url, title, status } = await browser.tabs.get(tabId);
    return { url, title, loading: status === "loading" };
  } catch {
    return UNKNOWN;
  }
}

/** Calls back with the current tab now and after every change of report, address or active tab. Returns what ends it. */
export function watchCurrentTab(callback: (current: CurrentTab) => void): () => void {
  let ended = false;
  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const tabId = await currentTabId();
    const [report, about] =
      tabId === undefined ? [null, UNKNOWN] : await Promise.all([readTabReport(tabId), aboutTab(tabId)]);
    // A slower, older look-up must not overwrite a newer one.
    if (!ended && mine === turn) callback({ tabId, report, ...about });
  };
  const onStorage = (changes: Record<string, unknown>, area: string) => {
    if (area === "session" && Object.keys(changes).some((key) => key.startsWith("page:"))) void update();
  };
  const onActivated = () => void update();
  // A tab that goes to a page where no finder runs reports nothing: only this tells.
  const onUpdated = (_: number, change: { url?: string; title?: string; status?: string }) => {
    if (change.url !== undefined || change.status !== undefined || change.title !== undefined) void update();
  };
  browser.storage.onChanged.addListener(onStorage);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void update();
  return () => {
    ended = true;
    browser.storage.onChanged.removeListener(onStorage);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
