/** Words for site rules. */
import type { RuleFault } from "../../core/dataset/settings/site-rules.ts";
import { i18n } from "../../platform/i18n.ts";

/** A rule as the reader sees and can write it. */
export const ruleName = (rule: string): string =>
  rule === "" || rule.startsWith("/") ? `file://${rule || "/"}` : rule;

/** One sentence on why a text is no rule. */
export function faultWords(fault: RuleFault, written: string): string {
  switch (fault.is) {
    case "scheme":
    case "port":
      return i18n.t(`settings.sites.fault.${fault.is}`, [fault.part]);
    case "host":
      return i18n.t("settings.sites.fault.host", [written.trim()]);
    default:
      return i18n.t(`settings.sites.fault.${fault.is}`);
  }
}
