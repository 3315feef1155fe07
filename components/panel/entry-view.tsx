import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { Article } from "../article/article.tsx";
import { useArticle } from "../article/use-article.ts";
import { searchAddress } from "../common/route.ts";
import { settings } from "../common/settings.ts";
import { rememberLookUp } from "./look-up.ts";
import type { Visit } from "./navigation.ts";
import { showTitle } from "./title.ts";
import { useArrival } from "./use-arrival.ts";

/** Whether a visit leads further down than to an article's beginning. */
const goesDown = ({ how, route }: Visit): boolean =>
  how === "returned" || ("part" in route && route.part !== undefined);

export function EntryView({ slug, visit }: { slug: string; visit: Visit }) {
  const loading = useArticle(slug);
  const { state } = loading;
  const heading = useArrival(visit, state !== "loading");
  const words = slug.replaceAll("-", " ");
  const title =
    state === "loaded"
      ? loading.article.question
      : i18n.t(
          state === "loading"
            ? "article.loading"
            : state === "missing"
              ? "article.missing.title"
              : "article.failed.title",
        );
  const name = state === "loaded" ? loading.article.name : state === "loading" ? "" : words;
  useEffect(() => showTitle(title, name), [title, name]);
  useEffect(() => {
    if (state === "loaded") void rememberLookUp(slug, visit);
  }, [state, slug, visit]);

  if (state === "loading") {
    return (
      <p class="waiting" role="status">
        {title}
      </p>
    );
  }
  if (state === "loaded")
    return (
      <Article article={loading.article} audience={settings.value.audience} heading={heading} whole={goesDown(visit)} />
    );
  return (
    <div class="notice">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {state === "missing" ? (
        <>
          <p>{i18n.t("article.missing.text", [words])}</p>
          <p>
            <a href={searchAddress(words)}>{i18n.t("article.search", [words])}</a>
          </p>
        </>
      ) : (
        <p>{i18n.t("article.failed.text")}</p>
      )}
    </div>
  );
}
