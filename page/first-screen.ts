/** What to read before anything else: the blocks on the screen, and a bit below. */
import { blockOf, isLeftAlone } from "./elements.ts";
import { FAR, firstOnScreen, IN_WINDOW, placeOf } from "./near.ts";
import { ownDocument } from "./own-document.ts";
import type { ReadingPlan } from "./reader.ts";
import { above, type Block, elementOf, follows, holds, isElement, isRoot, rootOf } from "./shadow.ts";

const inOrder = (a: Node, b: Node): number => (follows(b, a) ? -1 : 1);

/**
 * Plans to be read one after the other: what one of them has passed, the next ones leave out.
 * @param nodes some of what is on the screen
 * @param passedOver selector of what is not read
 * @param passed called when a plan has come to its first block below the window
 */
export function* screenPlans(
  nodes: readonly Node[],
  passedOver: string,
  passed: () => void,
): Generator<Pick<ReadingPlan, "root" | "from" | "endsAt">, void> {
  const holders = nodes.map((node) => (isElement(node) ? node : above(node)));
  const blocks = holders.flatMap((holder) => (holder ? [blockOf(holder)] : []));
  const [first, ...others] = [...new Set(blocks)].sort(inOrder);
  if (first === undefined) return;
  // Probes are few: something may be above what they met first.
  const starts = new Set([blockOf(firstOnScreen(elementOf(first))), first, ...others]);
  /** Blocks that were begun from a place before this one, and from this one. */
  const before = new Set<Block>();
  const begun = new Set<Block>();
  for (const start of starts) {
    if (begun.has(start) || isLeftAlone(start, passedOver)) continue;
    for (const block of begun) before.add(block);
    let isInWindow = false;
    const endsAt = (block: Block): boolean => {
      // What contains the place has text between its parts and is met again and again.
      if (before.has(block) && !holds(block, start)) return true;
      begun.add(block);
      const place = placeOf(elementOf(block));
      if (isInWindow && place !== IN_WINDOW) passed();
      isInWindow = place === IN_WINDOW;
      return place === FAR;
    };
    const tree = rootOf(start);
    yield { root: isRoot(tree) ? tree : ownDocument.documentElement, from: start, endsAt };
  }
}
