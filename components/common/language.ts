import { interfaceLanguage, type Language } from "../../platform/i18n.ts";

/** For an element whose text comes from the data set: that is English, whatever the interface is in. */
export const DATA_TEXT: Language = { lang: "en", dir: "ltr" };

/** Tells the document what language it is in, and which way that runs. Call it before the first rendering. */
export function setDocumentLanguage(): void {
  Object.assign(document.documentElement, interfaceLanguage());
}
