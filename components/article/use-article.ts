import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../core/dataset/types.ts";
import { loadArticle } from "../../platform/dataset.ts";

export type Loading = { state: "loading" } | { state: "failed" } | { state: "missing" } | Loaded;
type Loaded = { state: "loaded"; article: Article };

/** Articles read in this panel: going back to one shows it at once, so that its scroll position can come back too. */
const read = new Map<string, Loaded>();

async function load(slug: string): Promise<Loading> {
  const known = read.get(slug);
  if (known) return known;
  try {
    const article = await loadArticle(slug);
    if (!article) return { state: "missing" };
    const loaded: Loaded = { state: "loaded", article };
    read.set(slug, loaded);
    return loaded;
  } catch {
    return { state: "failed" };
  }
}

/** Has an article read that will be shown in a moment. @returns what settles when it can be shown, or cannot be had */
export const prepareArticle = async (slug: string): Promise<void> => void (await load(slug));

/** The article with this slug, loaded when need be. */
export function useArticle(slug: string): Loading {
  const [answer, setAnswer] = useState<{ slug: string; loading: Loading }>();
  // As rendered: an article that comes between rendering and effect still has to be shown.
  const known = read.get(slug);
  useEffect(() => {
    if (known) return;
    let wanted = true;
    void load(slug).then((loading) => wanted && setAnswer({ slug, loading }));
    return () => {
      wanted = false;
    };
  }, [slug, known]);
  return known ?? (answer?.slug === slug ? answer.loading : { state: "loading" });
}

/**
 * Several articles, in order; those that cannot be loaded are left out. While a new list is on its way the old one
 * stays, so that a page that is still being read does not flicker; undefined before the first.
 */
export function useArticles(slugs: readonly string[]): Article[] | undefined {
  const [articles, setArticles] = useState<Article[]>();
  const key = slugs.join(" ");
  useEffect(() => {
    let wanted = true;
    const all = key === "" ? [] : key.split(" ").map(load);
    void Promise.all(all).then((loadings) => {
      if (wanted) setArticles(loadings.flatMap((one) => (one.state === "loaded" ? [one.article] : [])));
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return articles;
}
