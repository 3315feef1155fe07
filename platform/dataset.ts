/** The bundled data set, for extension pages and the background. The files are our own, validated by the build. */
import type { StatementList } from "../core/dataset/statements.ts";
import type { Article, DatasetIndex } from "../core/dataset/types.ts";

let index: Promise<DatasetIndex> | undefined;

const read = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  return response.ok ? response.json() : null;
};

/** Names and groups of all entries; read once per context. */
export function loadIndex(): Promise<DatasetIndex> {
  index ??= read("/data/index.json") as Promise<DatasetIndex>;
  return index;
}

/** The article with this slug, or null when the data set has none. */
export async function loadArticle(slug: string): Promise<Article | null> {
  const { entries } = await loadIndex();
  if (!entries.some((entry) => entry.slug === slug)) return null;
  return (await read(`/data/articles/${slug}.json`)) as Article | null;
}

/** All statements, for answering questions. Large: asked for with the first question only, and not kept here. */
export const loadStatements = (): Promise<StatementList> => read("/data/statements.json") as Promise<StatementList>;
