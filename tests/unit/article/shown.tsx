/** Shows an article of invented data, and says what is to be read in it. */
import { vi } from "vitest";
import { Article } from "../../../components/article/article.tsx";
import type { Article as ArticleData, Audience } from "../../../core/dataset/types.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { fixtureIndex } from "../../fixtures/page.ts";
import { one, show, textOf } from "../setup/dom.ts";

const glance = {
  plain: "In plain words.",
  clinical: "In clinical terms.",
  cause: { label: "Some cause", level: "associated" },
  status: "submitted",
};
const FILES: Record<string, unknown> = {
  "/data/index.json": fixtureIndex,
  "/data/glances.json": { version: "v1", entries: fixtureIndex.entries.map(() => glance) },
};
vi.stubGlobal("fetch", async (path: string) => Response.json(FILES[path]));

export const open = (audience: Audience, change: Partial<ArticleData> = {}) =>
  show(<Article article={{ ...fixtureArticle, ...change }} audience={audience} />);
export const headings = () => [...document.querySelectorAll("article section h2")].map(textOf);
export const region = (id: string) => textOf(one(`#${id}`));
