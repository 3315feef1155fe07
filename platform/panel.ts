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
  /** Since Chrome 141. */
  close?(options: { windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(options: { windowId: number }): Promise<boolean>;
}

/** Neither the polyfill nor its types know the two panels. */
const panels = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
declare const chrome: { sidePanel?: SidePanel } | undefined;
const sidePanel = panels.sidePanel ?? (typeof chrome === "undefined" ? undefined : chrome.sidePanel);

/** Where a window's panel should be, in session storage: read by the panel when it opens, followed while it is open. */
export const routeKey = (windowId: number): string => `route:${windowId}`;

/** What the panel's key shows. */
const START = "#/page";

/** Where a window's panel was when its key closed it, in session storage. */
const leftKey = (windowId: number): string => `left:${windowId}`;

async function setRoute(windowId: number, route: string | Promise<string>, byKey: boolean): Promise<void> {
  // Before anything is awaited: a panel that comes later was opened for this. It also makes asking twice a change.
  const asked = Date.now();
  await browser.storage.session.set({ [routeKey(windowId)]: { route: await route, asked, byKey } });
}

/** Forgets where a window's panel was: of a private window that was closed, nothing may be left. */
export const forgetRoute = (windowId: number): Promise<void> =>
  browser.storage.session.remove([routeKey(windowId), leftKey(windowId)]);

/** The window of the calling extension page, to be known before the gesture that opens its panel. */
export const currentWindowId = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id;

/**
 * Opens `route` (like `#/entry/<slug>`) in the window's panel. Call it first thing in the handler of the user's gesture.
 * A route that takes time to find out can be a promise: the panel opens at once and goes there later.
 * @param byKey whether it is the panel's own key, which closes a panel that is open: no browser lets an extension move the
 * focus into one, and the focus goes into one that opens (Chromium)
 * @returns where it was opened
 */
export async function openPanel(
  windowId: number | undefined,
  route: string | Promise<string>,
  byKey = false,
): Promise<OpenedIn> {
  try {
    if (windowId === undefined) throw new Error("no window");
    if (sidePanel) {
      // Does nothing to one that is open: that one closes itself when it hears of its key (`followRoutes`).
      const opening = sidePanel.open({ windowId });
      await setRoute(windowId, route, byKey);
      await opening;
      return "panel";
    }
    if (panels.sidebarAction) {
      const opening = byKey ? panels.sidebarAction.toggle() : panels.sidebarAction.open();
      await setRoute(windowId, route, byKey);
      await opening;
      return "panel";
    }
  } catch {
    // No gesture, or not in this place. A sidebar that is open has gone there already; else a tab always works.
    if (windowId !== undefined && (await panels.sidebarAction?.isOpen({ windowId }))) return "panel";
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${await route}` as "/sidepanel.html") });
  return "tab";
}

/**
 * Where the panel's key leads in a tab: to where the panel was left by it, as long as the tab shows the same page, else to
 * the page's terms.
 */
export async function routeByKey(tab: { id?: number; url?: string; windowId?: number } | undefined): Promise<string> {
  if (tab?.windowId !== undefined) {
    const key = leftKey(tab.windowId);
    const { route, tabId, url } = ((await browser.storage.session.get(key))[key] ?? {}) as Record<string, unknown>;
    if (typeof route === "string" && tabId === tab.id && url === tab.url) return route;
  }
  return START;
}

/** Closes the calling panel for its key, and remembers where it was. */
async function closeByKey(windowId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  await browser.storage.session.set({ [leftKey(windowId)]: { route: location.hash, tabId: tab?.id, url: tab?.url } });
  // The browser's own way gives the focus back to where it came from.
  if (sidePanel?.close) await sidePanel.close({ windowId });
  else window.close();
}

/** What was asked for, if it is a route and was asked for within the last seconds. */
function freshRoute(value: unknown): { route: string; asked: number; byKey: boolean } | undefined {
  const { route, asked, byKey } = (value ?? {}) as { route?: unknown; asked?: unknown; byKey?: unknown };
  if (typeof asked !== "number" || typeof route !== "string" || !route.startsWith("#/")) return undefined;
  // Either way: a clock that was set back makes nothing fresh again.
  return Math.abs(Date.now() - asked) < 5000 ? { route, asked, byKey: byKey === true } : undefined;
}

/**
 * Whether the focus is in the calling panel since it opened. Chromium has forgotten then where it was before, and would
 * have it nowhere if the panel were closed: the next keys would be lost.
 */
function focusCameByOpening(): () => boolean {
  let stayed = true;
  addEventListener("blur", () => {
    stayed = false;
  });
  return () => stayed && document.hasFocus();
}

/**
 * Follows the routes asked for in the window of the calling panel, and closes it when its key is pressed again. An
 * extension page that stands in a tab follows none: it stays where its address says.
 * @returns the route that the panel was opened for, if it was opened for one
 */
export async function followRoutes(callback: (route: string) => void): Promise<string | undefined> {
  const [tab, { id }] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  if (tab || id === undefined) return undefined;
  const key = routeKey(id);
  const focusWouldBeLost = focusCameByOpening();
  browser.storage.onChanged.addListener((changes, area) => {
    const told = area === "session" ? freshRoute(changes[key]?.newValue) : undefined;
    if (!told) return;
    // A panel that opened after its key was pressed opened for it. A sidebar was closed by the background, and is gone.
    const wasOpen = told.byKey && sidePanel !== undefined && told.asked > performance.timeOrigin;
    if (!wasOpen) callback(told.route);
    else if (focusWouldBeLost()) callback(START);
    else void closeByKey(id);
  });
  return freshRoute((await browser.storage.session.get(key))[key])?.route;
}
