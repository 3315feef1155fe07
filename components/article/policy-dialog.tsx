import "./policy.css";
import { useLayoutEffect, useRef } from "preact/hooks";
import { REVIEW_STATUSES } from "../../core/dataset/review.ts";
import type { Article } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { formatDay } from "../common/dates.ts";
import { DATA_TEXT } from "../common/language.ts";
import { statusName } from "../common/status.ts";

interface Props {
  review: Article["review"];
  onClose(): void;
}

/** How entries are written and reviewed, and this entry's own record: a modal dialog, open as long as it is rendered. */
export function PolicyDialog({ review, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // The focus begins at the dialog: its button would scroll a long text to the end.
    <dialog ref={dialog} class="policy" aria-labelledby="policy-title" closedby="any" autofocus onClose={onClose}>
      <h2 id="policy-title">{i18n.t("policy.title")}</h2>
      <p>{i18n.t("policy.sources")}</p>
      <p>{i18n.t("policy.contested")}</p>
      <p>{i18n.t("policy.advice")}</p>
      <h3>{i18n.t("policy.statusTitle")}</h3>
      <dl>
        {REVIEW_STATUSES.map((status) => (
          <div key={status}>
            <dt>{statusName(status)}</dt>
            <dd>{i18n.t(status === "under-review" ? "policy.underReview" : `policy.${status}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{i18n.t("policy.reviewers")}</h3>
      {review.reviewers.length === 0 && <p>{i18n.t("policy.noReviewers")}</p>}
      <ul>
        {review.reviewers.map(({ name, role, date }) => (
          <li key={`${name} ${date}`}>
            <span {...DATA_TEXT}>{`${name}, ${role}`}</span>, <time dateTime={date}>{formatDay(date)}</time>
          </li>
        ))}
      </ul>
      <h3>{i18n.t("policy.changes")}</h3>
      <ul>
        {review.history.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <time dateTime={date}>{formatDay(date)}</time>: <span {...DATA_TEXT}>{note}</span>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit">{i18n.t("common.close")}</button>
      </form>
    </dialog>
  );
}
