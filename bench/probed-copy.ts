/**
 * A copy of the built extension in which a probe runs around the page script, and with a page that has next to nothing in
 * it; what ships stays as it is.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../scripts/run.ts";
import { bundle } from "./bundle.ts";

/** What opening any page of an extension costs; with what the panel's probe waits for. */
export const EMPTY_PAGE = "empty.html";
const NOTHING = `<!doctype html><html lang="en"><title>Nothing</title><article><h1>Nothing</h1></article></html>`;

interface Manifest {
  content_scripts: { js: string[] }[];
}

export async function makeProbedCopy(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "aetia-probed-"));
  cpSync(join(ROOT, ".output/chrome-mv3"), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  writeFileSync(join(folder, "probe.js"), await bundle("probe.ts"));
  // Runs right after the page script: tells how long that took to evaluate.
  writeFileSync(join(folder, "probe-end.js"), "aetiaProbe.evaluated = performance.now();");
  for (const script of manifest.content_scripts) {
    if (script.js.includes("content-scripts/content.js")) script.js = ["probe.js", ...script.js, "probe-end.js"];
  }
  writeFileSync(join(folder, EMPTY_PAGE), NOTHING);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}
