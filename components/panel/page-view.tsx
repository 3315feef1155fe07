/** What the panel says about the page in front of the reader. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { withSite } from "../../platform/site-switch.ts";
import type { CurrentTab } from "../../platform/tab-terms.ts";
import { say } from "../common/announce.tsx";
import { searchAddress, sheetAddress } from "../common/route.ts";
import { change, settings } from "../common/settings.ts";
import { currentPage, currentTab } from "../page-terms/current-page.ts";
import type { PageState } from "../page-terms/page-state.ts";
import { PageTerms } from "../page-terms/page-terms.tsx";
import { noAccessWords } from "../page-terms/words.ts";
import type { Visit } from "./navigation.ts";
import { showTitle } from "./title.ts";
import { useArrival } from "./use-arrival.ts";

/** Milliseconds without change after which the page's state is said aloud. */
const SETTLED = 1200;

interface NoticeProps {
  title: string;
  text: string;
  /** Offers the search instead. */
  search?: boolean;
  children?: ComponentChildren;
}

function Notice({ title, text, search = false, children }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {search && <a href={searchAddress("")}>{i18n.t("page.goSearch")}</a>}
      {children}
    </div>
  );
}

function State({ page, tab }: { page: PageState; tab: CurrentTab | null }) {
  switch (page.is) {
    case "all-off":
      return (
        <Notice title={i18n.t("page.allOff.title")} text={i18n.t("page.allOff.text")}>
          <button type="button" onClick={() => change({ enabled: true })}>
            {i18n.t("page.allOff.action")}
          </button>
        </Notice>
      );
    case "site-off":
      return (
        <Notice
          title={i18n.t("page.siteOff.title")}
          text={i18n.t("page.siteOff.text", [page.host || i18n.t("page.siteOff.files")])}
        >
          <button type="button" onClick={() => change({ sites: withSite(settings.value.sites, page.site, true) })}>
            {i18n.t("page.siteOff.action")}
          </button>
        </Notice>
      );
    case "unreadable":
      return <Notice title={i18n.t("page.unreadable.title")} text={i18n.t("page.unreadable.text")} search />;
    case "closed":
      return <Notice title={i18n.t("page.closed.title")} text={i18n.t("page.closed.text")} search />;
    case "no-access":
      return <Notice title={i18n.t("page.noAccess.title")} text={noAccessWords(page.host)} search />;
    case "pdf":
      return <Notice title={i18n.t("page.pdf.title")} text={i18n.t("page.pdf.text")} search />;
    case "silent":
      return <Notice title={i18n.t("page.silent.title")} text={i18n.t("page.silent.text")} />;
    case "none":
      return <Notice title={i18n.t("page.none.title")} text={i18n.t("page.none.text")} search />;
    case "reading":
      return <p class="waiting">{i18n.t("page.reading")}</p>;
    case "terms":
      return tab?.tabId === undefined ? null : (
        <>
          {page.terms.length > 0 ? (
            <p class="soft page-count">
              {i18n.t("page.count", page.terms.length)}
              {page.muted.length > 0 && `, ${i18n.t("page.mutedCount", [String(page.muted.length)])}`} ·{" "}
              <a href={sheetAddress()}>{i18n.t("sheet.link")}</a>
            </p>
          ) : (
            <p class="page-count">{i18n.t("page.allMuted")}</p>
          )}
          <PageTerms
            key={tab.tabId}
            terms={page.terms}
            muted={page.muted}
            complete={page.complete}
            tabId={tab.tabId}
            url={tab.url}
          />
          {!page.complete && <p class="soft">{i18n.t("page.readingMore")}</p>}
        </>
      );
  }
}

/** The state in one sentence, for the live region. */
function inWords(page: PageState): string {
  switch (page.is) {
    case "terms":
      return page.terms.length > 0 ? i18n.t("page.summary", page.terms.length) : i18n.t("page.allMuted");
    case "reading":
      return "";
    case "all-off":
      return i18n.t("page.allOff.title");
    case "site-off":
      return i18n.t("page.siteOff.title");
    case "no-access":
      return i18n.t("page.noAccess.title");
    default:
      return i18n.t(`page.${page.is}.title`);
  }
}

export function PageView({ visit }: { visit: Visit }) {
  const heading = useArrival(visit, true);
  const page = currentPage.value;
  const sentence = page ? inWords(page) : "";
  const title = i18n.t("page.list");
  useEffect(() => showTitle(title, i18n.t("panel.thisPage")), [title]);
  useEffect(() => {
    if (sentence) say(sentence, { matter: "page", settle: SETTLED });
  }, [sentence]);
  return (
    <div class="page-view">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {page && <State page={page} tab={currentTab.value} />}
    </div>
  );
}
