/** Words for the review status. */
import type { ReviewStatus } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";

export function statusName(status: ReviewStatus): string {
  return status === "under-review" ? i18n.t("common.status.underReview") : i18n.t(`common.status.${status}`);
}
