/** The command as a check outside this repository would use it: text in, JSON lines out. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const find = (input: string): { start: number; end: number; text: string; slug: string; via: string }[] => {
  const root = join(import.meta.dirname, "../../..");
  const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts/find.ts")], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
};

test("terms with offsets, slugs and how they were matched; no term goes over a blank line", () => {
  const text = "é Dystrophic\u00a0calcifications differ from metastatic\ncalcification.\n\nCalcinosis\n \ncutis.";
  const found = find(text);
  expect(found.map(({ text: term, slug, via }) => [term, slug, via])).toEqual([
    ["Dystrophic\u00a0calcifications", "dystrophic-calcification", "name"],
    ["metastatic\ncalcification", "metastatic-calcification", "name"],
    ["Calcinosis", "calcinosis-cutis", "name"],
  ]);
  for (const { start, end, text: term } of found) expect(text.slice(start, end)).toBe(term);
});

test("nothing in, nothing out", () => {
  expect(find("")).toEqual([]);
});
