/** The bundled data set, for extension pages and the background. The files are our own, validated by the build. */
import type { QuestionPack } from "../core/dataset/ask/questions/format.ts";
import type { StatementPack } from "../core/dataset/statements/format.ts";
import type { Article, DatasetFacts, DatasetIndex, GlanceList } from "../core/dataset/types.ts";

const read = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  return response.ok ? response.json() : null;
};

/** Reads a file with the first call in a context, and after a failure again with the next. */
function once<T>(path: string): () => Promise<T> {
  let kept: Promise<T> | undefined;
  const load = async () => {
    const contents = await read(path);
    if (contents === null) throw new Error(`${path} could not be read.`);
    return contents as T;
  };
  return () => {
    kept ??= load();
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
}

/**
 * Names and groups of all entries.
 * @throws when they cannot be read
 */
export const loadIndex = once<DatasetIndex>("/data/index.json");

/**
 * The words of all statements, for finding and answering.
 * @throws when they cannot be read
 */
export const loadStatements = once<StatementPack>("/data/statements.json");

/**
 * What readers ask, for understanding questions.
 * @throws when it cannot be read
 */
export const loadQuestions = once<QuestionPack>("/data/questions.json");

/**
 * Every entry in a line or two, for previews and lists.
 * @throws when they cannot be read
 */
export const loadGlances = once<GlanceList>("/data/glances.json");

/**
 * What finds names in a text: a packed lexicon as base64.
 * @throws when it cannot be read
 */
export const loadLexicon = once<{ version: string; data: string }>("/data/lexicon.json");

async function readArticle(slug: string): Promise<Article | null> {
  const path = `/data/articles/${slug}.json`;
  const article = (await read(path).catch(() => null)) as Article | null;
  if (article) return article;
  // Browsers do not tell a file that is missing from one that cannot be read. The index does, and is asked only now:
  // an article need not wait for it.
  const { entries } = await loadIndex();
  if (entries.some((entry) => entry.slug === slug)) throw new Error(`${path} could not be read.`);
  return null;
}

const articles = new Map<string, Promise<Article | null>>();

/**
 * The article with this slug, or null when the data set has none. Read once: the answers to a question quote one article
 * several times, and often the open one.
 * @throws when it cannot be read; the next call tries again
 */
export function loadArticle(slug: string): Promise<Article | null> {
  const known = articles.get(slug);
  if (known) return known;
  const coming = readArticle(slug);
  articles.set(slug, coming);
  coming.catch(() => articles.delete(slug));
  return coming;
}

/**
 * What can be said about the data set as a whole.
 * @throws when it cannot be read
 */
export const loadFacts = once<DatasetFacts>("/data/facts.json");
