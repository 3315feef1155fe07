/** Open shadow trees as part of the page: text may stand directly in a root, and order and ancestry go through hosts. */

/** What a line of text belongs to: an element, or the root for text that stands directly in a shadow tree. */
export type Block = Element | ShadowRoot;

const getter = (prototype: Node, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as () => never;
const rootGetter = getter(Element.prototype, "shadowRoot") as () => ShadowRoot | null;
const parentGetter = getter(Node.prototype, "parentNode") as () => ParentNode | null;
const typeGetter = getter(Node.prototype, "nodeType") as () => number;

// A form's fields hide its own methods behind their names (<input name="contains">).
const { contains, compareDocumentPosition, getRootNode } = Node.prototype;
export const rootOf = (node: Node): Node => getRootNode.call(node);
export const holds = (node: Node, other: Node | null): boolean => contains.call(node, other);

/** The shadow root of an element, unless it has none or a closed one. */
export const openRoot = (element: Element): ShadowRoot | null => rootGetter.call(element);

// Not by their classes: what a page moves here out of a frame that we have read is of that frame's classes.
export const isElement = (node: Node | null): node is Element =>
  node !== null && typeGetter.call(node) === Node.ELEMENT_NODE;
export const isRoot = (node: Node | null): node is ShadowRoot =>
  node !== null && typeGetter.call(node) === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;

/** The element that stands for a block where only elements will do. */
export const elementOf = (block: Block): Element => (isRoot(block) ? block.host : block);

/** What a node stands in, through shadow roots to their hosts; null for what stands in no block. */
export function above(node: Node): Block | null {
  if (isRoot(node)) return node.host;
  const parent = parentGetter.call(node);
  return isElement(parent) || isRoot(parent) ? parent : null;
}

/** The hosts of the shadow trees that a node is in, outermost first, and the node itself. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let root = rootOf(node); isRoot(root); root = rootOf(root.host)) path.unshift(root.host);
  return path;
}

/** Whether a node comes after another in the order of reading: a shadow tree after its host, before the host's children. */
export function follows(node: Node, other: Node): boolean {
  const position = compareDocumentPosition.call(node, other);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0)
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const path = pathTo(node);
  const otherPath = pathTo(other);
  let level = 0;
  while (path[level] === otherPath[level] && level < path.length) level++;
  const [one, two] = [path[level], otherPath[level]];
  if (one === undefined || two === undefined) return two === undefined;
  return (compareDocumentPosition.call(one, two) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
