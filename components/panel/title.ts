import { i18n } from "../../platform/i18n.ts";

/** Says in the document's title what the panel shows. */
export function showTitle(what: string): void {
  document.title = i18n.t("panel.documentTitle", [what]);
}
