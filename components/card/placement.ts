/** Where the card goes: under or over the term, never on it, always inside the window. Pure; all numbers in CSS pixels. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
  /** The card scrolls inside when its content is higher. */
  maxHeight: number;
  side: "below" | "above";
}

/** The card's largest size. */
export const CARD_WIDTH = 360;
export const CARD_HEIGHT = 420;
/** Between the card and the window's edge. */
const MARGIN = 8;
/** Between the card and the term: small, so that the pointer gets across. */
const GAP = 6;
/** A card lower than this cannot be read: then it may lie on the term. */
const LEAST_HEIGHT = 96;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

const overlap = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How wide the card is in this window. */
export const cardWidth = (viewport: Rect): number => Math.min(CARD_WIDTH, viewport.right - viewport.left - 2 * MARGIN);

/** Of a term's rectangles, the one at or nearest to the point; without a point the first. Rects must not be empty. */
export function lineAt(rects: readonly Rect[], point?: { x: number; y: number }): Rect | undefined {
  const distance = ({ left, top, right, bottom }: Rect) =>
    point ? Math.hypot(clamp(point.x, left, right) - point.x, clamp(point.y, top, bottom) - point.y) : 0;
  return rects.reduce<Rect | undefined>(
    (best, rect) => (best === undefined || distance(rect) < distance(best) ? rect : best),
    undefined,
  );
}

/** Places a card beside one rectangle: below if it fits or nothing fits and there is more room, else above. */
function placeBeside(line: Rect, card: { width: number; height: number }, viewport: Rect, rtl: boolean): Place {
  const below = viewport.bottom - MARGIN - line.bottom - GAP;
  const above = line.top - GAP - viewport.top - MARGIN;
  const side = below >= card.height || below >= above ? "below" : "above";
  const whole = viewport.bottom - viewport.top - 2 * MARGIN;
  const room = Math.min(whole, Math.max(side === "below" ? below : above, LEAST_HEIGHT));
  const maxHeight = Math.min(CARD_HEIGHT, room);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(
      rtl ? line.right - card.width : line.left,
      viewport.left + MARGIN,
      viewport.right - MARGIN - card.width,
    ),
    top: clamp(
      side === "below" ? line.bottom + GAP : line.top - GAP - height,
      viewport.top + MARGIN,
      viewport.bottom - MARGIN - height,
    ),
    maxHeight,
    side,
  };
}

/**
 * @param rects the term's rectangles, one for each line it stands on; at least one
 * @param card its natural size, already no wider than `cardWidth`
 * @param viewport the part of the window that can be seen
 * @param options.point where the reader points: the card goes beside that line of a term that is broken over lines
 * @param options.rtl the term's text runs from right to left: the card is aligned with its right end
 */
export function placeCard(
  rects: readonly Rect[],
  card: { width: number; height: number },
  viewport: Rect,
  options: { point?: { x: number; y: number } | undefined; rtl?: boolean } = {},
): Place {
  const line = lineAt(rects, options.point) ?? viewport;
  const rtl = options.rtl ?? false;
  const place = placeBeside(line, card, viewport, rtl);
  const box = {
    left: place.left,
    right: place.left + card.width,
    top: place.top,
    bottom: place.top + Math.min(card.height, place.maxHeight),
  };
  if (!rects.some((rect) => rect !== line && overlap(rect, box))) return place;
  // It would lie on another line of the term: keep clear of all of them.
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return placeBeside({ ...line, top, bottom }, card, viewport, rtl);
}
