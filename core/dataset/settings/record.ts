/**
 * What is stored of the settings, and how two machines' settings become one. Only what the reader changed is stored, with
 * the time of the change: for each setting the last change wins, wherever it was made, so that machines which have heard
 * of the same changes agree, in whatever order they heard of them.
 */

/** Raises with each change of shape; a step in MIGRATIONS goes with it. */
export const SETTINGS_VERSION = 2;

/** As it stands in storage. Settings that this version does not know stay in it untouched. */
export interface SettingsRecord {
  version: number;
  /** When each setting was changed last, in milliseconds since 1970; also of those that were set back to their default. */
  stamps: Record<string, number>;
  [setting: string]: unknown;
}

/** One setting on its way between machines; without a value it was set back to its default. */
export interface SyncItem {
  version: number;
  at: number;
  value?: unknown;
}

/** What browsers let an extension sync as one item, its key included. */
const MOST_BYTES = 8192;
const OWN = new Set(["version", "stamps"]);

type Stored = Record<string, unknown>;
const isSetting = (name: string): boolean => /^[a-z]\w*$/iu.test(name) && !OWN.has(name) && !(name in Object.prototype);
const isObject = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Each step turns what version N stored into what N + 1 stores. */
const MIGRATIONS: Record<number, (stored: Stored) => Stored> = {
  // Version 1 stored the changed settings alone. When they were changed is not known: longer ago than any other change.
  1: (stored) => ({
    ...stored,
    version: 2,
    stamps: Object.fromEntries(
      Object.keys(stored)
        .filter(isSetting)
        .map((name) => [name, 1]),
    ),
  }),
};

const versionOf = (stored: Stored): number => (isTime(stored.version) && stored.version > 0 ? stored.version : 1);

function brought(stored: Stored): Stored {
  let current = stored;
  for (let version = versionOf(stored); version < SETTINGS_VERSION; version++) {
    current = MIGRATIONS[version]?.(current) ?? current;
  }
  return current;
}

/** What is stored, of whatever version, as this version stores it. A newer version's record is left as it is. */
export function readRecord(stored: unknown): SettingsRecord {
  const record = brought(isObject(stored) ? stored : {});
  const stamps = isObject(record.stamps) ? record.stamps : {};
  return {
    ...record,
    version: Math.max(versionOf(record), SETTINGS_VERSION),
    stamps: Object.fromEntries(Object.entries(stamps).filter(([, at]) => isTime(at))) as Record<string, number>,
  };
}

/** The settings in a record by name. */
export const valuesIn = (record: SettingsRecord): [string, unknown][] =>
  Object.entries(record).filter(([name]) => isSetting(name));

/**
 * The record after the reader changed something.
 * @param patch the settings changed; undefined sets one back to its default
 * @param now milliseconds since 1970; a clock that goes wrong does not make the change older than the one before
 */
export function withChanges(record: SettingsRecord, patch: Readonly<Stored>, now: number): SettingsRecord {
  const changed: SettingsRecord = { ...record, stamps: { ...record.stamps } };
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) delete changed[name];
    else changed[name] = value;
    changed.stamps[name] = Math.max(now, (record.stamps[name] ?? 0) + 1);
  }
  return changed;
}

const PREFIX = "settings.";

/** The key of a setting's item, and the setting of an item's key. */
export const itemKey = (name: string): string => PREFIX + name;
const settingOf = (key: string): string | undefined => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined);
export const isItemKey = (key: string): boolean => key.startsWith(PREFIX);

const bytes = new TextEncoder();
const fits = (name: string, item: SyncItem): boolean =>
  bytes.encode(itemKey(name) + JSON.stringify(item)).length <= MOST_BYTES;

/** Whether a value is small enough for the browser to carry it to the reader's other machines. */
export const canSync = (name: string, value: unknown): boolean =>
  fits(name, { version: SETTINGS_VERSION, at: Number.MAX_SAFE_INTEGER, value });

function readItem(name: string, stored: unknown): SyncItem | undefined {
  if (!isObject(stored) || !isTime(stored.at) || !isTime(stored.version)) return undefined;
  const { at, version } = stored;
  if (version >= SETTINGS_VERSION || !("value" in stored)) return { at, version, ...valuePart(stored) };
  const record = brought({ version, [name]: stored.value });
  return { at, version: SETTINGS_VERSION, ...(name in record ? { value: record[name] } : {}) };
}

const valuePart = (stored: Stored): { value?: unknown } => ("value" in stored ? { value: stored.value } : {});

/** Browsers keep the keys of an object in an order of their own. */
const sorted = (_: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** A total order of changes: the later one wins, and of two at the same time the same one on every machine. */
function isNewer(a: SyncItem, b: SyncItem): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return (JSON.stringify(a.value, sorted) ?? "") > (JSON.stringify(b.value, sorted) ?? "");
}

/**
 * Brings a machine's record and what the browser has synced together.
 * @param items the synced items by key; others may be among them
 * @param isValid whether a setting that this version knows takes a value; what it does not take is not let in
 * @returns the record as it should be here, and the items to be written
 */
export function reconcile(
  record: SettingsRecord,
  items: Readonly<Record<string, unknown>>,
  isValid: (name: string, value: unknown) => boolean = () => true,
): { record: SettingsRecord; write: Record<string, SyncItem> } {
  const merged: SettingsRecord = { ...record, stamps: { ...record.stamps } };
  const write: Record<string, SyncItem> = {};
  const names = new Set([...Object.keys(record.stamps), ...Object.keys(items).flatMap((key) => settingOf(key) ?? [])]);
  for (const name of [...names].filter(isSetting)) {
    const at = record.stamps[name];
    const here: SyncItem | undefined =
      at === undefined
        ? undefined
        : { version: record.version, at, ...(name in record ? { value: record[name] } : {}) };
    // A list that is too long to go over stays as it is on each machine until it is shorter.
    if (here && !fits(name, here)) continue;
    const there = readItem(name, items[itemKey(name)]);
    if (here && (!there || isNewer(here, there))) write[itemKey(name)] = here;
    else if (there && (!here || isNewer(there, here))) {
      // What a newer version wrote waits there until this machine has that version, too.
      if (there.version > record.version || ("value" in there && !isValid(name, there.value))) continue;
      merged.stamps[name] = there.at;
      if ("value" in there) merged[name] = there.value;
      else delete merged[name];
    }
  }
  return { record: merged, write };
}
