/** The search box over invented data, the reader's hands on it, and what it shows. */
import { beforeEach, expect, vi } from "vitest";
import { Announcer } from "../../../components/common/announce.tsx";
import { SearchBox, type SearchBoxProps } from "../../../components/search/search-box.tsx";
import { packStatements } from "../../../core/dataset/statements/pack.ts";
import { statementsOf } from "../../../core/dataset/statements/statements.ts";
import type { Article } from "../../../core/dataset/types.ts";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { INDEX } from "../dataset/names.ts";
import { one, show, textOf, user } from "../setup/dom.ts";

const articleOf = (slug: string, label: string, text: string): Article => ({
  ...fixtureArticle,
  slug,
  causes: [{ label, text, level: "established", cite: [] }],
});
const ARTICLES = new Map([
  ["gout", articleOf("gout", "Water tablets", "Diuretics raise urate.")],
  ["calciphylaxis", articleOf("calciphylaxis", "Warfarin and related drugs", "Warfarin is a risk factor.")],
]);
const FILES: Record<string, unknown> = {
  "/data/index.json": INDEX,
  "/data/glances.json": {
    version: "test",
    entries: INDEX.entries.map(({ name }) => ({
      plain: `${name} in plain words.`,
      clinical: `${name} in clinical terms.`,
      cause: { label: "Some cause", level: "established" },
      status: "submitted",
    })),
  },
  "/data/statements.json": packStatements(
    "test",
    INDEX.entries,
    INDEX.entries.map(({ slug }) => {
      const article = ARTICLES.get(slug);
      return article ? statementsOf(article) : [];
    }),
  ),
  "/data/lexicon.json": {
    version: "test",
    data: Buffer.from(
      compileLexicon(
        INDEX.entries.flatMap(({ name, names }, entry) =>
          [name, ...names].map((text) => ({ text, entry, kind: "name" as const })),
        ),
      ),
    ).toString("base64"),
  },
};
for (const [slug, article] of ARTICLES) FILES[`/data/articles/${slug}.json`] = article;
vi.stubGlobal("fetch", async (path: string) =>
  Response.json(FILES[path] ?? null, { status: path in FILES ? 200 : 404 }),
);

export const onOpen = vi.fn();
export const onClose = vi.fn();
export const onText = vi.fn();

export const open = (props: Partial<SearchBoxProps> = {}) =>
  show(
    <main>
      <SearchBox index={INDEX} onOpen={onOpen} onClose={onClose} onText={onText} focused {...props}>
        <button type="button">Below</button>
      </SearchBox>
      <Announcer />
    </main>,
  );
export const box = () => one<HTMLInputElement>("[role='combobox']");
export const type = (text: string) =>
  user(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
/** Waits until everything has been looked through for what was typed. */
export const settled = (selector: string) => vi.waitFor(() => one(selector));
/** Whether the browser would still have done something of its own with the key. */
export const press = async (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  await user(() => void box().dispatchEvent(event));
  return !event.defaultPrevented;
};
export const options = () => [...document.querySelectorAll("[role='option']")];
export const names = () => options().map((option) => textOf(option.querySelector(".result-name")));
export const groups = () =>
  [...document.querySelectorAll("[role='group']")].map((group) =>
    textOf(document.getElementById(group.getAttribute("aria-labelledby") ?? "")),
  );
export const active = () => {
  const id = box().getAttribute("aria-activedescendant");
  const selected = [...document.querySelectorAll("[role='option'][aria-selected='true']")];
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return id === null ? null : textOf(one(`#${id} .result-name`));
};

/** Before each test: an empty box with the focus. */
export function useBox(): void {
  beforeEach(async () => {
    vi.clearAllMocks();
    await open();
  });
}
