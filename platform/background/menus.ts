/** The context menu: looking up a selection, the panel for a page, Aetia off or on for a site. */
import { type Browser, browser } from "wxt/browser";
import { i18n } from "#i18n";
import { openPanel } from "../panel.ts";
import { toggleSite } from "../site-switch.ts";

/** A selection longer than this is cut: addresses have limits, and nobody looks up a chapter. */
const LONGEST_SELECTION = 2000;

/** Menus outlive the worker, so they are made once: at install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: string, title: string, context: "selection" | "page") =>
    browser.contextMenus.create({ id, title, contexts: [context] });
  add("look-up", i18n.t("menu.lookUp"), "selection");
  add("open-panel", i18n.t("menu.openPanel"), "page");
  add("toggle-site", i18n.t("menu.toggleSite"), "page");
}

export const searchRoute = (text: string): string =>
  `#/search/${encodeURIComponent(text.trim().replace(/\s+/gu, " ").slice(0, LONGEST_SELECTION))}`;

/** Not async: the panel opens only while the click still counts. */
export function onMenuClicked(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  switch (info.menuItemId) {
    case "look-up":
      void openPanel(tab?.windowId, searchRoute(info.selectionText ?? ""));
      break;
    case "open-panel":
      void openPanel(tab?.windowId, "#/page");
      break;
    case "toggle-site":
      void toggleSite(info.pageUrl ?? tab?.url);
      break;
  }
}
