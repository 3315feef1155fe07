/**
 * Where the panel is, driven by the browser's own history. Scrolling and focus come back with it: the browser's own
 * restoration cannot work here because an article is loaded after the address has changed.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { PAGE, parseRoute, type Route } from "../common/route.ts";

/** A place in the history, as kept in `history.state`. */
interface Place {
  id: string;
  /** Steps since the panel opened: at 0 there is nothing to go back to. */
  depth: number;
}

/** How a place looked when it was left. */
interface Leaving {
  scroll: number;
  /** Position of the focused element among the view's focusable ones; -1 when the focus was elsewhere. */
  focus: number;
}

export interface Visit {
  route: Route;
  /** Which place in the history it is: the same again after a return. */
  place: string;
  depth: number;
  how: "opened" | "followed" | "returned";
  /** For a return: how the place looked when it was left. */
  left?: Leaving;
}

/** What can have the focus in a view; the bar above it stays as it is. */
const FOCUSABLE = ["a[href]", "button", "input", "summary", "[tabindex]"].map((one) => `main ${one}`).join(", ");
const left = new Map<string, Leaving>();
const current = signal<Visit>({ route: { view: "page" }, place: "", depth: 0, how: "opened" });
let place: Place = { id: "", depth: 0 };

export const visit: ReadonlySignal<Visit> = current;

const placeOf = (state: unknown): Place | undefined => (state as { aetia?: Place } | null)?.aetia;

function take(how: Visit["how"], leaving?: Leaving): void {
  let route = parseRoute(location.hash);
  if (!route) {
    route = { view: "page" };
    history.replaceState(history.state, "", PAGE);
  }
  current.value = { route, place: place.id, depth: place.depth, how, ...(leaving ? { left: leaving } : {}) };
}

function settleIn(depth: number): void {
  place = { id: crypto.randomUUID(), depth };
  history.replaceState({ aetia: place }, "");
}

/**
 * Reads the address and follows it. Call it once, before the first rendering.
 * @param asked the address to begin with instead of the document's own
 */
export function startNavigation(asked?: string): void {
  if (asked !== undefined) history.replaceState(history.state, "", asked);
  history.scrollRestoration = "manual";
  const before = placeOf(history.state);
  if (before) place = before;
  else settleIn(0);
  addEventListener("hashchange", () => {
    const focused = [...document.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
    left.set(place.id, { scroll: scrollY, focus: focused });
    const known = placeOf(history.state);
    if (known) {
      place = known;
      take("returned", left.get(known.id));
    } else {
      settleIn(place.depth + 1);
      take("followed");
    }
  });
  take("opened");
}

/** Goes to an address asked for from outside, such as a click on a card. */
export function goTo(address: string): void {
  if (location.hash === address) take("followed");
  else location.hash = address;
}

/**
 * Puts scrolling and focus where the visit wants them. Call it when what the visit shows stands in the document.
 * @param heading the view's heading: gets the focus on arrival, so that a screen reader says where the reader is
 */
export function arrive({ route, how, left: leaving }: Visit, heading: HTMLElement | null): void {
  if (how === "returned" && leaving) {
    scrollTo(0, leaving.scroll);
    const target = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)][leaving.focus] ?? heading;
    target?.focus({ preventScroll: true });
    return;
  }
  const part = "part" in route && route.part !== undefined ? document.getElementById(route.part) : null;
  if (part) {
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: "start" });
  } else if (how !== "opened") {
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
}
