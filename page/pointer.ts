/**
 * The pointer on terms: rests, clicks and taps become calls to the card. All listeners are passive and on the window;
 * moves are read at most once a frame; nothing is looked up while the pointer moves and nothing runs while it is still.
 */
import { hoverState, type Whereabouts } from "./hover-state.ts";
import { isInside, termRects } from "./term-rects.ts";
import type { FoundTerm } from "./types.ts";

/** The card, as the pointer needs it. */
export interface PointedCard {
  /**
   * @param point where the pointer is, in CSS pixels of the viewport
   * @param onClosed to be called when the card of this term is closed by anything but the pointer's leaving
   */
  show(term: FoundTerm, reason: "hover" | "tap", point: { x: number; y: number }, onClosed: () => void): void;
  /** The pointer has been away from term and card for its grace time. */
  pointerLeft(): void;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
}

/** What a click or tap already means something on: it stays the page's. */
const INTERACTIVE =
  "a[href], area[href], button, summary, label, input, select, textarea, option, video, audio, [contenteditable], " +
  "[role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch]";

const isInteractive = (event: Event): boolean =>
  event
    .composedPath()
    .some((target) => target instanceof Element && Element.prototype.matches.call(target, INTERACTIVE));

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Watches the pointer of this frame.
 * @param termAt the term under a point of the viewport
 * @param latest the pointer's latest movement, if there was one before this was called
 * @returns what ends it
 */
export function watchPointer(
  termAt: (x: number, y: number) => FoundTerm | null,
  card: PointedCard,
  latest?: PointerEvent,
): () => void {
  const state = hoverState<FoundTerm>({
    termAt,
    isOn: (term, x, y) => isInside(termRects(term.range), x, y),
    open: (term, reason, x, y) => card.show(term, reason, { x, y }, () => state.closed(term)),
    left: () => card.pointerLeft(),
  });

  let last: { x: number; y: number; where: Whereabouts } | undefined;
  let frame = 0;
  const pass = () => {
    frame = 0;
    if (last) state.moved(last.x, last.y, last.where);
  };

  const ended = new AbortController();
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, listener, { capture: true, passive: true, signal: ended.signal });

  const move = (event: PointerEvent) => {
    // A finger does not hover, and a pen's hovering is on its way to a tap.
    if (event.pointerType !== "mouse") return;
    const { clientX: x, clientY: y } = event;
    // Browsers send a move after scrolling although the mouse is still: only a mouse that moves means something.
    if (last && last.x === x && last.y === y) return;
    // The release can get lost: in a context menu, outside the window, in a frame. The press, before we were here.
    if (event.buttons === 0) state.released();
    else state.pressed();
    last = { x, y, where: card.owns(event.target) ? "card" : "page" };
    frame ||= requestAnimationFrame(pass);
  };
  on("pointermove", move);
  if (latest) move(latest);
  on("pointerout", (event) => {
    if (event.relatedTarget !== null || event.pointerType !== "mouse") return; // Still within the window.
    last = { x: -1, y: -1, where: "outside" };
    frame ||= requestAnimationFrame(pass);
  });
  on("pointerdown", () => state.pressed());
  on("pointerup", () => state.released());
  on("pointercancel", () => state.released());
  on("click", (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    // Without a place it comes from the keyboard or a script.
    const placed = event.isTrusted && event.detail > 0;
    if (plain && placed && !card.owns(event.target) && !isInteractive(event) && !isSelecting()) {
      state.tapped(event.clientX, event.clientY);
    }
  });
  on("scroll", () => state.interrupted());
  on("blur", () => state.interrupted());

  return () => {
    ended.abort();
    cancelAnimationFrame(frame);
    state.interrupted();
  };
}
