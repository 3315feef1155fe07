/**
 * The backgrounds of marks that differ from the default (which comes with the content script's own style sheet). Put into
 * the page by the script for pages with terms; without an element, so that no page policy stands in the way. Chromium works
 * out the style of every element anew when it comes: the price of a mark without a tint, once a page.
 */
import type { Settings } from "../core/dataset/settings/settings.ts";

export type MarkStyle = Settings["markStyle"];

/* Firefox before 146 draws no decoration of highlights: there underline alone keeps a trace of tint. */
const TRACE = /Firefox\/14[0-5]\./.test(navigator.userAgent) ? "rgb(20 150 160 / 0.08)" : "transparent";
/** Backgrounds instead of the default's. Whether there is an underline is not a matter of style sheets: see marks.ts. */
const BACKGROUNDS: Partial<Record<MarkStyle, string>> = { underline: TRACE, none: "transparent" };

export const FIREFOX = CSS.supports("-moz-appearance: none");

// Must beat the default's selector, in both forms that it has there.
const SELECTOR = `${FIREFOX ? "" : ":root"}:not(#aetia)::highlight(aetia-term)`;

/** The rule for a style; empty for the default. */
export function cssFor(style: MarkStyle): string {
  const background = BACKGROUNDS[style];
  return background ? `@media not print { ${SELECTOR} { background-color: ${background} } }` : "";
}

/**
 * A Firefox content script sees the list of adopted sheets through a wrapper that takes no sheets of its own (Bugzilla
 * 1751346): there it is the page's own list, and the page's own constructor, that work.
 */
interface Unwrapped {
  wrappedJSObject?: Document & { defaultView: Window & { CSSStyleSheet: typeof CSSStyleSheet } };
}

export class MarkSheet {
  #sheet: CSSStyleSheet | undefined;
  readonly #page: Document = (document as Unwrapped).wrappedJSObject ?? document;

  apply(style: MarkStyle): void {
    const css = cssFor(style);
    if (css === "") {
      this.remove();
      return;
    }
    if (this.#sheet === undefined) {
      const { CSSStyleSheet: Sheet } = (document as Unwrapped).wrappedJSObject?.defaultView ?? { CSSStyleSheet };
      this.#sheet = new Sheet();
    }
    this.#sheet.replaceSync(css);
    this.keep();
  }

  /** Puts the sheet back if the page has set its own list anew. */
  keep(): void {
    const sheet = this.#sheet;
    if (sheet !== undefined && !this.#page.adoptedStyleSheets.includes(sheet)) {
      this.#page.adoptedStyleSheets.push(sheet);
    }
  }

  remove(): void {
    const sheet = this.#sheet;
    const at = sheet === undefined ? -1 : this.#page.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) this.#page.adoptedStyleSheets.splice(at, 1);
    this.#sheet = undefined;
  }
}
