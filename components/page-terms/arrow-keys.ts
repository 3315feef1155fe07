/** Arrow keys in the list of a page's terms: from row to row and through the mentions of an unfolded one. */

const STOPS = ".page-term-fold, .mentions button";

/**
 * Up and down go from row to row, and through the mentions of rows that are unfolded; right unfolds a row, left folds it
 * or goes back to it from a mention; Home and End go to the ends.
 */
export function onArrowKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { target, currentTarget: list, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const row = target.closest<HTMLElement>("[data-slug]");
  const fold = row?.querySelector<HTMLElement>(".page-term-fold");
  if (!row || !fold) return;
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  // From a link or a step the row counts, not the place within it.
  const at = stops.indexOf(target.matches(STOPS) ? target : fold);
  const isOpen = fold.getAttribute("aria-expanded") === "true";
  const rtl = getComputedStyle(list).direction === "rtl";
  const inward = rtl ? "ArrowLeft" : "ArrowRight";
  const outward = rtl ? "ArrowRight" : "ArrowLeft";
  switch (key) {
    case "ArrowDown":
      stops[at + 1]?.focus();
      break;
    case "ArrowUp":
      stops[at - 1]?.focus();
      break;
    case "Home":
      stops[0]?.focus();
      break;
    case "End":
      stops.at(-1)?.focus();
      break;
    case inward:
      if (target !== fold) return;
      if (isOpen) stops[at + 1]?.focus();
      else fold.click();
      break;
    case outward:
      if (target === fold) {
        if (isOpen) fold.click();
      } else if (target.matches(STOPS)) fold.focus();
      else return;
      break;
    default:
      return;
  }
  event.preventDefault();
}
