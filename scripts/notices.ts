/** The licences of other people's code that is in a build: most of them ask to be passed on with it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT } from "./run.ts";

/** "/x/node_modules/@a/b/dist/c.js?raw" → "@a/b": the package that a bundled module is from; undefined when it is ours. */
export function packageOf(moduleId: string): string | undefined {
  const [, path] = /.*\/node_modules\/(.+)/.exec(moduleId.replaceAll("\\", "/")) ?? [];
  return path?.split("/", path.startsWith("@") ? 2 : 1).join(posix.sep);
}

function noticeOf(name: string): string {
  const folder = join(ROOT, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}

/** @param moduleIds the modules of all bundles, as the bundler names them */
export function noticesFor(moduleIds: readonly string[]): string {
  const names = [...new Set(moduleIds.flatMap((id) => packageOf(id) ?? []))].sort();
  const present = names.filter((name) => existsSync(join(ROOT, "node_modules", name, "package.json")));
  return `This extension contains code from these packages.\n\n${present.map(noticeOf).join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
