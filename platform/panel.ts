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

/** Forgets where a window's panel was: of a private window that was closed, nothing may be left. */
export const forgetRoute = (windowId: number): Promise<void> => browser.storage.session.remove(routeKey(windowId));

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

/** What was asked for, if it is a route and was asked for within the last seconds. */
function freshRoute(value: unknown): string | undefined {
  const { route, asked } = (value ?? {}) as { route?: unknown; asked?: unknown };
  const fresh = typeof asked === "number" && Date.now() - asked < 5000;
  return fresh && typeof route === "string" && route.startsWith("#/") ? route : undefined;
}

/**
 * Follows the routes asked for in the window of the calling panel. An extension page that stands in a tab follows none:
 * it stays where its address says.
 * @returns the route that the panel was opened for, if it was opened for one
 */
export async function followRoutes(callback: (route: string) => void): Promise<string | undefined> {
  const [tab, { id }] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  if (tab || id === undefined) return undefined;
  const key = routeKey(id);
  browser.storage.onChanged.addListener((changes, area) => {
    const route = area === "session" ? freshRoute(changes[key]?.newValue) : undefined;
    if (route !== undefined) callback(route);
  });
  return freshRoute((await browser.storage.session.get(key))[key]);
}
