/**
 * Part of `npm run check`: our styles know start and end, not left and right, so that the interface turns round with its
 * language. What is measured on the screen (the card's place beside its term) is physical and says so in a comment on
 * the line before: `physical: why`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, isMain, print, ROOT, UserError } from "./run.ts";

const FOLDERS = ["components", "entrypoints"];

const EXCEPTION = /\/\* physical: .+\*\//u;

/** A declaration that means left or right, whichever way the text runs. */
const PHYSICAL = [
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:color|style|width))?\s*:/u,
  /^border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /^(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
  /^(?:transform-origin|background-position|object-position)\s*:.*\b(?:left|right)\b/u,
];

/** The four-value shorthands name right and left; where both are the same, nothing depends on the direction. */
const FOUR =
  /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)\s*:\s*(.+)$/u;

/** "calc(1px + 2px) 0 auto" → its parts, brackets kept whole. */
const valuesOf = (text: string): string[] => text.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/gu) ?? [];

function isPhysical(declaration: string): boolean {
  if (PHYSICAL.some((pattern) => pattern.test(declaration))) return true;
  const [, value] = FOUR.exec(declaration) ?? [];
  if (value === undefined) return false;
  const parts = valuesOf(value.replace("!important", ""));
  return parts.length === 4 && parts[1] !== parts[3];
}

/** One line for each declaration in `css` that means left or right without saying why. */
export function styleFaults(path: string, css: string): string[] {
  const lines = css.split("\n");
  return lines.flatMap((line, index) => {
    const declaration = line.trim().replace(/;$/u, "");
    if (!isPhysical(declaration) || EXCEPTION.test(lines[index - 1] ?? "")) return [];
    return [`${path}:${index + 1}: ${declaration}: say start and end, or why it is physical`];
  });
}

function main(): void {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".css"))
      .map((path) => `${folder}/${path}`),
  );
  const faults = files.flatMap((path) => styleFaults(path, readFileSync(join(ROOT, path), "utf8")));
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  print(`${files.length} style sheets, all for either direction.`);
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (error) {
    fail(error);
  }
}
