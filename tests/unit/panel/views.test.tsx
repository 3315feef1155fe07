// @vitest-environment happy-dom
// The browser's history, which drives these views, is tested in a real browser (tests/e2e).
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { followCurrentPage } from "../../../components/page-terms/current-page.ts";
import { EntryView } from "../../../components/panel/entry-view.tsx";
import type { Visit } from "../../../components/panel/navigation.ts";
import { PageView } from "../../../components/panel/page-view.tsx";
import { fixtureArticle } from "../../fixtures/article.ts";
import { fixtureIndex } from "../../fixtures/page.ts";
import { expectAccessible, one, show, textOf } from "../setup/dom.ts";

const files: Record<string, unknown> = {
  "/data/index.json": { ...fixtureIndex, entries: [...fixtureIndex.entries, { slug: "unreadable" }] },
  "/data/articles/fixture-syndrome.json": fixtureArticle,
};
vi.stubGlobal("fetch", async (path: string) => {
  if (path.includes("unreadable")) throw new TypeError("Failed to fetch");
  return Response.json(files[path] ?? null, { status: path in files ? 200 : 404 });
});

const entry = (slug: string, change: Partial<Visit> & { part?: string } = {}): Visit => {
  const { part, ...rest } = change;
  const route = { view: "entry", slug, ...(part === undefined ? {} : { part }) } as const;
  return { route, place: "p", depth: 1, how: "followed", ...rest };
};
const open = async (slug: string, visit: Visit, heading: string) => {
  await show(<EntryView key={slug} slug={slug} visit={visit} />);
  await vi.waitFor(() => expect(textOf(one("h1"))).toBe(heading));
};
const QUESTION = "What causes fixture syndrome?";

test("following a link to an entry moves the focus to its question, and the title says it", async () => {
  await open("fixture-syndrome", entry("fixture-syndrome"), QUESTION);
  await vi.waitFor(() => expect(document.activeElement).toBe(one("h1")));
  await vi.waitFor(() => expect(document.title).toBe(`${QUESTION} - Aetia`));
});

test("opening the panel on an entry leaves the focus where it is", async () => {
  await open("fixture-syndrome", entry("fixture-syndrome", { how: "opened" }), QUESTION);
  expect(document.activeElement).toBe(document.body);
});

test("a link to a part of an entry moves the focus there", async () => {
  await open("fixture-syndrome", entry("fixture-syndrome", { part: "ref-3" }), QUESTION);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("ref-3"));
});

test("a name without entry is told of, with a search for it", async () => {
  await open("no-such-thing", entry("no-such-thing"), "No entry with this name");
  expect(one("a").getAttribute("href")).toBe("#/search/no%20such%20thing");
  await expectAccessible();
});

test("an entry that cannot be loaded is told of", async () => {
  await open("unreadable", entry("unreadable"), "The entry could not be loaded");
});

test("the page's view says plainly when there is no page to read", async () => {
  followCurrentPage();
  await show(<PageView visit={{ route: { view: "page" }, place: "p", depth: 0, how: "opened" }} />);
  await vi.waitFor(() => expect(textOf(one("h2"))).toBe("This page cannot be read"));
  expect(document.title).toBe("Terms on this page - Aetia");
  await expectAccessible();
});

test("an article that was asked for beforehand is shown, whenever it comes", async () => {
  // Before the view, with it, and between its rendering and its effects.
  for (const turns of [0, 1, 2, 3, 4, 5, 6, 8]) {
    vi.resetModules();
    const [{ prepareArticle }, { EntryView: Fresh }] = await Promise.all([
      import("../../../components/article/use-article.ts"),
      import("../../../components/panel/entry-view.tsx"),
    ]);
    void prepareArticle("fixture-syndrome");
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    render(null, document.body);
    render(<Fresh slug="fixture-syndrome" visit={entry("fixture-syndrome")} />, document.body);
    await vi.waitFor(() => expect(textOf(one("h1"))).toBe(QUESTION));
  }
});
