/** What a finished build must keep to: the size budgets, pages that open quickly, and the promises that the manifest makes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { UserError } from "./run.ts";

/** Sizes in bytes; one KB is 1,000 bytes. */
interface Budget {
  file: string;
  what: string;
  most: number;
  /** How its bytes are counted. */
  measure(bytes: Buffer): number;
}

/** The lexicon is shipped as base64 in JSON; its budget counts the bytes that a tab holds. */
function lexiconBytes(file: Buffer): number {
  const { data } = JSON.parse(file.toString("utf8")) as { data: string };
  return Buffer.from(data, "base64").length;
}

export const BUDGETS: readonly Budget[] = [
  { file: "content-scripts/content.js", what: "page script, minified", most: 40_000, measure: (bytes) => bytes.length },
  {
    file: "content-scripts/content.js",
    what: "page script, gzip",
    most: 15_000,
    measure: (bytes) => gzipSync(bytes, { level: 9 }).length,
  },
  { file: "content-scripts/card.js", what: "card script, minified", most: 60_000, measure: (bytes) => bytes.length },
  // The budget for 35,000 names, far more than the bundled data has.
  { file: "data/lexicon.json", what: "bundled lexicon", most: 300_000, measure: lexiconBytes },
];

const PERMISSIONS = ["storage", "unlimitedStorage", "sidePanel", "contextMenus", "scripting", "activeTab"];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Each measured size of a build, in the order of BUDGETS. */
export function sizesOf(folder: string): (Budget & { size: number })[] {
  return BUDGETS.map((budget) => ({ ...budget, size: budget.measure(readFileSync(join(folder, budget.file))) }));
}

/** One line for each size that is over its budget. */
export function sizeFaults(sizes: readonly { file: string; what: string; most: number; size: number }[]): string[] {
  return sizes
    .filter(({ size, most }) => size > most)
    .map(
      ({ file, what, most, size }) => `${file}: ${what} is ${kilobytes(size)}, over its budget of ${kilobytes(most)}`,
    );
}

interface Manifest {
  permissions?: string[];
  web_accessible_resources?: unknown[];
  content_security_policy?: { extension_pages?: string };
}

/** One line for each promise about permissions and reach that the manifest breaks. */
export function manifestFaults(manifest: Manifest): string[] {
  const faults = (manifest.permissions ?? [])
    .filter((permission) => !PERMISSIONS.includes(permission))
    .map((permission) => `manifest.json: permission '${permission}' is not one of ${PERMISSIONS.join(", ")}`);
  if ((manifest.web_accessible_resources ?? []).length > 0) {
    faults.push("manifest.json: web_accessible_resources must stay empty, or pages can tell that Aetia is installed");
  }
  const policy = manifest.content_security_policy?.extension_pages ?? "";
  for (const rule of ["default-src 'self'", "connect-src 'self'"]) {
    if (!policy.includes(rule)) faults.push(`manifest.json: content_security_policy lacks ${rule}`);
  }
  return faults;
}

/**
 * One line for each page that begins with more than one script and one style sheet: each file more costs the browser
 * some milliseconds before anything can be shown.
 * @param pages their HTML by file name
 */
export function pageFaults(pages: Readonly<Record<string, string>>): string[] {
  const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;
  return Object.entries(pages)
    .filter(([, html]) => count(html, /\bsrc="|\brel="modulepreload"/gu) > 1 || count(html, /\brel="stylesheet"/gu) > 1)
    .map(([file]) => `${file}: begins with more than one script and one style sheet`);
}

/**
 * Checks the build in `folder`.
 * @returns its sizes as one line
 * @throws UserError with one line for each budget or promise that it breaks
 */
export function checkBuild(folder: string): string {
  const sizes = sizesOf(folder);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const html = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const pages = Object.fromEntries(html.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const faults = [...sizeFaults(sizes), ...manifestFaults(manifest), ...pageFaults(pages)];
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return sizes.map(({ what, size, most }) => `${what} ${kilobytes(size)} of ${kilobytes(most)}`).join("; ");
}
