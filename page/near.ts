/** Which matches lie in or near the window. */

import { ownDocument } from "./own-document.ts";
import { boundsAt, matchCount, type Run, type RunList } from "./runs.ts";
import { isRoot, openRoot, rootOf } from "./shadow.ts";

export interface Located {
  run: Run;
  match: number;
}

/**
 * Points of the window, in shares of its size, where text is looked for, the most telling first: text stands in columns,
 * and headers and footers are fixed.
 */
const PROBES = [
  [0.5, 0.15],
  [0.5, 0.5],
  [0.5, 0.85],
  [0.2, 0.5],
  [0.8, 0.5],
  [0.5, 0.02],
  [0.2, 0.15],
  [0.8, 0.15],
  [0.5, 0.98],
  [0.2, 0.85],
  [0.8, 0.85],
  [0.06, 0.5],
  [0.94, 0.5],
] as const;
/** Milliseconds for them: in a container of ten thousands of children one probe takes some. */
const PROBING = 1;
/** How far above and below the window marks are kept, in window heights: scrolling shows them before they are swapped. */
export const MARGIN = 0.5;
/** So many matches in a row out of the window end the search in that direction. */
const OUTSIDE = 12;
const MOST = 150;
/** How far above and below the window the first look goes, in window heights. */
const FIRST_SCREENS = 1;
/** Elements that are looked at on the way back to the first one on the screen. */
const STEPS_BACK = 60;
/** Elements of more window heights are tall. */
const TALL = 3;
const CHILDREN = 40;

/** The element at a point in the shadow tree of another that is there, and so on. */
function innermostAt(element: Element, x: number, y: number): Element {
  const root = openRoot(element);
  const inner = root?.elementFromPoint(x, y) ?? null;
  return inner !== null && rootOf(inner) === root ? innermostAt(inner, x, y) : element;
}

/** Finding the caret in a tall element can take Chromium milliseconds: it looks at the element's children one by one. */
const isTall = (element: Element): boolean =>
  Element.prototype.getBoundingClientRect.call(element).height > TALL * innerHeight;

/** Whether text stands directly in an element; of many children only the first are looked at. */
function holdsText(element: Element): boolean {
  let child = element.firstChild;
  for (let k = 0; child !== null && k < CHILDREN; k++, child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE && /\S/u.test((child as Text).data)) return true;
  }
  return false;
}

/** The node and offset at a point of the viewport; in shadow trees the element; null between the parts of a tall container. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const outer = ownDocument.elementFromPoint(x, y);
  const element = outer && innermostAt(outer, x, y);
  if (element === null || (isTall(element) && !holdsText(element))) return null;
  // What the browsers tell of carets in shadow trees differs.
  if (isRoot(rootOf(element))) return { node: element, offset: 0 };
  const caret = ownDocument.caretPositionFromPoint(x, y);
  return caret && { node: caret.offsetNode, offset: caret.offset };
}

/** Elements on the screen (for tall ones the text in them), by a few probes; what contains the screen if all miss. */
export function nodesOnScreen(): Node[] {
  const begin = performance.now();
  const nodes = new Set<Node>();
  const containers = new Set<Node>();
  for (const [column, row] of PROBES) {
    const x = column * innerWidth;
    const y = row * innerHeight;
    const element = ownDocument.elementFromPoint(x, y);
    if (element !== null && !nodes.has(element)) {
      const caret = isTall(element) ? caretAt(x, y) : null;
      if (caret) nodes.add(caret.node);
      else if (isTall(element)) containers.add(element);
      else nodes.add(element);
    }
    if (nodes.size > 0 && performance.now() - begin > PROBING) break;
  }
  return [...(nodes.size > 0 ? nodes : containers)];
}

/** Where an element stands; null when it is not drawn. */
function rectOf(element: Element): DOMRect | null {
  const rect = Element.prototype.getBoundingClientRect.call(element);
  return rect.width === 0 && rect.height === 0 ? null : rect;
}

/** From an element on the screen back, in the order of the document, to the first one that is on it, too. */
export function firstOnScreen(element: Element): Element {
  const walker = ownDocument.createTreeWalker(ownDocument.documentElement, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  let first = element;
  for (let k = 0; k < STEPS_BACK; k++) {
    const previous = walker.previousNode() as Element | null;
    if (previous === null) break;
    const rect = rectOf(previous);
    if (rect === null) continue;
    if (rect.bottom <= 0) break;
    first = previous;
  }
  return first;
}

/** Places of blocks: in the window or not drawn, near it, and so far above or below that the first look need not go there. */
export const IN_WINDOW = 0;
const NEAR = 1;
export const FAR = 2;

export function placeOf(block: Element): number {
  const { top, bottom } = rectOf(block) ?? { top: 0, bottom: 1 };
  if (bottom > 0 && top < innerHeight) return IN_WINDOW;
  return bottom < -FIRST_SCREENS * innerHeight || top > (1 + FIRST_SCREENS) * innerHeight ? FAR : NEAR;
}

/** Index of the first run below the window's top, if the page goes down from run to run: most do, at least roughly. */
function firstBelow(runs: readonly Run[], range: Range): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    range.selectNode((runs[middle] as Run).nodes[0] as Text);
    if (range.getBoundingClientRect().bottom > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The matches that `isWanted`, from half a window above to half a window below, nearest first when there are more than
 * can be kept registered.
 * @param nodes what is on the screen
 * @param before what was near before: still a good place to begin from
 */
export function matchesNear(
  list: RunList,
  isWanted: (located: Located) => boolean,
  nodes: readonly Node[],
  before: readonly Located[],
): Located[] {
  const runs = list.all;
  const top = -MARGIN * innerHeight;
  const bottom = (1 + MARGIN) * innerHeight;
  const range = ownDocument.createRange();
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
  const places = [before[0], before.at(-1)].flatMap((located) => (located ? [runs.indexOf(located.run)] : []));
  places.push(firstBelow(runs, range));
  for (const node of nodes) if (node.isConnected) places.push(list.indexAfter(node));
  for (const at of places) {
    if (at < 0) continue;
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
