/**
 * The reader's settings in extension storage, under one key. Only what the reader changed is stored, so that new
 * defaults reach everybody else.
 */

import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { DEFAULT_SETTINGS, type Settings } from "../core/dataset/settings.ts";

export const SETTINGS_KEY = "settings";

const host = z.string().check(z.maxLength(253));
const hosts = z.array(host).check(z.maxLength(10_000));
const slug = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));

const changesSchema = z.partial(
  z.object({
    audience: z.enum(["patient", "student", "clinician"]),
    enabled: z.boolean(),
    sites: z.object({ mode: z.enum(["everywhere", "listed"]), off: hosts, on: hosts }),
    markStyle: z.enum(["both", "underline", "tint", "none"]),
    density: z.enum(["every", "section", "page"]),
    inReferences: z.boolean(),
    inNavigation: z.boolean(),
    muted: z.array(z.object({ slug, host: z.nullable(host) })).check(z.maxLength(10_000)),
    badge: z.boolean(),
    textSize: z.enum(["small", "medium", "large", "largest"]),
    theme: z.enum(["system", "light", "dark"]),
    history: z.boolean(),
    composeAnswers: z.boolean(),
  }),
);

/** Stored value → what the reader changed. A field that does not fit is dropped; the others stay. */
function parseChanges(stored: unknown): Partial<Settings> {
  if (typeof stored !== "object" || stored === null) return {};
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    const one = changesSchema.safeParse({ [key]: value });
    if (one.success) Object.assign(kept, one.data);
  }
  return kept as Partial<Settings>;
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return { ...DEFAULT_SETTINGS, ...parseChanges(stored[SETTINGS_KEY]) };
}

/** Stores what the reader changed; every open page and surface follows through watchSettings. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...parseChanges(stored[SETTINGS_KEY]), ...patch } });
}

/** Calls back with the settings after every change, from whichever context. Returns what ends it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === "local" && change) callback({ ...DEFAULT_SETTINGS, ...parseChanges(change.newValue) });
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
