/** The settings as a part of a backup. */
import { withMuted } from "../../core/dataset/settings/muted.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/dataset/settings/settings.ts";
import { isValidSetting } from "../settings.ts";

/** The name of the first setting whose value does not fit; null when all do. Settings that are unknown are passed over. */
export const settingsFault = (changes: Record<string, unknown>): string | null =>
  Object.keys(changes).find((name) => !isValidSetting(name, changes[name])) ?? null;

/** Those of a checked backup's settings that this version knows. */
export const knownSettings = (changes: Record<string, unknown>): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => name in DEFAULT_SETTINGS && isValidSetting(name, value)),
  );

/** Two sets of changes as one: what was changed here stays, the other's fill in; terms muted in either are muted. */
export function mergedSettings(here: Partial<Settings>, there: Partial<Settings>): Partial<Settings> {
  const muted = (there.muted ?? []).reduce(withMuted, here.muted ?? []);
  return { ...there, ...here, ...(muted.length > 0 ? { muted } : {}) };
}
