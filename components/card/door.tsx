/** Shows, places and closes the card: the other side of platform/card-door.ts. */
import { render } from "preact";
import type { CardModel } from "../../core/dataset/card.ts";
import type { MutedWhere } from "../../core/dataset/settings/muted.ts";
import type { Look } from "../../core/dataset/settings/settings.ts";
import type { CardDoor, CardRequest } from "../../platform/card-door.ts";
import { followLook } from "../../platform/look.ts";
import { ask } from "../../platform/send.ts";
import { Card } from "./card.tsx";
import { createHost } from "./host.ts";
import { createMutedNote } from "./muted-note.tsx";
import { CARD_HEIGHT, cardWidth, lineAt, placeCard, type Rect } from "./placement.ts";

/**
 * How far the page may move under a card, in px: about a line. Further, and the reader is reading on: the card closes
 * instead of following, since it would cover what they scroll to. A card opened by keyboard follows, since the step to
 * its term may itself still be scrolling.
 */
const SCROLL_SLACK = 28;

/** The part of the window that can be seen, which is smaller than the window when the reader has magnified it. */
function visiblePart(): Rect {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = visualViewport;
  if (!view || view.scale === 1)
    return { left: 0, top: 0, right: clientWidth || innerWidth, bottom: innerHeight || clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
}

const isRightToLeft = ({ startContainer: node }: StaticRange): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && getComputedStyle(element).direction === "rtl";
};

/** In them Backspace edits. */
const FIELDS = "input, textarea, select, [contenteditable]";

