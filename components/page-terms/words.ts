import { i18n } from "../../platform/i18n.ts";

/** What to do about a site that extensions are kept out of. @param host "" for files of this computer */
export const noAccessWords = (host: string): string =>
  host === "" ? i18n.t("page.noAccess.files") : i18n.t("page.noAccess.text", [host]);
