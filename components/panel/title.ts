import { i18n } from "../../platform/i18n.ts";
import { nameView } from "./navigation.ts";

/**
 * Says in the document's title what the panel shows, and names the view in the trail.
 * @param name what the trail calls it; empty while nobody knows
 */
export function showTitle(what: string, name = what): void {
  document.title = i18n.t("panel.documentTitle", [what]);
  if (name !== "") nameView(name);
}
