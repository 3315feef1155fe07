/**
 * Part of `npm run check`: every string of locales/en.yml is used, every string that is asked for is there, and every
 * other language file says the same things (scripts/languages.ts). `npm test` adds `--complete`: there a language that lags
 * behind English is a fault.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { languageFaults } from "./languages.ts";
import { fail, isMain, print, ROOT, UserError } from "./run.ts";

/** Where strings are used. */
const FOLDERS = ["components", "entrypoints", "platform", "page", "core"];

/** `{ card: { close: "…" } }` → `card.close`. A plural (`1: …, n: …`) is one string. */
export function keysOf(strings: unknown, before = ""): string[] {
  if (typeof strings !== "object" || strings === null) return [before];
  const names = Object.keys(strings);
  if (names.length > 0 && names.every((name) => /^(\d+|n)$/.test(name))) return [before];
  return Object.entries(strings).flatMap(([name, value]) => keysOf(value, before === "" ? name : `${before}.${name}`));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A key with parts that are only known at run time: `article.${id}` fits `article.causes`, but not `article.a.b`. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^}]*\}/u).map(escaped);
  return new RegExp(`^${fixed.join("[^.]+")}$`, "u");
}

/**
 * One line for each key that nothing uses, and for each that is used and not there.
 * @param keys of the language file
 * @param code all sources, in one text
 */
export function stringFaults(keys: readonly string[], code: string): string[] {
  const literals = new Set([...code.matchAll(/"([\w-]+(?:\.[\w-]+)+)"/gu)].map(([, key = ""]) => key));
  // Chrome's own way of naming a string, in the manifest: __MSG_extension_name__.
  for (const [, name = ""] of code.matchAll(/__MSG_(\w+?)__/gu)) literals.add(name.replaceAll("_", "."));
  const patterns = [...code.matchAll(/`([\w-]+\.[^`\n]*\$\{[^`\n]*)`/gu)].map(([, template = ""]) =>
    patternOf(template),
  );
  const asked = [...code.matchAll(/\bi18n\.t\(\s*"([^"]+)"/gu)].map(([, key = ""]) => key);
  const known = new Set(keys);
  return [
    ...keys
      .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
      .map((key) => `locales/en.yml: ${key}: nothing uses it`),
    ...[...new Set(asked)].filter((key) => !known.has(key)).map((key) => `locales/en.yml: ${key}: used, but not there`),
  ];
}

function readCode(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(ROOT, folder, path)),
  );
  return [...files, join(ROOT, "wxt.config.ts")].map((path) => readFileSync(path, "utf8")).join("\n");
}

const readStrings = (file: string): unknown => parse(readFileSync(join(ROOT, "locales", file), "utf8"));

function main(): void {
  const english = readStrings("en.yml");
  const keys = keysOf(english);
  const others = readdirSync(join(ROOT, "locales")).filter((file) => file !== "en.yml");
  const faults = stringFaults(keys, readCode());
  const behind = others.flatMap((file) => languageFaults(english, readStrings(file), `locales/${file}`));
  // What another language has not yet is read in English there: told while one works, a fault before a release.
  if (process.argv.includes("--complete")) faults.push(...behind);
  else for (const line of behind) print(line);
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  print(`${keys.length} strings, all used; ${others.length + 1} languages.`);
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (error) {
    fail(error);
  }
}
