import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type NumberedReference, numbered } from "../../core/cite/references.ts";
import type { Reading } from "../../core/dataset/reading.ts";
import type { Article } from "../../core/dataset/types.ts";

/** What every part of an article needs. */
export interface ArticleContext {
  article: Article;
  reading: Reading;
  /** Set around a statement that is quoted outside its article: begins the ids of its reference texts. */
  quotedAs?: string;
}

export const ArticleContext = createContext<ArticleContext | null>(null);

export function useArticleContext(): ArticleContext {
  const context = useContext(ArticleContext);
  if (!context) throw new Error("Parts of an article stand inside an Article");
  return context;
}

/** The numbered references behind a statement of this article. */
export const useCited = (ids: readonly string[]): NumberedReference[] =>
  numbered(useArticleContext().article.references, ids);
