/** Which matches lie in or near the window. */
import { boundsAt, matchCount, type Run, type RunList } from "./runs.ts";

export interface Located {
  run: Run;
  match: number;
}

/** Points of the window, in shares of its size, where text is looked for: columns first, because text stands in them. */
const COLUMNS = [0.5, 0.25, 0.75, 0.08, 0.92];
const ROWS = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];
/** How far above and below the window marks are kept, in window heights: scrolling shows them before they are swapped. */
export const MARGIN = 0.5;
/** So many matches in a row out of the window end the search in that direction. */
const OUTSIDE = 12;
const MOST = 150;

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The node and offset at a point of the viewport. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype as CaretDocument;
  if (caretPositionFromPoint) {
    const caret = caretPositionFromPoint.call(document, x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Text and elements on the screen, by a few probes; without repetitions. */
export function nodesOnScreen(): Node[] {
  const nodes = new Set<Node>();
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const caret = caretAt(column * innerWidth, row * innerHeight);
      if (caret) nodes.add(caret.node);
    }
  }
  return [...nodes];
}

/**
 * The matches that `isWanted`, from half a window above to half a window below, nearest first when there are more than
 * can be kept registered.
 */
export function matchesNear(list: RunList, isWanted: (located: Located) => boolean): Located[] {
  const runs = list.all;
  if (runs.length === 0) return [];
  const top = -MARGIN * innerHeight;
  const bottom = (1 + MARGIN) * innerHeight;
  const range = document.createRange();
  const near = new Map<Run, Map<number, number>>();
  /** The distance of a match from the window's middle, or NaN when it is not near or not drawn. */
  const distance = (run: Run, match: number): number => {
    const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    } catch {
      return Number.NaN; // The text is shorter now; its block is about to be read again.
    }
    const rect = range.getBoundingClientRect();
    const drawn = rect.width > 0 || rect.height > 0;
    return drawn && rect.bottom > top && rect.top < bottom ? Math.abs(rect.top - innerHeight / 2) : Number.NaN;
  };
  /** Measures from a place in the list on, in one direction, until enough in a row are not near. */
  const spread = (from: number, step: 1 | -1): void => {
    let outside = 0;
    let inside = 0;
    for (let at = from; at >= 0 && at < runs.length && outside < OUTSIDE && inside < MOST; at += step) {
      const run = runs[at] as Run;
      let measured = near.get(run);
      if (measured !== undefined) return; // From here on another probe has been.
      measured = new Map();
      near.set(run, measured);
      const count = matchCount(run);
      for (let k = 0; k < count && outside < OUTSIDE && inside < MOST; k++) {
        const match = step === 1 ? k : count - 1 - k;
        const away = distance(run, match);
        if (Number.isNaN(away)) outside++;
        else {
          outside = 0;
          inside++;
          measured.set(match, away);
        }
      }
    }
  };
  for (const node of nodesOnScreen()) {
    const at = list.indexAfter(node);
    spread(at, 1);
    spread(at - 1, -1);
  }
  range.setStart(document, 0);
  range.collapse(true);
  const found: { located: Located; away: number }[] = [];
  for (const [run, measured] of near) {
    for (const [match, away] of measured) {
      const located = { run, match };
      if (isWanted(located)) found.push({ located, away });
    }
  }
  if (found.length > MOST) found.sort((a, b) => a.away - b.away);
  return found.slice(0, MOST).map(({ located }) => located);
}
