/** A copy of the built extension in which a probe runs around the page script; what ships stays as it is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../scripts/run.ts";
import { bundle } from "./bundle.ts";

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
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}
