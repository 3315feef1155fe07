import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import "./facts.css";
import { i18n } from "../../platform/i18n.ts";
import {
  canOpenShortcutSettings,
  loadShortcuts,
  openShortcutSettings,
  PANEL_FOCUS_KEYS,
  type Shortcut,
} from "../../platform/shortcuts.ts";

/** Browsers list their own command for the toolbar button, some without words. */
const nameOf = ({ command, description }: Shortcut): string =>
  command === "_execute_action" ? i18n.t("settings.shortcuts.popup") : description;

/** The shortcuts as they are now; looked up again when the reader comes back from changing them. */
function useShortcuts(): readonly Shortcut[] {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () =>
      void loadShortcuts().then((loaded) => {
        shortcuts.value = loaded;
      });
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [shortcuts]);
  return shortcuts.value;
}

/** A list of the shortcuts. */
export function ShortcutList() {
  const shortcuts = useShortcuts();
  return (
    <dl class="facts shortcuts">
      {shortcuts.map((shortcut) => (
        <div key={shortcut.command}>
          <dt>{nameOf(shortcut)}</dt>
          <dd>
            {shortcut.keys === "" ? (
              <span class="soft">{i18n.t("settings.shortcuts.none")}</span>
            ) : (
              <kbd>{shortcut.keys}</kbd>
            )}
          </dd>
        </div>
      ))}
      {PANEL_FOCUS_KEYS && (
        <div>
          <dt>{i18n.t("settings.shortcuts.intoPanel")}</dt>
          <dd>
            <kbd>{PANEL_FOCUS_KEYS}</kbd>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The way to change them: the browser's own page, or words that lead there. */
export const ShortcutChange = () =>
  canOpenShortcutSettings() ? (
    <button type="button" onClick={() => void openShortcutSettings()}>
      {i18n.t("settings.shortcuts.change")}
    </button>
  ) : (
    <p>{i18n.t("settings.shortcuts.how")}</p>
  );

export function Shortcuts() {
  return (
    <>
      <ShortcutList />
      <ShortcutChange />
    </>
  );
}
