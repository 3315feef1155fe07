/** The keyboard shortcuts as they really are: the reader can change or clear each in the browser's own settings. */
import { browser } from "wxt/browser";

export interface Shortcut {
  command: string;
  /** The browser's words for it, from the manifest; empty for the command that opens the popup. */
  description: string;
  /** As the browser writes keys; empty when none is set. */
  keys: string;
}

/** Browsers list them by their names; here those stand first that a reader needs first. */
const ORDER = ["_execute_action", "open-panel", "next-term", "previous-term", "show-card", "look-up-selection"];
const placeOf = ({ name = "" }: { name?: string }): number => {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
};

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands.getAll()).sort((a, b) => placeOf(a) - placeOf(b));
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    command: name,
    description,
    keys: shortcut,
  }));
}

/**
 * The browsers' own key that goes from the page into an open side panel or sidebar; extensions cannot move the focus
 * there. Chromium and Firefox have the same, but for the Mac, where it is not known to us.
 */
export const PANEL_FOCUS_KEYS: string | undefined = navigator.userAgent.includes("Mac") ? undefined : "Shift+F6";

/** Where Chrome and Edge let shortcuts be changed. */
const CHROME_ADDRESS = "chrome://extensions/shortcuts";

/** Firefox has had it since 137. */
type FirefoxCommands = { openShortcutSettings?(): Promise<void> };

/** Whether the browser's page for shortcuts can be opened from here. */
export const canOpenShortcutSettings = (): boolean =>
  import.meta.env.CHROME || (browser.commands as FirefoxCommands).openShortcutSettings !== undefined;

export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.CHROME) await browser.tabs.create({ url: CHROME_ADDRESS });
  else await (browser.commands as FirefoxCommands).openShortcutSettings?.();
}
