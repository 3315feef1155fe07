/**
 * When pointing at a term opens and closes the card. Knows time and intentions, no DOM: page/pointer.ts feeds it with
 * what the pointer does. Nothing runs while the pointer is still, and a term is looked up only when it rests.
 */

/** How long the pointer rests on a term before the card opens, in ms: shorter would flicker while a reader moves across. */
export const REST = 180;
/** How long the pointer may be away from term and card before the card closes, in ms: the way from one to the other. */
export const GRACE = 300;

export interface HoverRoom<T> {
  /** The term at a point of the viewport. */
  termAt(x: number, y: number): T | null;
  /** Whether the point lies on this term. */
  isOn(term: T, x: number, y: number): boolean;
  open(term: T, reason: "hover" | "tap", x: number, y: number): void;
  /** The pointer has been away from term and card for the grace time. */
  left(term: T): void;
}

/** Where the pointer is: in the page, over our card, or out of the window. */
export type Whereabouts = "page" | "card" | "outside";

export interface HoverState<T> {
  moved(x: number, y: number, where: Whereabouts): void;
  /** A button went down: the reader clicks, drags or selects, and wants no card. */
  pressed(): void;
  released(): void;
  /** A click or tap that belongs to nothing else. */
  tapped(x: number, y: number): void;
  /** The page moved under the pointer, or the tab was left: what rested does not rest any more. */
  interrupted(): void;
  /** The card of this term was closed by something else: it stays closed until the pointer has been elsewhere. */
  closed(term: T): void;
}

export function hoverState<T>(room: HoverRoom<T>): HoverState<T> {
  let shown: T | null = null;
  let dismissed: T | null = null;
  let down = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stopResting = () => {
    clearTimeout(resting);
    resting = undefined;
  };
  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const open = (term: T, reason: "hover" | "tap", x: number, y: number) => {
    stopResting();
    stopLeaving();
    dismissed = null;
    shown = term;
    room.open(term, reason, x, y);
  };
  const leave = () => {
    stopLeaving();
    if (shown === null) return;
    const term = shown;
    shown = null;
    room.left(term);
  };

  return {
    moved(x, y, where) {
      if (down) return;
      stopResting();
      const page = where === "page";
      if (where === "card" || (page && shown !== null && room.isOn(shown, x, y))) {
        stopLeaving();
        return;
      }
      if (shown !== null) leaving ??= setTimeout(leave, GRACE);
      if (page && dismissed !== null && room.isOn(dismissed, x, y)) return;
      dismissed = null;
      if (!page) return;
      resting = setTimeout(() => {
        const term = room.termAt(x, y);
        if (term !== null) open(term, "hover", x, y);
      }, REST);
    },
    pressed() {
      down = true;
      stopResting();
    },
    released() {
      down = false;
    },
    tapped(x, y) {
      const term = room.termAt(x, y);
      if (term !== null) open(term, "tap", x, y);
    },
    interrupted() {
      stopResting();
    },
    closed(term) {
      if (shown !== term) return;
      stopLeaving();
      shown = null;
      dismissed = term;
    },
  };
}
