/** The keyboard shortcuts as they really are: the reader can change or clear each in the browser's own settings. */
import { browser } from "wxt/browser";

export interface Shortcut {
  command: string;
  /** The browser's words for it, from the manifest; empty for the command that opens the popup. */
  description: string;
  /** As the browser writes keys; empty when none is set. */
  keys: string;
}

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    command: name,
    description,
    keys: shortcut,
  }));
}

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
