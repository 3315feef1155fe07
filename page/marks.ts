/** The marks: highlights over the matches near the window. Nothing in the page is touched. */
import { type Located, MARGIN, matchesNear, nodesOnScreen } from "./near.ts";
import { listen, ownDocument } from "./own-document.ts";
import { boundsAt, type RunList } from "./runs.ts";
import type { MarkStyle } from "./style-sheet.ts";

const TERM = "aetia-term";
const UNDERLINE = "aetia-underline";
/**
 * On pages taller than this (CSS pixels; about 800,000 characters) terms are tinted only: with decorated highlights
 * Chromium works out anew in each frame how far text reaches beyond its boxes, 10 to 20 ms on a page of 2,000,000.
 */
const TALLEST_UNDERLINED = 200_000;

export class Marks {
  readonly #highlight = new Highlight();
  readonly #underline = new Highlight();
  #isUnderlined = false;
  #style: MarkStyle;
  /** Called whenever the marks are chosen. */
  onUpdate: (() => void) | undefined;
  /** What is marked now: the matches near the window. */
  registered: readonly Located[] = [];
  readonly #list: RunList;
  readonly #isWanted: (located: Located) => boolean;
  readonly #ended = new AbortController();
  readonly #options = { capture: true, passive: true, signal: this.#ended.signal };
  #frame = 0;
  /** Scroll positions at which the marks were last chosen, by what is scrolled. */
  #seen = new WeakMap<EventTarget, number>();

  constructor(list: RunList, style: MarkStyle, isWanted: (located: Located) => boolean) {
    this.#list = list;
    this.#isWanted = isWanted;
    this.#style = style;
    CSS.highlights.set(TERM, this.#highlight);
    CSS.highlights.set(UNDERLINE, this.#underline);
    this.#listen(document);
    addEventListener("resize", () => this.refresh(), this.#options);
  }

  /** Scrolling within a shadow tree is not told outside of it. */
  #listen(tree: Node): void {
    listen(tree, "scroll", this.#scrolled, this.#options);
  }

  set style(style: MarkStyle) {
    this.#style = style;
    this.refresh();
  }

  /** Follows the scrolling in an open shadow tree, too. */
  enter(root: ShadowRoot): void {
    this.#listen(root);
  }

  /** Chooses the marks anew with the next frame. */
  refresh(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.update();
    });
  }

  /**
   * Chooses the marks anew, now.
   * @param nodes what is on the screen, where that is known already
   */
  update(nodes: readonly Node[] = nodesOnScreen()): void {
    this.#seen = new WeakMap();
    this.onUpdate?.();
    const near = matchesNear(this.#list, this.#isWanted, nodes, this.registered);
    const isUnderlined =
      (this.#style === "both" || this.#style === "underline") &&
      ownDocument.documentElement.scrollHeight <= TALLEST_UNDERLINED;
    const same =
      isUnderlined === this.#isUnderlined &&
      near.length === this.registered.length &&
      near.every(({ run, match }, k) => {
        const before = this.registered[k];
        return before?.run === run && before.match === match;
      });
    if (same) return;
    this.registered = near;
    this.#isUnderlined = isUnderlined;
    this.#highlight.clear();
    this.#underline.clear();
    for (const { run, match } of near) {
      const range = new StaticRange(boundsAt(run, match));
      this.#highlight.add(range);
      if (isUnderlined) this.#underline.add(range);
    }
  }

  stop(): void {
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
    this.#highlight.clear();
    this.#underline.clear();
    // A newer copy of us may have put its own in the place.
    if (CSS.highlights.get(TERM) === this.#highlight) CSS.highlights.delete(TERM);
    if (CSS.highlights.get(UNDERLINE) === this.#underline) CSS.highlights.delete(UNDERLINE);
  }

  /** Chooses anew only when what is kept beyond the window is about to be used up. */
  readonly #scrolled = ({ target }: Event): void => {
    if (target === null) return;
    const position = target instanceof Element ? target.scrollTop : scrollY;
    const before = this.#seen.get(target);
    if (before === undefined) this.#seen.set(target, position);
    if (before === undefined || Math.abs(position - before) > (MARGIN / 2) * innerHeight) this.refresh();
  };
}
