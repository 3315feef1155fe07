import { beforeEach, expect, test, vi } from "vitest";

const asked: string[] = [];
let broken = false;

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  broken = false;
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    if (broken && path.includes("/articles/")) throw new TypeError("Failed to fetch");
    if (path === "/data/index.json") return Response.json({ entries: [{ slug: "gout" }] });
    return path === "/data/articles/gout.json" ? Response.json({ slug: "gout" }) : new Response("", { status: 404 });
  });
});
const dataset = () => import("../../../platform/dataset.ts");

test("an article is read once, however often it is asked for", async () => {
  const { loadArticle } = await dataset();
  const [one, other] = await Promise.all([loadArticle("gout"), loadArticle("gout")]);
  expect(one).toEqual({ slug: "gout" });
  expect(other).toBe(one);
  expect(await loadArticle("gout")).toBe(one);
  expect(asked).toEqual(["/data/articles/gout.json"]);
});

test("an article that could not be read is read with the next call", async () => {
  const { loadArticle } = await dataset();
  broken = true;
  await expect(loadArticle("gout")).rejects.toThrow("/data/articles/gout.json could not be read.");
  broken = false;
  expect(await loadArticle("gout")).toEqual({ slug: "gout" });
});

test("of an entry that the data set does not have there is no article", async () => {
  const { loadArticle } = await dataset();
  expect(await loadArticle("no-such-entry")).toBeNull();
});
