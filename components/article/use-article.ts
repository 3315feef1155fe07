import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../core/dataset/types.ts";
import { loadArticle } from "../../platform/dataset.ts";

export type Loading = { state: "loading" } | { state: "failed" } | { state: "missing" } | Loaded;
type Loaded = { state: "loaded"; article: Article };

/** Articles read in this panel: going back to one shows it at once, so that its scroll position can come back too. */
const read = new Map<string, Loaded>();

/** The article with this slug, loaded when need be. */
export function useArticle(slug: string): Loading {
  const [answer, setAnswer] = useState<{ slug: string; loading: Loading }>();
  useEffect(() => {
    if (read.has(slug)) return;
    let wanted = true;
    const settle = (loading: Loading) => {
      if (loading.state === "loaded") read.set(slug, loading);
      if (wanted) setAnswer({ slug, loading });
    };
    loadArticle(slug).then(
      (article) => settle(article ? { state: "loaded", article } : { state: "missing" }),
      () => settle({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [slug]);
  return read.get(slug) ?? (answer?.slug === slug ? answer.loading : { state: "loading" });
}
