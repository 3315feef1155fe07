/** What can be said about the page in front of the reader. */
import { isEnabledOn, type Settings, siteOf } from "../../core/dataset/settings.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import type { CurrentTab } from "../../platform/tab-terms.ts";
import { type ListedTerm, listTerms } from "./listing.ts";

export type PageState =
  /** The reader switched Aetia off everywhere. */
  | { is: "all-off" }
  /** The reader switched Aetia off on this site. */
  | { is: "site-off"; host: string; site: string }
  /** No content script can run there: browser pages, stores. */
  | { is: "unreadable" }
  /** The same, for the browser's PDF viewer. */
  | { is: "pdf" }
  /** A finder may be at work and has found nothing yet. */
  | { is: "reading" }
  /** The page could be read, but no finder answers in it. */
  | { is: "silent" }
  | { is: "none" }
  | { is: "terms"; terms: ListedTerm[]; complete: boolean };

/** Places on the web where browsers run no extension's scripts (Chromium and Firefox documentation of content scripts). */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  "chromewebstore.google.com",
  "chrome.google.com",
  "microsoftedge.microsoft.com",
  "addons.mozilla.org",
  "accounts.firefox.com",
]);

function parseAddress(url: string | undefined): URL | null {
  try {
    return url === undefined ? null : new URL(url);
  } catch {
    return null;
  }
}

/** @param waited true when the page has had time enough to report */
export function pageState(tab: CurrentTab, settings: Settings, index: DatasetIndex, waited: boolean): PageState {
  if (!settings.enabled) return { is: "all-off" };
  const address = parseAddress(tab.url);
  const readable = address && /^(https?|file):$/u.test(address.protocol) && !CLOSED_HOSTS.has(address.hostname);
  if (tab.tabId === undefined || !readable) return { is: "unreadable" };
  const site = siteOf(address);
  if (!isEnabledOn(settings, site)) return { is: "site-off", host: address.hostname, site };
  const frames = Object.values(tab.report?.frames ?? {}).filter(({ version }) => version === index.version);
  const complete = frames.every((frame) => frame.complete);
  const terms = tab.report ? listTerms(tab.report, index) : [];
  if (terms.length > 0) return { is: "terms", terms, complete };
  if (/\.pdf$/iu.test(address.pathname)) return { is: "pdf" };
  if (frames.length === 0) return waited && !tab.loading ? { is: "silent" } : { is: "reading" };
  return complete ? { is: "none" } : { is: "reading" };
}
