/** One finder's life in one page: begun when the page may be read, ended when it may not. */
import { isEnabledInFrame } from "../../core/dataset/settings.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { PageFinder } from "../../page/finder.ts";
import type { Later, Reach } from "../../page/reach.ts";
import { termRects } from "../../page/term-rects.ts";
import type { FoundTerm } from "../../page/types.ts";
import type { CardDoor } from "../../platform/card-door.ts";
import { cardOpener } from "../../platform/card-opener.ts";
import { SMALLEST_FRAME, topHost } from "../../platform/frames.ts";
import { loadLater } from "../../platform/later-door.ts";
import type { PageAnswers, ToPage } from "../../platform/messages.ts";
import type { PageState } from "../../platform/page-state.ts";
import { ask } from "../../platform/send.ts";

/** Milliseconds before a script that did not come is asked for again. */
const RETRY = 1000;

type ShowCard = (
  term: FoundTerm,
  reason: "hover" | "tap" | "keyboard",
  point?: { x: number; y: number },
  onClosed?: () => void,
) => void;

export class Session {
  readonly #state: PageState;
  readonly #onLost: () => void;
  readonly #card: CardDoor = cardOpener();
  #finder: PageFinder | undefined;
  #reach: Reach | undefined;
  #stopPointer: (() => void) | undefined;
  #roots: ReadonlySet<ShadowRoot> = new Set();
  /** Whether what comes later was asked for; until it is there, the pointer's latest movement is kept for it. */
  #asked = false;
  #pointer: PointerEvent | undefined;
  readonly #noteMove = (event: PointerEvent): void => {
    this.#pointer = event;
  };
  /** The lexicon that is open now, by version: opening it anew for each switch would cost milliseconds. */
  #opened: { version: string; lexicon: Lexicon } | undefined;

  /** @param onLost called when the extension has gone from under this page */
  constructor(state: PageState, onLost: () => void) {
    this.#state = state;
    this.#onLost = onLost;
    this.begin();
  }

  change(changes: Partial<PageState>): void {
    const restarts = changes.lexicon !== undefined && changes.lexicon.version !== this.#opened?.version;
    Object.assign(this.#state, changes);
    const { settings } = this.#state;
    if (restarts || !isEnabledInFrame(settings, topHost(), location.hostname)) this.end();
    if (this.#finder === undefined) this.begin();
    else {
      this.#finder.markStyle = settings.markStyle;
      this.#finder.density = settings.density;
      this.#reach?.look(this.#roots, settings.markStyle);
    }
  }

  /** Begins to mark, unless this is switched off here, or the tab is not looked at yet. */
  begin(): void {
    const { settings } = this.#state;
    if (this.#finder !== undefined || document.visibilityState === "hidden") return;
    if (!isEnabledInFrame(settings, topHost(), location.hostname)) return;
    const opened = this.#openLexicon();
    if (opened === undefined) return;
    const finder = new PageFinder({
      lexicon: opened.lexicon,
      markStyle: settings.markStyle,
      density: settings.density,
      onReport: (terms, complete) => {
        this.#tell(ask({ type: "page/report", report: { version: opened.version, terms, complete } }));
      },
      onChanged: (roots) => {
        this.#roots = roots;
        if (this.#reach) this.#reach.look(roots, this.#state.settings.markStyle);
        else if (window.length || roots.size || this.#finder?.hasMatches) this.#needLater();
      },
    });
    const show: ShowCard = (term, reason, point, onClosed) =>
      this.#card.show({
        version: opened.version,
        term,
        reason,
        rects: () => termRects(term.range),
        onRefused: () => finder.dismiss(term.entry, term.text),
        ...(point ? { point } : {}),
        ...(onClosed ? { onClosed } : {}),
      });
    this.#finder = finder;
    this.#showCard = show;
    addEventListener("pointermove", this.#noteMove, true);
  }

  /** The page has terms, frames or shadow trees: what they need is brought in, once. */
  #needLater(): void {
    const finder = this.#finder;
    const show = this.#showCard;
    if (this.#asked || !finder || !show) return;
    this.#asked = true;
    const begin = loadLater<Later>().then((later) => {
      if (this.#finder !== finder) return;
      if (!later) throw later;
      removeEventListener("pointermove", this.#noteMove, true);
      this.#stopPointer = later.watchPointer(
        finder,
        {
          show,
          pointerLeft: () => this.#card.pointerLeft(),
          owns: (target) => this.#card.owns(target),
        },
        this.#pointer,
      );
      finder.equip(later);
      this.#reach = later.startReach(SMALLEST_FRAME, () => ask({ type: "frames/look" }));
      this.#reach.look(this.#roots, this.#state.settings.markStyle);
    });
    // The worker may be stopped while it brings the script: it is asked again.
    begin.catch(() => {
      this.#asked = false;
      setTimeout(() => this.#needLater(), RETRY);
    });
  }

  /** Takes every mark off the page and stops all work. */
  end(): void {
    if (this.#finder === undefined) return;
    this.#asked = false;
    removeEventListener("pointermove", this.#noteMove, true);
    this.#stopPointer?.();
    this.#stopPointer = undefined;
    this.#card.hide();
    this.#reach?.stop();
    this.#reach = undefined;
    this.#finder.stop();
    this.#finder = undefined;
    const { version } = this.#opened ?? { version: "" };
    this.#tell(ask({ type: "page/report", report: { version, terms: [], complete: true } }));
  }

  answer(message: ToPage): PageAnswers[ToPage["type"]] | undefined {
    const finder = this.#finder;
    switch (message.type) {
      case "page/reveal":
        return finder?.reveal(message.entry, message.occurrence) ?? null;
      case "page/report-now":
        finder?.report();
        return true;
      case "page/step": {
        const term = finder?.step(message.direction) ?? null;
        if (term && this.#card.open) this.#showCard?.(term, "keyboard");
        return term !== null;
      }
      case "page/card": {
        // The first press shows the card and leaves the focus where it is; the second goes into it.
        if (this.#card.focus()) return true;
        const term = finder?.current();
        if (term) this.#showCard?.(term, "keyboard");
        return term != null;
      }
      case "page/selection":
        return String(getSelection() ?? "");
    }
  }

  #showCard: ShowCard | undefined;

  #openLexicon(): { version: string; lexicon: Lexicon } | undefined {
    const stored = this.#state.lexicon;
    if (stored !== undefined && stored.version !== this.#opened?.version) {
      try {
        this.#opened = { version: stored.version, lexicon: new Lexicon(stored.bytes) };
      } catch {
        return undefined; // Damaged or of another format: the background stores a good one at its next start.
      }
    }
    return this.#opened;
  }

  #tell(message: Promise<unknown>): void {
    message.catch(() => this.#onLost());
  }
}
