/**
 * One way to open an entry: Chrome's side panel or Firefox's sidebar, else a tab.
 *
 * Chrome: sidePanel.open() wants a user gesture and must be called before anything is awaited. A click in the card
 * counts when the message's handler calls it at once. Firefox: sidebarAction.open() works only from a click in an
 * extension page, a menu or a command, never from a page's click (Bugzilla: "may only be called from a user input
 * handler"), so there the entry opens in a tab.
 */
import { browser } from "wxt/browser";
import type { OpenedIn } from "./messages.ts";

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}

/** Neither the polyfill nor its types know the two panels. */
const panels = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
declare const chrome: { sidePanel?: SidePanel } | undefined;
const sidePanel = panels.sidePanel ?? (typeof chrome === "undefined" ? undefined : chrome.sidePanel);

/** Where a window's panel should be, in session storage: read by the panel when it opens, followed while it is open. */
export const routeKey = (windowId: number): string => `route:${windowId}`;

const setRoute = async (windowId: number, route: string | Promise<string>): Promise<void> =>
  // The time makes asking for the same entry twice a change.
  browser.storage.session.set({ [routeKey(windowId)]: { route: await route, asked: Date.now() } });

/** The window of the calling extension page, to be known before the gesture that opens its panel. */
export const currentWindowId = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id;

/**
 * Opens `route` (like `#/entry/<slug>`) in the window's panel. Call it first thing in the handler of the user's gesture.
 * A route that takes time to find out can be a promise: the panel opens at once and goes there later.
 * @returns where it was opened
 */
export async function openPanel(windowId: number | undefined, route: string | Promise<string>): Promise<OpenedIn> {
  try {
    if (windowId === undefined) throw new Error("no window");
    if (sidePanel) {
      const opening = sidePanel.open({ windowId });
      await setRoute(windowId, route);
      await opening;
      return "panel";
    }
    if (panels.sidebarAction) {
      const opening = panels.sidebarAction.open();
      await setRoute(windowId, route);
      await opening;
      return "panel";
    }
  } catch {
    // No gesture, or not in this place: a tab always works.
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${await route}` as "/sidepanel.html") });
  return "tab";
}

/** Calls back with each route asked for in this window, beginning with one asked for within the last seconds. */
export function watchRoute(windowId: number, callback: (route: string) => void): () => void {
  const key = routeKey(windowId);
  const take = (value: unknown) => {
    const { route, asked } = (value ?? {}) as { route?: unknown; asked?: unknown };
    if (typeof route === "string" && route.startsWith("#/") && typeof asked === "number" && Date.now() - asked < 5000) {
      callback(route);
    }
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === "session" && change) take(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(key).then((stored) => take(stored[key]));
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Follows the routes asked for in the window of the calling panel. An extension page that stands in a tab follows none:
 * it stays where its address says.
 */
export async function watchOwnRoute(callback: (route: string) => void): Promise<void> {
  if (await browser.tabs.getCurrent()) return;
  const id = await currentWindowId();
  if (id !== undefined) watchRoute(id, callback);
}
