/** Where a term stands in the window. */
import { ownDocument } from "./own-document.ts";

/**
 * The rectangles of a range, one for each line (and for each element in it) that it touches, in CSS pixels of the
 * viewport. Empty when the range no longer stands in a document or is not drawn.
 */
export function termRects(range: StaticRange): DOMRect[] {
  const live = ownDocument.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // The page has shortened the text meanwhile.
  }
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** True when the point lies on one of the rectangles, or within `slack` pixels of one. */
export function isInside(rects: readonly DOMRect[], x: number, y: number, slack = 1): boolean {
  return rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}
