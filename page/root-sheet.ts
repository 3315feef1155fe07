/**
 * The styles of marks in open shadow trees. Chromium's highlights inherit into them; Firefox wants a style sheet in each
 * (csswg-drafts issue 12497).
 */
import { cssFor, FIREFOX, type MarkStyle } from "./style-sheet.ts";

/** The default once more, as in the content script's own style sheet. */
const DEFAULT = `@media not print {
  ::highlight(aetia-term) {
    background-color: rgb(20 150 160 / 0.16);
  }
  ::highlight(aetia-underline) {
    text-decoration: underline solid rgb(23 135 143 / 0.85) 1.5px;
  }
  ::highlight(aetia-current) {
    background-color: rgb(20 150 160 / 0.45);
    text-decoration: underline solid rgb(23 135 143) 2.5px;
  }
}`;

/** What a Firefox content script must use in place of what it sees: see style-sheet.ts. */
const pagesOwn = <T extends object>(seen: T): T => (seen as { wrappedJSObject?: T }).wrappedJSObject ?? seen;

export class RootSheet {
  #sheet: CSSStyleSheet | undefined;
  #css = "";
  #roots: ReadonlySet<ShadowRoot> = new Set();

  /** Sees to it that these trees, and those among them that had their style sheets set anew, have ours in this style. */
  keep(roots: ReadonlySet<ShadowRoot>, style: MarkStyle): void {
    if (!FIREFOX || roots.size === 0) return;
    this.#roots = roots;
    const css = DEFAULT + cssFor(style);
    this.#sheet ??= new (pagesOwn(window) as Window & typeof globalThis).CSSStyleSheet();
    if (css !== this.#css) this.#sheet.replaceSync(css);
    this.#css = css;
    for (const root of roots) {
      const { adoptedStyleSheets } = pagesOwn(root);
      if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
    }
  }

  remove(): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    for (const root of this.#roots) {
      const { adoptedStyleSheets } = pagesOwn(root);
      const at = adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    }
  }
}
