/** Steps of a tree walker that the platform does not have. */

/** The node that follows the current one's subtree. */
export function nextAfter(walker: TreeWalker, root: Node): Node | null {
  for (;;) {
    if (walker.currentNode === root) return null;
    if (walker.nextSibling() !== null) return walker.currentNode;
    if (walker.parentNode() === null) return null;
  }
}

/** Where to go on after the current node was taken out of the page: the bookmark has stayed at its place. */
export function resume(walker: TreeWalker, { startContainer, startOffset }: Range): Node | null {
  const next = startContainer.childNodes[startOffset];
  if (next !== undefined) {
    walker.currentNode = next;
    return next;
  }
  let last: Node = startContainer;
  while (last.lastChild !== null) last = last.lastChild;
  walker.currentNode = last;
  return walker.nextNode();
}
