/** What the reader keeps: saved terms, the history of look-ups, and a backup of all of it. */
import "../saved/fields.css";
import "../saved/saved.css";
import "../take-away/take-away.css";
import { useEffect } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { HISTORY, SAVED } from "../common/route.ts";
import { BackupRestore } from "../saved/backup.tsx";
import { Damage } from "../saved/damage.tsx";
import { History } from "../saved/history.tsx";
import { followKept, readAgain, savedList } from "../saved/kept.ts";
import { problemText } from "../saved/problems.ts";
import { SavedTerms } from "../saved/saved-terms.tsx";
import type { Visit } from "./navigation.ts";
import { showTitle } from "./title.ts";
import { useArrival } from "./use-arrival.ts";

export function SavedView({ list, visit }: { list: "terms" | "history"; visit: Visit }) {
  useEffect(followKept, []);
  const read = savedList.value;
  const heading = useArrival(visit, read !== null);
  const title = i18n.t(list === "terms" ? "saved.title" : "saved.history.title");
  useEffect(() => showTitle(title), [title]);
  return (
    <div class="saved-view">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <nav class="saved-lists" aria-label={i18n.t("saved.lists")}>
        <a href={SAVED} aria-current={list === "terms" ? "page" : undefined}>
          {i18n.t("saved.title")}
        </a>
        <a href={HISTORY} aria-current={list === "history" ? "page" : undefined}>
          {i18n.t("saved.history.title")}
        </a>
      </nav>
      {read?.problem && (
        <p class="note-trouble">
          {problemText(read.problem)}{" "}
          <button type="button" class="link" onClick={readAgain}>
            {i18n.t("saved.note.again")}
          </button>
        </p>
      )}
      <Damage count={read?.value?.damaged ?? 0} />
      {list === "history" ? <History /> : read?.value && <SavedTerms />}
      <details class="save-more">
        <summary>{i18n.t("saved.backup.title")}</summary>
        <BackupRestore />
      </details>
    </div>
  );
}
