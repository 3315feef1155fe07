/** One finder's life in one page: begun when the page may be read, ended when it may not. */
import { isEnabledInFrame, type PageSettings, siteOf } from "../../core/dataset/settings/settings.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { PageFinder } from "../../page/finder.ts";
import type { Attendant, Later } from "../../page/later.ts";
import { ownDocument } from "../../page/own-document.ts";
import { topSite } from "../../platform/frames.ts";
import { loadLater } from "../../platform/later-door.ts";
import type { PageAnswers, ToPage } from "../../platform/messages.ts";
import { mutedOn, type PageState } from "../../platform/page-state.ts";
import { ask } from "../../platform/send.ts";

/** Whether the reader's rules let us work here. Aetia's own pages with samples (platform/own-finder.ts) have no rules. */
const isOn = (settings: PageSettings): boolean =>
  !/^[hf]/.test(location.protocol) || isEnabledInFrame(settings, topSite(), siteOf(location));

export class Session {
  readonly #state: PageState;
  readonly #onLost: () => void;
  #finder: PageFinder | undefined;
  #attendant: Attendant | undefined;
  #roots: ReadonlySet<ShadowRoot> = new Set();
  /** Whether this page needs an attendant. */
  #needed = false;
  /** Settled when the attendant is there, or did not come; undefined while none is asked for. */
  #coming: Promise<void> | undefined;
  /** The pointer's latest movement, kept for the attendant. */
  #pointer: PointerEvent | undefined;
  readonly #noteMove = (event: PointerEvent): void => {
    this.#pointer = event;
    if (this.#needed) void this.#bringAttendant();
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
    const { inNavigation } = this.#state.settings;
    Object.assign(this.#state, changes);
    const { settings, lexicon } = this.#state;
    const isOtherLexicon = lexicon !== undefined && lexicon.version !== this.#opened?.version;
    const restarts = isOtherLexicon || settings.inNavigation !== inNavigation;
    if (restarts || !isOn(settings)) this.end();
    if (this.#finder === undefined) this.begin();
    else {
      this.#finder.muted = this.#muted();
      this.#finder.markStyle = settings.markStyle;
      this.#finder.density = settings.density;
      this.#attendant?.follow(settings);
    }
  }

  /** Begins to mark, unless this is switched off here, or the tab is not looked at yet. */
  begin(): void {
    const { settings } = this.#state;
    if (this.#finder !== undefined || ownDocument.visibilityState === "hidden") return;
    if (!isOn(settings)) return;
    const opened = this.#openLexicon();
    if (opened === undefined) return;
    this.#finder = new PageFinder({
      lexicon: opened.lexicon,
      markStyle: settings.markStyle,
      density: settings.density,
      muted: this.#muted(),
      inNavigation: settings.inNavigation,
      waits:
        !settings.inReferences || settings.density !== "every" || ["underline", "none"].includes(settings.markStyle),
      onNothing: (complete) => this.#reportNothing(complete),
      onChanged: (roots) => {
        this.#roots = roots;
        this.#attendant?.look(roots);
        this.#needed ||= window.length > 0 || roots.size > 0 || (this.#finder?.hasMatches ?? false);
        if (this.#needed) void this.#bringAttendant();
      },
    });
    addEventListener("pointermove", this.#noteMove, true);
  }

  /** The page has terms, frames or shadow trees: what they need is brought in, once. */
  #bringAttendant(): Promise<void> {
    const finder = this.#finder as PageFinder;
    this.#coming ??= loadLater<Later>().then((later) => {
      if (this.#finder !== finder) return;
      if (!later) {
        // The next contact with the pointer, change of the page or message asks for it again.
        this.#coming = undefined;
        return;
      }
      removeEventListener("pointermove", this.#noteMove, true);
      const { settings } = this.#state;
      const { version } = this.#opened as { version: string };
      this.#attendant = finder.equip(later, { version, settings, pointer: this.#pointer, onLost: this.#onLost });
      this.#attendant.look(this.#roots);
    });
    return this.#coming;
  }

  /** Takes every mark off the page and stops all work. */
  end(): void {
    if (this.#finder === undefined) return;
    this.#needed = false;
    this.#coming = undefined;
    removeEventListener("pointermove", this.#noteMove, true);
    this.#attendant?.stop();
    this.#attendant = undefined;
    this.#finder.stop();
    this.#finder = undefined;
    this.#reportNothing(true);
  }

  /**
   * Answers a message through `respond`.
   * @returns true when the answer comes later: a key pressed while the attendant is on its way must not be lost
   */
  answer(message: ToPage, respond: (answer: PageAnswers[ToPage["type"]]) => void): boolean {
    switch (message.type) {
      case "page/report-now":
        // The page's address may have changed without its being loaded anew, and rules may be about its path.
        this.change({});
        this.#finder?.report();
        respond(true);
        return false;
      case "page/selection":
        respond(String(getSelection() ?? ""));
        return false;
    }
    const waits = this.#needed && !this.#attendant;
    const answerNow = () => respond((this.#attendant?.answer(message) as PageAnswers[ToPage["type"]]) ?? null);
    if (waits) void this.#bringAttendant().then(answerNow);
    else answerNow();
    return waits;
  }

  #muted(): Set<number> {
    return mutedOn(this.#state.muted, this.#opened?.version, topSite());
  }

  #openLexicon(): { version: string; lexicon: Lexicon } | undefined {
    const stored = this.#state.lexicon;
    if (stored !== undefined && stored.version !== this.#opened?.version) {
      try {
        const lexicon = new Lexicon(stored.bytes);
        this.#opened = { version: stored.version, lexicon };
        setTimeout(() => {
          if (lexicon !== this.#opened?.lexicon || lexicon.isSound) return;
          // There is none until another is stored.
          this.end();
          this.#state.lexicon = undefined;
          this.#opened = undefined;
        });
      } catch {
        return undefined; // Damaged or of another format: the background stores a good one at its next start.
      }
    }
    return this.#opened;
  }

  #reportNothing(complete: boolean): void {
    const { version } = this.#opened ?? { version: "" };
    ask({ type: "page/report", report: { version, terms: [], complete } }).catch(this.#onLost);
  }
}
