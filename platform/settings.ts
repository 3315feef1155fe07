/**
 * The reader's settings in extension storage, under one key. Only what the reader changed is stored, so that new
 * defaults reach everybody else. What is stored keeps what a newer version put there (core/dataset/settings/record.ts);
 * the background carries it to the reader's other machines (background/settings-sync.ts).
 */

import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { readRecord, type SettingsRecord, valuesIn, withChanges } from "../core/dataset/settings/record.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/dataset/settings/settings.ts";
import { LONGEST_RULE } from "../core/dataset/settings/site-rules.ts";

export const SETTINGS_KEY = "settings";

const host = z.string().check(z.maxLength(253));
const rules = z
  .array(z.string().check(z.maxLength(LONGEST_RULE), z.regex(/^(?:[^*]*\*){0,4}[^*]*$/)))
  .check(z.maxLength(10_000));
const slug = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));

const changesSchema = z.partial(
  z.object({
    audience: z.enum(["patient", "student", "clinician"]),
    enabled: z.boolean(),
    sites: z.object({ mode: z.enum(["everywhere", "listed"]), off: rules, on: rules }),
    markStyle: z.enum(["both", "underline", "tint", "none"]),
    density: z.enum(["every", "section", "page"]),
    inReferences: z.boolean(),
    inNavigation: z.boolean(),
    muted: z.array(z.object({ slug, host: z.nullable(host) })).check(z.maxLength(10_000)),
    listOrder: z.enum(["appearance", "count"]),
    listGroups: z.boolean(),
    badge: z.boolean(),
    textSize: z.enum(["small", "medium", "large", "largest"]),
    theme: z.enum(["system", "light", "dark"]),
    history: z.boolean(),
    composeAnswers: z.boolean(),
  }),
);

/** Whether a setting takes a value. A setting that this version does not know takes any. */
export const isValidSetting = (name: string, value: unknown): boolean =>
  !(name in DEFAULT_SETTINGS) || changesSchema.safeParse({ [name]: value }).success;

/** A record → what the reader changed. A field that does not fit is dropped; the others stay. */
const parseChanges = (record: SettingsRecord): Partial<Settings> =>
  Object.fromEntries(
    valuesIn(record).filter(([name, value]) => name in DEFAULT_SETTINGS && isValidSetting(name, value)),
  );

/** What applies: the defaults, over them what the reader changed. */
const inForce = (stored: unknown): Settings => ({ ...DEFAULT_SETTINGS, ...parseChanges(readRecord(stored)) });

const readStored = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

export const loadSettings = async (): Promise<Settings> => inForce(await readStored());

/** What of the settings the reader changed: what a backup keeps, and what can be put back with `replaceSettings`. */
export const loadChanges = async (): Promise<Partial<Settings>> => parseChanges(readRecord(await readStored()));

/**
 * Reads the record, and stores what `change` makes of it. One at a time over all of the extension's pages and its
 * background: of two that had read the same record, the second would undo what the first changed.
 */
export function updateRecord(
  change: (record: SettingsRecord) => Promise<SettingsRecord> | SettingsRecord,
): Promise<void> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const stored = await readStored();
    const changed = await change(readRecord(stored));
    if (stored === undefined && Object.keys(changed.stamps).length === 0) return; // The reader has changed nothing yet.
    if (JSON.stringify(changed) !== JSON.stringify(stored))
      await browser.storage.local.set({ [SETTINGS_KEY]: changed });
  });
}

/** Stores what the reader changed; every open page and surface follows through watchSettings. */
export const changeSettings = (patch: Partial<Settings>): Promise<void> =>
  updateRecord((record) => withChanges(record, patch, Date.now()));

/** Sets all settings to their defaults, but for these. */
export const replaceSettings = (changes: Partial<Settings>): Promise<void> =>
  updateRecord((record) => {
    const defaults = Object.fromEntries(Object.keys(parseChanges(record)).map((name) => [name, undefined]));
    return withChanges(record, { ...defaults, ...changes }, Date.now());
  });

/** Calls back with the settings after every change, from whichever context. Returns what ends it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === "local" && change) callback(inForce(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
