/**
 * The keyword in the address bar. Neither browser counts its Enter as a gesture that may open a panel, so an entry opens
 * where the address bar's own results do: in the tab in front, or in a new one with the key for that.
 */
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { createSearch, type Search } from "../../core/dataset/search/search.ts";
import { loadIndex } from "../dataset.ts";
import { describeResult, escapeXml } from "../omnibox-text.ts";
import { searchRoute } from "./menus.ts";

/** Browsers show no more. */
const MOST = 6;
const AS_XML = import.meta.env.CHROME;

/** Made again after the worker was stopped: a saving, not a memory. */
let search: Promise<Search> | undefined;
const getSearch = (): Promise<Search> => {
  search ??= loadIndex().then(createSearch);
  return search;
};

interface Suggestion {
  content: string;
  description: string;
}

const asText = (text: string): string => (AS_XML ? escapeXml(text) : text);

/** For omnibox.onInputStarted: what stands there while nothing is typed. */
export function onInputStarted(): void {
  void getSearch();
  void browser.omnibox.setDefaultSuggestion({ description: asText(i18n.t("omnibox.start")) });
}

/** For omnibox.onInputChanged. */
export async function onInputChanged(text: string, suggest: (results: Suggestion[]) => void): Promise<void> {
  const asked = text.trim();
  const results = asked === "" ? [] : (await getSearch()).find(asked, MOST);
  const [best] = results;
  // Enter alone takes the first line: the best entry when the text names it, else the search for it.
  const first = best && isNamed(best.how) ? describeResult(best, AS_XML) : asText(i18n.t("omnibox.search", [asked]));
  await browser.omnibox.setDefaultSuggestion({ description: asked === "" ? asText(i18n.t("omnibox.start")) : first });
  const others = best && isNamed(best.how) ? results.slice(1) : results;
  suggest(others.map((result) => ({ content: result.entry.name, description: describeResult(result, AS_XML) })));
}

const isNamed = (how: string): boolean => how === "exact" || how === "abbreviation" || how === "synonym";

/** Where Enter leads: the entry that is named by the text, else the search for it. */
export async function routeFor(text: string): Promise<string> {
  const [best] = (await getSearch()).find(text, 1);
  return best && isNamed(best.how) ? `#/entry/${best.entry.slug}` : searchRoute(text);
}

/** For omnibox.onInputEntered. */
export async function onInputEntered(text: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html${await routeFor(text)}` as "/sidepanel.html");
  if (disposition === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
}
