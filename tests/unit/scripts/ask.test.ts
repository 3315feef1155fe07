/** The command as a check outside this repository would use it: a question in, JSON lines out. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/load.ts";

const ROOT = join(import.meta.dirname, "../../..");

const ask = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "scripts/ask.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { found: lines.map((line) => JSON.parse(line)), stderr, status };
};

test("ranked statements, each with entry, section, text and references that exist", () => {
  const { found, status } = ask("can warfarin cause calciphylaxis?");
  expect(status).toBe(0);
  expect(found[0]).toMatchObject({ slug: "calciphylaxis", section: "causes" });
  const known = new Set(loadDataset(join(ROOT, "data")).dataset.references.map(({ id }) => id));
  for (const { text, references } of found) {
    expect(text).toMatch(/\S/u);
    expect(references.length).toBeGreaterThan(0);
    for (const id of references) expect(known.has(id)).toBe(true);
  }
});

test("the open entry is meant when the question names none", () => {
  const { found } = ask("does it happen with normal serum calcium?", "--current", "dystrophic-calcification");
  expect(found[0]?.slug).toBe("dystrophic-calcification");
});

test("nothing where nothing answers", () => {
  expect(ask("can colchicine cure tinnitus?")).toMatchObject({ found: [], status: 0 });
});

test("no question, or an entry that is not there: a sentence and exit code 1", () => {
  expect(ask()).toMatchObject({ status: 1, stderr: expect.stringContaining("Say what to ask") });
  expect(ask("why?", "--current", "nowhere")).toMatchObject({ status: 1, stderr: expect.stringContaining("nowhere") });
});
