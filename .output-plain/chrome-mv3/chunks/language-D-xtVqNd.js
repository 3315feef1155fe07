import { y as import_browser_polyfill } from "./settings-BYSOEu61.js";
import { t as i18n } from "./i18n-DJc_hSzl.js";
// platform/i18n.ts
/** The interface's strings: keys are checked by the types that WXT generates from locales/en.yml. */
/**
* The language that the interface is in, as its language file says: the browser's own does not tell, since readers whose
* language we do not have read English.
*/
var interfaceLanguage = () => ({
	lang: i18n.t("language.code"),
	dir: i18n.t("language.direction") === "rtl" ? "rtl" : "ltr"
});
/** The locale for dates: the interface's language, in the variety that the browser is set to (en-GB, de-AT). */
function interfaceLocale() {
	const { lang } = interfaceLanguage();
	const own = import_browser_polyfill.default.i18n.getUILanguage();
	return own === lang || own.startsWith(`${lang}-`) ? own : lang;
}
// components/common/language.ts
/** For an element whose text comes from the data set: that is English, whatever the interface is in. */
var DATA_TEXT = {
	lang: "en",
	dir: "ltr"
};
/** Tells the document what language it is in, and which way that runs. Call it before the first rendering. */
function setDocumentLanguage() {
	Object.assign(document.documentElement, interfaceLanguage());
}
export { interfaceLocale as i, setDocumentLanguage as n, interfaceLanguage as r, DATA_TEXT as t };
