/** The side panel's frame: where one is, the way back, and the view. */
import "../common/theme.css";
import "../common/base.css";
import "./panel.css";
import arrowLeft from "lucide-static/icons/arrow-left.svg?raw";
import gear from "lucide-static/icons/settings.svg?raw";
import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { Announcer } from "../common/announce.tsx";
import { Icon } from "../common/icon.tsx";
import { PAGE, SAVED, searchAddress } from "../common/route.ts";
import { followKept } from "../saved/kept.ts";
import { EntryView } from "./entry-view.tsx";
import { lateView } from "./late-view.tsx";
import { type Visit, visit } from "./navigation.ts";
import { PageView } from "./page-view.tsx";
import { SheetView } from "./sheet-view.tsx";
import { Trail } from "./trail.tsx";
// Last, since it overrules the others.
import "./print.css";

/** What is far off when an entry is opened comes when it is asked for. */
const SavedView = lateView(() => import("./saved-view.tsx").then((module) => module.SavedView));
const SearchView = lateView(() => import("./search-view.tsx").then((module) => module.SearchView));

function View({ visit }: { visit: Visit }) {
  const { route } = visit;
  switch (route.view) {
    case "page":
      return <PageView visit={visit} />;
    case "entry":
      return <EntryView visit={visit} slug={route.slug} />;
    case "sheet":
      return <SheetView visit={visit} />;
    case "saved":
      return <SavedView key={route.list} visit={visit} list={route.list} />;
    case "search":
      return <SearchView key={visit.place} visit={visit} text={route.text} />;
  }
}

export function Panel() {
  useEffect(followKept, []);
  const { route, depth } = visit.value;
  return (
    <>
      <header class="panel-bar">
        <div class="panel-row">
          <nav aria-label={i18n.t("panel.navigation")}>
            {depth > 0 && (
              <button
                type="button"
                class="panel-back"
                aria-label={i18n.t("panel.back")}
                title={i18n.t("panel.back")}
                onClick={() => history.back()}
              >
                <Icon svg={arrowLeft} turns />
                <span>{i18n.t("panel.back")}</span>
              </button>
            )}
            <a
              href={PAGE}
              aria-label={i18n.t("panel.thisPage")}
              aria-current={route.view === "page" ? "page" : undefined}
            >
              <span class="panel-long">{i18n.t("panel.thisPage")}</span>
              <span class="panel-short">{i18n.t("panel.thisPageShort")}</span>
            </a>
            <a href={searchAddress("")} aria-current={route.view === "search" ? "page" : undefined}>
              {i18n.t("panel.search")}
            </a>
            <a href={SAVED} aria-current={route.view === "saved" ? "page" : undefined}>
              {i18n.t("panel.saved")}
            </a>
          </nav>
          <a
            class="panel-settings"
            href="/options.html"
            target="_blank"
            rel="noopener"
            title={i18n.t("settings.title")}
          >
            <Icon svg={gear} />
            <span class="unseen">
              {i18n.t("settings.title")} {i18n.t("common.newTab")}
            </span>
          </a>
        </div>
      </header>
      <Trail />
      <main>
        <View visit={visit.value} />
      </main>
      <Announcer />
    </>
  );
}
