/** Places of statements in articles: each is one that an address can name, and no two are the same. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { entryAddress, parseRoute } from "../../../components/common/route.ts";
import { partOf } from "../../../core/dataset/parts.ts";
import { statementsOf } from "../../../core/dataset/statements/statements.ts";
import { loadDataset } from "../../../data/load.ts";

const { entries } = loadDataset(join(import.meta.dirname, "../../../data")).dataset;

test("every statement of every entry has a place, its own unless it is a summary", () => {
  for (const entry of entries) {
    const parts = statementsOf(entry).map((statement) => ({ ...statement, part: partOf(entry, statement) }));
    for (const { part } of parts) {
      expect(parseRoute(entryAddress(entry.slug, part))).toEqual({ view: "entry", slug: entry.slug, part });
    }
    const own = parts.filter(({ path }) => !path.includes("summary")).map(({ part }) => part);
    expect(new Set(own).size).toBe(own.length);
    for (const { path, section, part } of parts) if (path.includes("summary")) expect(part).toBe(section);
  }
});