export function createCardDoor(): CardDoor {
  const host = createHost();
  const { element, root } = host;
  const note = createMutedNote(host);
  /** The latest request, shown or on its way. */
  let wanted: CardRequest | undefined;
  let shown: { request: CardRequest; model: CardModel; at: Rect } | undefined;
  /** Cards that terms in them have led from, first one first, each with the place of its term among its terms. */
  let earlier: { model: CardModel; term: number }[] = [];
  let watching: AbortController | undefined;
  /** What had the focus before the reader went into the card. */
  let before: HTMLElement | undefined;

  let look: Look | undefined;

  const hasFocus = () => root.activeElement !== null;

  /** Gives the shown card the reader's theme and size of text. */
  const dress = () => Object.assign(root.querySelector<HTMLElement>(".card")?.dataset ?? {}, look);

  function takeAway(): void {
    if (!shown) return;
    shown = undefined;
    earlier = [];
    watching?.abort();
    const back = hasFocus() ? before : undefined;
    before = undefined;
    render(null, root);
    host.remove();
    back?.focus({ preventScroll: true });
  }

  function hide(): void {
    wanted = undefined;
    note.end();
    takeAway();
  }

  /** Closed by the reader or the page, not by the pointer's leaving. What is on its way to take its place still comes. */
  function close(): void {
    const closed = shown?.request;
    if (wanted === closed) wanted = undefined;
    takeAway();
    closed?.onClosed?.();
  }

  function place(): void {
    if (!shown) return;
    const { request } = shown;
    const rects = request.rects();
    const viewport = visiblePart();
    const at = lineAt(rects, request.point);
    if (
      !at ||
      at.bottom < viewport.top ||
      at.top > viewport.bottom ||
      at.right < viewport.left ||
      at.left > viewport.right
    ) {
      close();
      return;
    }
    putBeside(request, rects, viewport);
    shown.at = at;
  }

  /** Puts what the host shows beside the term of a request. */
  function putBeside({ point, term }: CardRequest, rects: readonly Rect[], viewport: Rect): void {
    host.setSize(cardWidth(viewport), CARD_HEIGHT);
    const { width, height } = element.getBoundingClientRect();
    host.setPlace(placeCard(rects, { width, height }, viewport, { point, rtl: isRightToLeft(term.range) }));
  }

  function onScroll(event: Event): void {
    if (!shown || event.target === element) return;
    const now = lineAt(shown.request.rects(), shown.request.point);
    if (shown.request.reason === "keyboard") place();
    else if (!now || Math.hypot(now.left - shown.at.left, now.top - shown.at.top) > SCROLL_SLACK) close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Backspace" && earlier.length > 0 && hasFocus() && !root.activeElement?.matches(FIELDS)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      goBack();
    }
    if (event.key !== "Escape") return;
    // This press is for the card; a page's dialog behind it stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    const unfolded = root.querySelector<HTMLElement>("[aria-expanded=true]");
    if (unfolded) {
      // The innermost goes first.
      unfolded.click();
      unfolded.focus({ preventScroll: true });
      return;
    }
    wanted = undefined;
    close();
  }

  function onPointerDown(event: PointerEvent): void {
    if (!shown || event.target === element) return;
    const { clientX: x, clientY: y } = event;
    const onTerm = shown.request
      .rects()
      .some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (!onTerm) close();
  }

  function watch(): void {
    watching?.abort();
    watching = new AbortController();
    const { signal } = watching;
    addEventListener("keydown", onKeyDown, { capture: true, signal });
    addEventListener("pointerdown", onPointerDown, { capture: true, passive: true, signal });
    addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
    addEventListener("resize", place, { passive: true, signal });
    addEventListener("fullscreenchange", close, { signal });
    addEventListener("pagehide", close, { signal });
    visualViewport?.addEventListener("resize", place, { passive: true, signal });
    visualViewport?.addEventListener("scroll", place, { passive: true, signal });
    // Without a size it is not drawn any more: the dialog around it was closed, or the page replaced its whole content.
    const drawn = new ResizeObserver(() => {
      if (!element.matches(":popover-open") || element.getBoundingClientRect().width === 0) close();
    });
    drawn.observe(element);
    signal.addEventListener("abort", () => drawn.disconnect());
  }

  const dialog = () => root.querySelector<HTMLElement>("[role=dialog]");
  const terms = () => [...root.querySelectorAll<HTMLElement>(".term")];

  /** Shows the card of an entry that the present one names. The focus goes along: what had it is no longer there. */
  async function goToTerm(slug: string): Promise<void> {
    const from = shown;
    const term = terms().indexOf(root.activeElement as HTMLElement);
    const model = await ask({ type: "card/entry", slug }).catch(() => null);
    if (!from || !model || shown !== from) return;
    earlier.push({ model: from.model, term });
    present(from.request, model);
    dialog()?.focus({ preventScroll: true });
  }

  /** Shows the card again that the last term led from. */
  function goBack(): void {
    const last = earlier.pop();
    if (!last || !shown) return;
    present(shown.request, last.model);
    (terms()[last.term] ?? dialog())?.focus({ preventScroll: true });
  }

  /** Not this term: the card makes way for a note that says where this can be undone. */
  function mute(request: CardRequest, model: CardModel, where: MutedWhere): void {
    ask({ type: "term/mute", slug: model.slug, where }).catch(() => {});
    close();
    note.show(model, where, request.term.range.startContainer);
    putBeside(request, request.rects(), visiblePart());
  }

  function present(request: CardRequest, model: CardModel): void {
    const replaced = shown?.request;
    if (replaced !== request) earlier = [];
    const last = earlier.at(-1);
    note.end(false);
    shown = { request, model, at: { left: 0, top: 0, right: 0, bottom: 0 } };
    render(
      <Card
        model={model}
        onOpenPanel={() => {
          // Nothing before this call: the browser opens the panel only while it counts the click.
          ask({ type: "panel/open", slug: model.slug }).catch(() => {});
          close();
        }}
        onClose={close}
        // A card that another led to is not of the term on the page.
        onMute={last ? undefined : (where) => mute(request, model, where)}
        onTerm={(slug) => void goToTerm(slug)}
        back={last && { name: last.model.name, go: goBack }}
      />,
      root,
    );
    dress();
    host.showBeside(request.term.range.startContainer);
    if (!replaced) watch();
    root.querySelector(".content")?.scrollTo(0, 0);
    place();
  }

  followLook((now) => {
    look = now;
    dress();
    if (shown) place();
  });
  root.addEventListener("focusin", (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof HTMLElement && !root.contains(from)) before = from;
  });

  return {
    show(request) {
      wanted = request;
      const { version, term } = request;
      const { entry, definedAs } = term;
      const text = term.whole ?? term.text;
      ask({ type: "card/model", version, entry, text, ...(definedAs === undefined ? {} : { definedAs }) }).then(
        (model) => {
          if (wanted !== request) return;
          if (model) {
            present(request, model);
          } else {
            hide();
            request.onRefused();
          }
        },
        () => {
          // The extension was updated or removed under this page.
          if (wanted === request) hide();
        },
      );
    },
    pointerLeft() {
      // What was asked for by keyboard does not depend on where the mouse lies.
      if (wanted?.reason === "keyboard") return;
      wanted = shown?.request;
      if (!hasFocus()) hide();
    },
    hide,
    focus() {
      if (!shown) return false;
      before ??= document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      dialog()?.focus({ preventScroll: true });
      return hasFocus();
    },
    owns: (target) => target === element,
    get open() {
      return shown !== undefined;
    },
  };
}
