/** How marks look. Put into the page without an element, so that no page policy stands in the way. */
import type { Settings } from "../core/dataset/settings.ts";

export type MarkStyle = Settings["markStyle"];

/*
 * The page's colours are not known: a translucent tint over whatever is there keeps the contrast of its text on light
 * and on dark pages, and the underline's middle teal has 3:1 against both. Firefox before 146 draws no decoration of
 * highlights, so underline alone gets a trace of tint there.
 */
const TINT = "background-color: rgb(20 150 160 / 0.16);";
const UNDERLINE = "text-decoration: underline solid rgb(23 135 143 / 0.85) 0.1em;";
const TRACE = "background-color: rgb(20 150 160 / 0.08);";
const RULES: Record<MarkStyle, string> = {
  both: TINT + UNDERLINE,
  tint: TINT,
  underline:
    UNDERLINE +
    (CSS.supports("selector(::highlight(a))") && /Firefox\/14[0-5]\./.test(navigator.userAgent) ? TRACE : ""),
  none: "",
};
const CURRENT = "background-color: rgb(20 150 160 / 0.45); text-decoration: underline solid rgb(23 135 143) 0.15em;";

const cssFor = (style: MarkStyle): string =>
  `@media not print { ::highlight(aetia-term) { ${RULES[style]} } ::highlight(aetia-current) { ${CURRENT} } }`;

/**
 * The sheets that the page has adopted. In Firefox a content script sees the list through a wrapper that takes no
 * sheets of its own (Bugzilla 1751346): there it is the page's own list, and the page's own constructor, that work.
 */
interface Unwrapped {
  wrappedJSObject?: Document & { defaultView: Window & { CSSStyleSheet: typeof CSSStyleSheet } };
}

export class MarkSheet {
  #sheet: CSSStyleSheet | undefined;
  readonly #page: Document;

  constructor() {
    this.#page = (document as Unwrapped).wrappedJSObject ?? document;
  }

  /** Makes sure that the sheet is there, also after the page has set its own list anew. */
  apply(style: MarkStyle): void {
    if (this.#sheet === undefined) {
      const { CSSStyleSheet: Sheet } = (document as Unwrapped).wrappedJSObject?.defaultView ?? { CSSStyleSheet };
      this.#sheet = new Sheet();
    }
    this.#sheet.replaceSync(cssFor(style));
    this.keep();
  }

  keep(): void {
    const sheet = this.#sheet;
    const page = this.#page;
    if (sheet !== undefined && !page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
  }

  remove(): void {
    const sheet = this.#sheet;
    const page = this.#page;
    const at = sheet === undefined ? -1 : page.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) page.adoptedStyleSheets.splice(at, 1);
  }
}
