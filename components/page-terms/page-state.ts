/** What can be said about the page in front of the reader. */
import { type MutedOnPage, mutedOnPage } from "../../core/dataset/settings/muted.ts";
import { isEnabledOn, type Settings, siteOf } from "../../core/dataset/settings/settings.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import type { PageAccess } from "../../platform/page-access.ts";
import type { CurrentTab } from "../../platform/tab-terms.ts";
import { type ListedTerm, listTerms } from "./listing.ts";

/** A term of the page that the reader does not want marked there. */
export type MutedTermHere = ListedTerm & Pick<MutedOnPage, "where" | "host">;

export type PageState =
  /** The reader switched Aetia off everywhere. */
  | { is: "all-off" }
  /** The reader switched Aetia off on this site. */
  | { is: "site-off"; host: string; site: string }
  /** No content script can run there: browser pages, stores. */
  | { is: "unreadable" }
  /** The same, for the browser's PDF viewer. */
  | { is: "pdf" }
  /** The browser refuses, and does not say why: a viewer, or a page that failed to load. */
  | { is: "closed" }
  /** The reader, or whoever keeps the browser, does not let extensions into this site. */
  | { is: "no-access"; host: string }
  /** A finder may be at work and has found nothing yet. */
  | { is: "reading" }
  /** The page could be read, but no finder answers in it. */
  | { is: "silent" }
  | { is: "none" }
  /** One of the two lists holds something. */
  | { is: "terms"; terms: ListedTerm[]; muted: MutedTermHere[]; complete: boolean };

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

/** What is known besides reports. */
export interface PageKnowledge {
  /** True when the page has had time enough to report. */
  waited: boolean;
  /** What the browser says about reading the page; undefined until it was asked. */
  access?: PageAccess | undefined;
}

export function pageState(
  tab: CurrentTab,
  settings: Settings,
  index: DatasetIndex,
  { waited, access }: PageKnowledge,
): PageState {
  if (!settings.enabled) return { is: "all-off" };
  const address = parseAddress(tab.url);
  const readable = address && /^(https?|file):$/u.test(address.protocol) && !CLOSED_HOSTS.has(address.hostname);
  if (tab.tabId === undefined || !readable) return { is: "unreadable" };
  const host = address.hostname;
  const site = siteOf(address);
  if (!isEnabledOn(settings, site)) return { is: "site-off", host, site };
  const frames = Object.values(tab.report?.frames ?? {}).filter(({ version }) => version === index.version);
  const complete = frames.every((frame) => frame.complete);
  const found = tab.report ? listTerms(tab.report, index) : [];
  if (found.length > 0) {
    const rules = mutedOnPage(settings.muted, tab.report?.mutedHere ?? [], site);
    const terms = found.filter(({ slug }) => !rules.has(slug));
    const muted = found.flatMap((term): MutedTermHere[] => {
      const rule = rules.get(term.slug);
      return rule ? [{ ...term, ...rule }] : [];
    });
    return { is: "terms", terms, muted, complete };
  }
  if (access === "pdf" || /\.pdf$/iu.test(address.pathname)) return { is: "pdf" };
  if (access === "none") return { is: "no-access", host };
  if (access === "refused") return { is: "closed" };
  if (frames.length === 0) return waited && !tab.loading ? { is: "silent" } : { is: "reading" };
  return complete ? { is: "none" } : { is: "reading" };
}
