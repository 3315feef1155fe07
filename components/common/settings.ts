/** The reader's settings as a signal: one for each extension page, the same in all of them. */
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { DEFAULT_SETTINGS, type Settings } from "../../core/dataset/settings/settings.ts";
import { changeSettings, loadSettings, watchSettings } from "../../platform/settings.ts";

const current = signal<Settings>(DEFAULT_SETTINGS);

export const settings: ReadonlySignal<Settings> = current;

/**
 * Reads the settings and follows their changes from now on; the page takes on the reader's theme and size of text. Call
 * it once, before the first rendering.
 */
export async function followSettings(): Promise<void> {
  watchSettings((changed) => {
    current.value = changed;
  });
  current.value = await loadSettings();
  effect(() => {
    const { theme, textSize } = current.value;
    Object.assign(document.documentElement.dataset, { theme, textSize });
  });
}

/** Applies a change here at once, and everywhere as soon as it is stored. */
export function change(patch: Partial<Settings>): void {
  current.value = { ...current.value, ...patch };
  void changeSettings(patch);
}
