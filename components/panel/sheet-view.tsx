/** All terms of the page in front of the reader on one sheet, to print or to take along. */
import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { useArticles } from "../article/use-article.ts";
import { PAGE } from "../common/route.ts";
import { settings } from "../common/settings.ts";
import { currentPage, currentTab } from "../page-terms/current-page.ts";
import { Sheet } from "../sheet/sheet.tsx";
import type { Visit } from "./navigation.ts";
import { showTitle } from "./title.ts";
import { useArrival } from "./use-arrival.ts";

export function SheetView({ visit }: { visit: Visit }) {
  const page = currentPage.value;
  const tab = currentTab.value;
  const slugs = page?.is === "terms" ? page.terms.map(({ slug }) => slug) : [];
  const articles = useArticles(slugs);
  const reading = page === null || page.is === "reading" || articles === undefined;
  const heading = useArrival(visit, !reading);
  const title = i18n.t("sheet.title");
  useEffect(() => showTitle(title), [title]);

  if (reading) {
    return (
      <p class="waiting" role="status">
        {i18n.t("sheet.loading")}
      </p>
    );
  }
  if (articles.length === 0) {
    return (
      <div class="notice">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{i18n.t("sheet.noTerms")}</p>
        <a href={PAGE}>{i18n.t("panel.thisPage")}</a>
      </div>
    );
  }
  return (
    <Sheet
      articles={articles}
      audience={settings.value.audience}
      page={{ title: tab?.title ?? "", url: tab?.url ?? "", tabId: tab?.tabId }}
      heading={heading}
    />
  );
}
