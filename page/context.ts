/** The text around a match: what stands before and after it in its block. */
import { BREAK, blockOf, kindOf, passedOver, SKIPPED } from "./elements.ts";
import type { Located } from "./near.ts";
import { ownDocument } from "./own-document.ts";
import { boundsAt, textAt } from "./runs.ts";
import { above, elementOf } from "./shadow.ts";

/** Characters before and after: about two lines of a wide panel. */
const AROUND = 120;
/** Nodes looked at in each direction: a block may hold thousands without text. */
const MOST_NODES = 80;
const LONGEST_TERM = 400;
const NOT_READ = passedOver(true);

export interface Context {
  before: string;
  term: string;
  after: string;
}

/** As it is read on one line: spaces made one, soft hyphens left out. */
const onOneLine = (text: string): string => text.replace(/\u00ad/gu, "").replace(/\s+/gu, " ");

/**
 * The text of the block beside a place in it.
 * @param step 1 for what follows, -1 for what comes before
 */
function textBeside(place: Text, offset: number, step: 1 | -1): string {
  const holder = above(place);
  if (holder === null) return "";
  const block = blockOf(holder);
  const root = elementOf(block);
  const walker = ownDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const kind = kindOf(node as Element, NOT_READ);
    if (kind === BREAK) return NodeFilter.FILTER_ACCEPT;
    return kind === SKIPPED ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  walker.currentNode = place;
  // Long enough also when half of it is spaces.
  const enough = 4 * AROUND;
  let text =
    step === 1 ? place.data.slice(offset, offset + enough) : place.data.slice(Math.max(0, offset - enough), offset);
  for (let k = 0; k < MOST_NODES && text.length < enough; k++) {
    const node = step === 1 ? walker.nextNode() : walker.previousNode();
    if (node === null) break;
    const parent = above(node);
    if (parent === null || blockOf(parent) !== block) break;
    const more = node.nodeType === Node.TEXT_NODE ? (node as Text).data : " ";
    text = step === 1 ? text + more.slice(0, enough) : more.slice(-enough) + text;
  }
  return onOneLine(text);
}

/** A match with what stands around it; null when the page has changed under it. */
export function contextOf({ run, match }: Located): Context | null {
  const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
  const term = onOneLine(textAt(run, match)).slice(0, LONGEST_TERM);
  if (term === "") return null;
  return {
    before: textBeside(startContainer as Text, startOffset, -1)
      .trimStart()
      .slice(-AROUND),
    term,
    after: textBeside(endContainer as Text, endOffset, 1)
      .trimEnd()
      .slice(0, AROUND),
  };
}
