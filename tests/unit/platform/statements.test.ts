/** Finding statements as search does it, with files as the build writes them. */
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { toArticles, toIndex, toStatementPack } from "../../../data/compile.ts";
import { lexiconNames } from "../../../data/lexicon-names.ts";
import { loadDataset } from "../../../data/load.ts";

const { dataset } = loadDataset(join(import.meta.dirname, "../../../data"));
const { entries } = dataset;
const articles = toArticles(dataset, compileLexicon(lexiconNames(dataset)));
const article = (path: string) => articles.find(({ slug }) => path === `/data/articles/${slug}.json`);
const fetched: string[] = [];
let broken = false;
vi.stubGlobal("fetch", async (path: string) => {
  fetched.push(path);
  if (broken) throw new TypeError("Failed to fetch");
  if (path === "/data/index.json") return Response.json(toIndex(entries, "1"));
  if (path === "/data/statements.json") return Response.json(toStatementPack(entries, "1"));
  return Response.json(article(path));
});

beforeEach(() => {
  vi.resetModules();
  fetched.length = 0;
  broken = false;
});
const load = () => import("../../../platform/statements.ts");

test("statements with their entry, what met marked; only the articles of what is found are loaded, and once", async () => {
  const { findStatements } = await load();
  expect(fetched).toEqual([]);
  const found = await findStatements("matrix Gla prot", 3, { sections: ["causes", "mechanism"] });
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ entry }) => entry.slug)).size).toBe(3);
  for (const { entry, statement, textRanges, labelRanges } of found) {
    expect(["causes", "mechanism"]).toContain(statement.section);
    expect(article(`/data/articles/${entry.slug}.json`)).toBeDefined();
    const { label = "", text } = statement;
    const marked = [
      ...textRanges.map(([start, end]) => text.slice(start, end)),
      ...labelRanges.map(([start, end]) => label.slice(start, end)),
    ];
    expect(marked.join(" ").toLowerCase()).toMatch(/matrix gla prot/u);
  }
  const before = fetched.length;
  expect(before).toBe(5);
  expect(await findStatements("matrix Gla prot", 3, { sections: ["causes", "mechanism"] })).toEqual(found);
  expect(fetched).toHaveLength(before);
});

test("files that cannot be read are an error, and are asked for again", async () => {
  const { findStatements } = await load();
  broken = true;
  await expect(findStatements("warfarin", 3)).rejects.toThrow("Failed to fetch");
  broken = false;
  expect(await findStatements("warfarin", 3)).toHaveLength(3);
});
