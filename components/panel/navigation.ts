/**
 * Where the panel is, driven by the browser's own history. Scrolling and focus come back with it: the browser's own
 * restoration cannot work here because an article is loaded after the address has changed.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { PAGE, parseRoute, type Route } from "../common/route.ts";

/** A view on the way to the present one. */
export interface Station {
  address: string;
  /** What the view shows, in a few words. */
  label: string;
  /** The `depth` at which it was left. */
  depth: number;
}

/** A place in the history, as kept in `history.state`, so that the way back outlives a reload. */
interface Place {
  id: string;
  /** Steps since the panel opened: at 0 there is nothing to go back to. */
  depth: number;
  /** What it shows; empty until its view has said. */
  label: string;
  /** The way here, without the place itself: the last views, each once. */
  trail: Station[];
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
  /** For a link followed within the panel: the view it stood in. */
  from?: Route["view"];
  /** For a return: how the place looked when it was left. */
  left?: Leaving;
}

/** What can have the focus in a view; the bar above it stays as it is. */
const FOCUSABLE = ["a[href]", "button", "input", "summary", "[tabindex]"].map((one) => `main ${one}`).join(", ");
const left = new Map<string, Leaving>();
let place: Place = { id: "", depth: 0, label: "", trail: [] };
const current = signal<Visit>({ route: { view: "page" }, place: "", depth: 0, how: "opened" });
const currentWay = signal<Pick<Place, "label" | "trail">>(place);
/** Of as many views back the trail is kept; the browser's own history keeps all. */
const LONGEST_TRAIL = 6;
/** Whether the next address was asked for from outside the panel. */
let fromOutside = false;

export const visit: ReadonlySignal<Visit> = current;
/** How the reader came to the present view, and what that shows (empty until it has said). */
export const way: ReadonlySignal<Pick<Place, "label" | "trail">> = currentWay;

const placeOf = (state: unknown): Place | undefined => (state as { aetia?: Place } | null)?.aetia;

function take(how: Visit["how"], leaving?: Leaving): void {
  let route = parseRoute(location.hash);
  if (!route) {
    route = { view: "page" };
    history.replaceState(history.state, "", PAGE);
  }
  const from = how === "followed" && !fromOutside ? current.value.route.view : undefined;
  fromOutside = false;
  current.value = {
    route,
    place: place.id,
    depth: place.depth,
    how,
    ...(leaving ? { left: leaving } : {}),
    ...(from ? { from } : {}),
  };
  currentWay.value = place;
}

function settleIn(depth: number, way: Pick<Place, "label" | "trail">): void {
  place = { id: crypto.randomUUID(), depth, ...way };
  history.replaceState({ aetia: place }, "");
}

/** Whether two addresses show the same view, maybe different parts of it. */
const sameView = (one: string, other: string): boolean => {
  const [a, b] = [parseRoute(one), parseRoute(other)];
  if (a?.view !== b?.view) return false;
  return a?.view !== "entry" || b?.view !== "entry" || a.slug === b.slug;
};

/** The way from the present place at `from` to a new one. */
function wayTo(from: string, to: string): Pick<Place, "label" | "trail"> {
  const { label, depth, trail } = place;
  // From a part of an entry to another one leads no way worth telling.
  if (sameView(from, to) || label === "") return { label, trail };
  return { label: "", trail: [...trail, { address: from, label, depth }].slice(-LONGEST_TRAIL) };
}

/** Called by a view when it knows what it shows: the trail's name for it. */
export function nameView(label: string): void {
  if (place.label === label) return;
  place = { ...place, label };
  history.replaceState({ aetia: place }, "");
  currentWay.value = place;
}

/** Goes back to a view of the trail, as often as the browser's own button would have to be pressed. */
export const goBackTo = ({ depth }: Station): void => history.go(depth - place.depth);

/**
 * Reads the address and follows it. Call it once, before the first rendering.
 * @param asked the address to begin with instead of the document's own
 */
export function startNavigation(asked?: string): void {
  if (asked !== undefined) history.replaceState(history.state, "", asked);
  history.scrollRestoration = "manual";
  const before = placeOf(history.state);
  if (before) place = before;
  else settleIn(0, { label: "", trail: [] });
  addEventListener("hashchange", ({ oldURL }) => {
    const focused = [...document.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
    left.set(place.id, { scroll: scrollY, focus: focused });
    const known = placeOf(history.state);
    if (known) {
      place = known;
      take("returned", left.get(known.id));
    } else {
      settleIn(place.depth + 1, wayTo(new URL(oldURL).hash, location.hash));
      take("followed");
    }
  });
  addEventListener("keydown", (event) => {
    if (!isBackKey(event) || place.depth === 0) return;
    event.preventDefault();
    history.back();
  });
  take("opened");
}

const FIELDS = "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]";

/** Backspace outside of fields, as file managers and browsers of old have it. */
const isBackKey = (event: KeyboardEvent): boolean =>
  event.key === "Backspace" &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || event.defaultPrevented) &&
  !(event.target instanceof Element && event.target.closest(`${FIELDS}, dialog`));

/** Goes to an address asked for from outside, such as a click on a card. */
export function goToAsked(address: string): void {
  fromOutside = true;
  goTo(address);
}

/** Goes to an address as a link in the panel does. */
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
    // What is folded away cannot be gone to.
    const fold = part.closest("details");
    if (fold) fold.open = true;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: "start" });
  } else if (how !== "opened") {
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
}
