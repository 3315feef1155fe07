/** Keyboard shortcuts. Their keys are suggestions in the manifest (wxt.config.ts); the reader can change or clear each. */
import type { Browser } from "wxt/browser";
import { openPanel, routeByKey } from "../panel.ts";
import { askPage } from "../send.ts";
import { searchRoute } from "./menus.ts";

/** Not async: the panel opens only while the key press still counts. */
export function onCommand(command: string, tab?: Browser.tabs.Tab): void {
  const tabId = tab?.id;
  switch (command) {
    case "open-panel":
      void openPanel(tab?.windowId, routeByKey(tab), true);
      break;
    case "look-up-selection":
      void openPanel(tab?.windowId, selectionRoute(tabId));
      break;
    case "next-term":
    case "previous-term":
      if (tabId !== undefined) void askPage(tabId, { type: "page/step", direction: command === "next-term" ? 1 : -1 });
      break;
    case "show-card":
      if (tabId !== undefined) void askPage(tabId, { type: "page/card" });
      break;
  }
}

/** A search for what is selected in the tab, or the empty search. */
async function selectionRoute(tabId: number | undefined): Promise<string> {
  const text = tabId === undefined ? undefined : await askPage(tabId, { type: "page/selection" });
  return searchRoute(text ?? "");
}
