/** What elements mean to the finder: part of a line of text, a block of their own, or not to be read. */

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
    "sub sup time tt u var tspan",
);
define(
  SKIPPED,
  "head title script style noscript template textarea input select option datalist code kbd samp math iframe object " +
    "embed canvas audio video map meter progress desc metadata aetia-card",
);
define(BREAK, "br");
define(TRANSPARENT, "wbr rt rp");

/** Text that is being edited, or that an editor draws. */
const EDITED =
  "[contenteditable]:not([contenteditable=false i]), [role=textbox], [role=code], [hidden], .cm-editor, .CodeMirror, " +
  ".monaco-editor, .ace_editor";

// A form's fields hide its own properties behind their names (<input name="matches">): methods are called from the
// prototype, and properties are only read where a wrong value does no harm.
const { matches, closest, checkVisibility } = Element.prototype;
const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement")?.get as () => Element | null;
const parentOf = (element: Element): Element | null => parentGetter.call(element);

/** What to do with an element in a walk over the page. */
export function kindOf(element: Element): number {
  const kind = KINDS.get(element.localName) ?? BLOCK;
  return kind <= INLINE && matches.call(element, EDITED) ? SKIPPED : kind;
}

const LEFT_ALONE = [...KINDS].flatMap(([name, kind]) => (kind === SKIPPED ? [name] : [])).join(", ");

/** Whether an element lies in something that is not read. Needed only where a walk begins within the page. */
export const isLeftAlone = (element: Element): boolean => closest.call(element, `${LEFT_ALONE}, ${EDITED}`) !== null;

/** The block that an element's text belongs to: itself or the nearest ancestor that is no part of a line. */
export function blockOf(element: Element): Element {
  let block = element;
  while (KINDS.get(block.localName) === INLINE) {
    const parent = block.parentElement;
    if (parent === null) break;
    block = parent;
  }
  return block;
}

/** Whether an element's text is set above the line: a power, a charge, or a reference mark. */
export function isRaised(element: Element, block: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== block; at = at.parentElement) {
    if (at.localName === "sup") return true;
  }
  return false;
}

/** Whether an element is drawn at all. */
export function isShown(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  // An element without a box of its own whose children have boxes counts as invisible by the specification.
  const parent = parentOf(element);
  return parent !== null && getComputedStyle(element).display === "contents" && isShown(parent);
}

/** The outermost ancestor (or the element itself) that hides it with all that is in it; null when only itself is hidden. */
export function hiddenRoot(element: Element): Element | null {
  let root: Element | null = null;
  for (let at: Element | null = element; at !== null && !checkVisibility.call(at); at = parentOf(at)) {
    if (getComputedStyle(at).display !== "contents") root = at;
  }
  return root;
}
