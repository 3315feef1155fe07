/** The interface's strings: keys are checked by the types that WXT generates from locales/en.yml. */
import { browser } from "wxt/browser";
import { i18n } from "#i18n";

export { i18n };

/** `lang` and `dir` for an element. */
export interface Language {
  lang: string;
  dir: "ltr" | "rtl";
}

let language: Language | undefined;

/**
 * The language that the interface is in, as its language file says: the browser's own does not tell, since readers whose
 * language we do not have read English. It is looked up once: an article says it beside each of its citations.
 */
export function interfaceLanguage(): Language {
  language ??= {
    lang: i18n.t("language.code"),
    dir: i18n.t("language.direction") === "rtl" ? "rtl" : "ltr",
  };
  return language;
}

/** The locale for dates: the interface's language, in the variety that the browser is set to (en-GB, de-AT). */
export function interfaceLocale(): string {
  const { lang } = interfaceLanguage();
  const own = browser.i18n.getUILanguage();
  return own === lang || own.startsWith(`${lang}-`) ? own : lang;
}
