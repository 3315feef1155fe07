/** Who has looked at the entry, and when it was last changed. */
import { useSignal } from "@preact/signals";
import check from "lucide-static/icons/check.svg?raw";
import warning from "lucide-static/icons/triangle-alert.svg?raw";
import { type Caution, cautionsFor, REVIEW_STATUSES } from "../../core/dataset/review.ts";
import { i18n } from "../../platform/i18n.ts";
import { formatDay, today } from "../common/dates.ts";
import { Icon } from "../common/icon.tsx";
import { statusName } from "../common/status.ts";
import { useArticleContext } from "./context.ts";
import { PolicyDialog } from "./policy-dialog.tsx";

const cautionWords = (caution: Caution): string =>
  caution === "under-review" ? i18n.t("article.caution.underReview") : i18n.t(`article.caution.${caution}`);

export function Review() {
  const { review } = useArticleContext().article;
  const reached = REVIEW_STATUSES.indexOf(review.status);
  const policy = useSignal(false);
  return (
    <div class="review">
      <ol class="stepper" aria-label={i18n.t("article.review")}>
        {REVIEW_STATUSES.map((status, index) => {
          const done = index < reached || review.status === "approved";
          const state = done ? "done" : index === reached ? "now" : "ahead";
          return (
            <li key={status} class={`stepper-${state}`} aria-current={index === reached ? "step" : undefined}>
              {done && <Icon svg={check} />}
              {statusName(status)}
              {done && <span class="unseen"> {i18n.t("article.done")}</span>}
            </li>
          );
        })}
      </ol>
      <p class="review-line">
        <span>
          {i18n.t("article.updated")} <time dateTime={review.updated}>{formatDay(review.updated)}</time>
        </span>
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => {
            policy.value = true;
          }}
        >
          {i18n.t("article.policy")}
        </button>
      </p>
      {policy.value && (
        <PolicyDialog
          review={review}
          onClose={() => {
            policy.value = false;
          }}
        />
      )}
      {cautionsFor(review, today()).map((caution) => (
        <p key={caution} class="caution" role="note">
          <Icon svg={warning} />
          <span>{cautionWords(caution)}</span>
        </p>
      ))}
    </div>
  );
}
