/**
 * The backup file: everything that the reader keeps, as one JSON file. A file is checked as a whole before anything of
 * it is used; what is wrong with it is told by one reason and one place.
 */
import * as z from "zod/mini";
import { type Kept, lookUpSchema, savedTermSchema } from "./shapes.ts";

const FORMAT = "aetia-backup";
/** Goes up when a file can no longer be read as before; older ones are then brought up to date in readBackup. */
export const BACKUP_VERSION = 1;
/** Bytes. A note has 50,000 characters at most, so this is some hundred times what a diligent reader keeps. */
export const LARGEST_BACKUP = 30_000_000;

export interface Backup extends Kept {
  /** When it was made, in milliseconds since 1970. */
  madeAt: number;
  /** What the reader changed of the settings, muted terms included; checked by whoever knows the settings. */
  settings: Record<string, unknown>;
}

const MOST_OF_EACH = 100_000;

export const backupSchema = z.object({
  madeAt: z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000)),
  saved: z.array(savedTermSchema).check(z.maxLength(MOST_OF_EACH)),
  history: z.array(lookUpSchema).check(z.maxLength(MOST_OF_EACH)),
  settings: z.record(z.string(), z.unknown()),
});

/** Why a file is refused. `where`: the place in it, such as `saved[2].note`. */
export type BackupFault =
  | { why: "too-large" | "not-json" | "not-backup" | "newer" }
  | { why: "missing" | "wrong" | "too-long" | "twice"; where: string };

export type BackupReading = { backup: Backup; fault?: undefined } | { backup?: undefined; fault: BackupFault };

/** The file's text. */
export const backupText = ({ madeAt, saved, history, settings }: Backup): string =>
  `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, madeAt, saved, history, settings }, null, 1)}\n`;

/** `["saved", 2, "note"]` → `saved[2].note` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, part) => (typeof part === "number" ? `${place}[${part}]` : `${place}${place && "."}${String(part)}`),
    "",
  );

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], value);
}

/** The position of the first name that occurred before; -1 when each is there once. */
function firstDouble(names: readonly string[]): number {
  const seen = new Set<string>();
  return names.findIndex((name) => seen.size === seen.add(name).size);
}

/**
 * Reads a backup file.
 * @param settingsFault the place of the first setting that does not fit, or null
 */
export function readBackup(
  text: string,
  settingsFault: (settings: Record<string, unknown>) => string | null,
): BackupReading {
  // UTF-16 units are never more than bytes.
  if (text.length > LARGEST_BACKUP) return { fault: { why: "too-large" } };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { fault: { why: "not-json" } };
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { fault: { why: "not-backup" } };
  if (typeof version !== "number")
    return { fault: { why: version === undefined ? "missing" : "wrong", where: "version" } };
  if (version > BACKUP_VERSION) return { fault: { why: "newer" } };
  if (version !== BACKUP_VERSION) return { fault: { why: "wrong", where: "version" } };

  const parsed = backupSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    const missing = valueAt(value, path) === undefined;
    return {
      fault: { why: missing ? "missing" : issue?.code === "too_big" ? "too-long" : "wrong", where: placeOf(path) },
    };
  }
  const backup = parsed.data;
  const doubleTerm = firstDouble(backup.saved.map(({ slug }) => slug));
  if (doubleTerm >= 0) return { fault: { why: "twice", where: `saved[${doubleTerm}]` } };
  const doubleLookUp = firstDouble(backup.history.map(({ at, slug }) => `${at} ${slug}`));
  if (doubleLookUp >= 0) return { fault: { why: "twice", where: `history[${doubleLookUp}]` } };
  const setting = settingsFault(backup.settings);
  if (setting !== null) return { fault: { why: "wrong", where: `settings.${setting}` } };
  return { backup };
}
