/** Distance to the anchor and to the window's edges, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Puts a fixed box under an anchor, or above it where there is more room, inside the window. */
export function placeBeside(box: HTMLElement, anchor: Element): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE));
  const below = at.bottom + GAP;
  const fitsBelow = below + height <= clientHeight - EDGE || at.top < clientHeight - at.bottom;
  box.style.left = `${left}px`;
  box.style.top = `${fitsBelow ? below : Math.max(EDGE, at.top - GAP - height)}px`;
}
