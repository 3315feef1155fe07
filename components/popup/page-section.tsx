import { i18n } from "../../platform/i18n.ts";
import type { PageState } from "../page-terms/page-state.ts";
import { noAccessWords } from "../page-terms/words.ts";
import { EntryList } from "./entry-list.tsx";

/** What is known of the page in front of the reader. Switches and search stand beside it: no notice needs its own. */
export function PageSection({ page, onOpen }: { page: PageState; onOpen(slug: string): void }) {
  switch (page.is) {
    case "terms":
      return (
        <>
          <h2>{page.terms.length > 0 ? i18n.t("page.summary", page.terms.length) : i18n.t("page.allMuted")}</h2>
          {page.terms.length > 0 && <EntryList label={i18n.t("page.list")} entries={page.terms} onOpen={onOpen} />}
          {page.muted.length > 0 && <p class="soft">{i18n.t("page.mutedHere", page.muted.length)}</p>}
          {!page.complete && <p class="soft">{i18n.t("page.readingMore")}</p>}
        </>
      );
    case "reading":
      return <p class="waiting">{i18n.t("page.reading")}</p>;
    case "all-off":
      return <Notice title={i18n.t("page.allOff.title")} text={i18n.t("page.allOff.text")} />;
    case "site-off":
      return <Notice title={i18n.t("page.siteOff.title")} text={i18n.t("page.siteOff.text", [page.host])} />;
    case "no-access":
      return <Notice title={i18n.t("page.noAccess.title")} text={noAccessWords(page.host)} />;
    default:
      return <Notice title={i18n.t(`page.${page.is}.title`)} text={i18n.t(`page.${page.is}.text`)} />;
  }
}

function Notice({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
    </>
  );
}
