/** The context menu: looking up a selection, the panel for a page, Aetia off or on for a site; on the toolbar button, the ways to our pages. */
import { type Browser, browser } from "wxt/browser";
import { i18n } from "#i18n";
import { isEnabledOn } from "../../core/dataset/settings/settings.ts";
import { openPanel } from "../panel.ts";
import { loadSettings } from "../settings.ts";
import { hostIn, siteAt, toggleSite } from "../site-switch.ts";
import { openWelcome } from "./welcome.ts";

/** A selection longer than this is cut: addresses have limits, and nobody looks up a chapter. */
const LONGEST_SELECTION = 2000;

/** Menus outlive the worker, so they are made once: at install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (item: Browser.contextMenus.CreateProperties) => browser.contextMenus.create(item);
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  add({ id: "look-up", title: i18n.t("menu.lookUp"), contexts: ["selection"] });
  add({ id: "open-panel", title: i18n.t("menu.openPanel"), contexts: ["page", "frame"] });
  add({ id: "toggle-site", title: i18n.t("menu.toggleSite"), contexts: ["page", "frame"], documentUrlPatterns: hosts });
  // Chrome has an entry of its own for the options page.
  if (import.meta.env.FIREFOX) add({ id: "settings", title: i18n.t("menu.settings"), contexts: ["action"] });
  add({ id: "welcome", title: i18n.t("menu.welcome"), contexts: ["action"] });
  await nameSiteItem();
}

/** Words for what the item does on a page: undefined for pages that we cannot work on, where it is not shown. */
async function siteItemTitle(url: string | undefined): Promise<string | undefined> {
  const site = siteAt(url);
  if (site === undefined) return undefined;
  const settings = await loadSettings();
  if (!settings.enabled) return i18n.t("menu.allOn");
  const host = hostIn(site);
  if (host === "") return i18n.t(isEnabledOn(settings, site) ? "menu.filesOff" : "menu.filesOn");
  return i18n.t(isEnabledOn(settings, site) ? "menu.siteOff" : "menu.siteOn", [host]);
}

/** Has the site's item say what it will do on the page in front; its words are made before the menu opens. */
export async function nameSiteItem(): Promise<void> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const title = (await siteItemTitle(tab?.url)) ?? i18n.t("menu.toggleSite");
    await browser.contextMenus.update("toggle-site", { title });
  } catch {
    // The menu is not made yet.
  }
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
    case "settings":
      void browser.runtime.openOptionsPage();
      break;
    case "welcome":
      void openWelcome();
      break;
  }
}
