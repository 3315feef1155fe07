import { i18n } from "../../platform/i18n.ts";

/** A sample of a page, marked by the finder as the settings are: a document of its own, as the finder reads whole ones. */
export const Sample = () => <iframe class="sample" src="/sample.html" title={i18n.t("settings.sample")} />;
