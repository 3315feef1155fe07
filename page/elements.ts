/** What elements mean to the finder: part of a line of text, a block of their own, or not to be read. */
import { above, type Block, elementOf, isRoot, rootOf } from "./shadow.ts";

export const BLOCK = 0;
export const INLINE = 1;
/** Not text of the page, or not ours to touch: left out together with all that is in it. */
export const SKIPPED = 2;
/** A line break: a space of no width. */
export const BREAK = 3;
/** Neither text nor boundary: an opportunity to break, reading aids of ruby. */
export const TRANSPARENT = 4;

const KINDS = new Map<string, number>();
const define = (kind: number, names: string) => {
  for (const name of names.split(" ")) KINDS.set(name, kind);
};
define(
  INLINE,
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong " +
    "sub sup time tt u var tspan textPath",
);
define(
  SKIPPED,
  "head title script style noscript template textarea input select option datalist code kbd samp math iframe object " +
    "embed canvas audio video map meter progress desc metadata aetia-card",
);
define(BREAK, "br");
define(TRANSPARENT, "wbr rt rp");

/** Text that is being edited, that an editor draws, or that is not shown. Most elements fail at the first of each. */
const EDITED =
  "[contenteditable]:not([contenteditable=false i]), [role]:is([role=textbox], [role=code]), [hidden], " +
  "[class]:is(.cm-editor, .CodeMirror, .monaco-editor, .ace_editor)";
const NAVIGATION =
  "nav, [role]:is([role=navigation], [role=menu], [role=menubar], [role=toolbar], [role=tablist], [role=doc-toc], " +
  "[role=doc-index], [role=doc-pagelist])";

/** Selector of what is to be passed over besides SKIPPED names, depending on whether the reader wants navigation marked. */
export const passedOver = (inNavigation: boolean): string => (inNavigation ? EDITED : `${EDITED}, ${NAVIGATION}`);

// A form's fields hide its own properties behind their names (<input name="matches">): methods are called from the
// prototype, and properties are only read where a wrong value does no harm.
const { matches, closest, checkVisibility, hasAttributes } = Element.prototype;
const parentOf = (element: Element): Element | null => {
  const block = above(element);
  return block && elementOf(block);
};

/** What to do with an element in a walk over the page. @param selector of what is passed over */
export function kindOf(element: Element, selector: string): number {
  const { localName } = element;
  const kind = KINDS.get(localName) ?? BLOCK;
  // Matching takes most of a walk's time, and most elements of an article have nothing but their name.
  const mayMatch = kind <= INLINE && (hasAttributes.call(element) || localName === "nav");
  return mayMatch && matches.call(element, selector) ? SKIPPED : kind;
}

const LEFT_ALONE = [...KINDS].flatMap(([name, kind]) => (kind === SKIPPED ? [name] : [])).join(", ");

/** Whether a block lies in something that is not read. Needed only where a walk begins within the page. */
export function isLeftAlone(block: Block, selector: string): boolean {
  const element = elementOf(block);
  if (closest.call(element, `${LEFT_ALONE}, ${selector}`) !== null) return true;
  const root = rootOf(element);
  return isRoot(root) && isLeftAlone(root, selector);
}

/** The block that the text in an element or root belongs to: itself or the nearest above it that is no part of a line. */
export function blockOf(holder: Block): Block {
  let block = holder;
  while (KINDS.get((block as Element).localName) === INLINE) {
    const parent = above(block);
    if (parent === null) break;
    block = parent;
  }
  return block;
}

/** Whether an element's text is set above the line: a power, a charge, or a reference mark. */
export function isRaised(holder: Block, block: Block): boolean {
  for (let at: Block | null = holder; at !== null && at !== block; at = above(at)) {
    if ((at as Element).localName === "sup") return true;
  }
  return false;
}

/**
 * Whether a block is drawn at all. An element without a box of its own whose children have boxes counts as invisible by the
 * specification: what it stands in decides.
 */
export function isShown(block: Block, options: CheckVisibilityOptions = { visibilityProperty: true }): boolean {
  for (let at: Element | null = elementOf(block); at !== null; at = parentOf(at)) {
    if (checkVisibility.call(at, options)) return true;
    if (getComputedStyle(at).display !== "contents") return false;
  }
  return false;
}

/** The outermost ancestor (or the element itself) that hides it with all that is in it; null when only itself is hidden. */
export function hiddenRoot(block: Block): Element | null {
  const path: Element[] = [];
  for (let at: Element | null = elementOf(block); at !== null; at = parentOf(at)) path.push(at);
  // What is in something hidden is hidden: of deep trees only a few elements need be asked.
  let low = 0;
  let high = path.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isShown(path[middle] as Element, {})) high = middle;
    else low = middle + 1;
  }
  return path[low - 1] ?? null;
}
