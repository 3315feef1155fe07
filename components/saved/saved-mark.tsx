/** A small sign beside the name of an entry that is saved. */
import bookmarkCheck from "lucide-static/icons/bookmark-check.svg?raw";
import { i18n } from "../../platform/i18n.ts";
import { Icon } from "../common/icon.tsx";
import { savedTerms } from "./kept.ts";

export function SavedMark({ slug }: { slug: string }) {
  if (!savedTerms.value.has(slug)) return null;
  return (
    <span class="saved-mark" title={i18n.t("saved.isSaved")}>
      {" "}
      <Icon svg={bookmarkCheck} />
      <span class="unseen">{i18n.t("saved.isSaved")}</span>
    </span>
  );
}
