/**
 * Runs: stretches of text in one block that hold terms. A page's matches are kept as small integers, in document order;
 * ranges are made only for what is near the window.
 */

import { ownDocument } from "./own-document.ts";
import { above, type Block, follows } from "./shadow.ts";

/** So many removed nodes are kept until the list is used. */
const MOST_REMOVED = 10_000;
/** Numbers kept for each match: start node, offset in it, end node, offset in it, form in the lexicon. */
const FIELDS = 5;

export interface Run {
  /** The block whose text this is. */
  readonly block: Block;
  /** The text nodes in which matches begin or end, in document order. */
  readonly nodes: readonly Text[];
  /** FIELDS numbers for each match; nodes as indices into `nodes`, offsets in UTF-16 units. */
  readonly data: readonly number[];
  /** Units of text in the run. */
  readonly length: number;
  /** Units of page text before the run, for telling where in the page it stands. */
  at: number;
  /** Whether the block is a heading: a new section begins. */
  readonly heading: boolean;
  /** In which reading of the whole page, or after which, it was read. */
  pass: number;
}

export const matchCount = (run: Run): number => run.data.length / FIELDS;
export const formAt = (run: Run, match: number): number => run.data[match * FIELDS + 4] as number;

/** Start and end of a match, for ranges. */
export function boundsAt(run: Run, match: number): StaticRangeInit {
  const { data, nodes } = run;
  const at = match * FIELDS;
  return {
    startContainer: nodes[data[at] as number] as Text,
    startOffset: data[at + 1] as number,
    endContainer: nodes[data[at + 2] as number] as Text,
    endOffset: data[at + 3] as number,
  };
}

/** The text of a match as it stands in the page now; empty when the page has changed under it. */
export function textAt(run: Run, match: number): string {
  const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
  // Nearly all lie in one text node, and a page may have thousands of different terms: no range is made for those.
  if (startContainer === endContainer) {
    return startContainer.isConnected ? (startContainer as Text).data.slice(startOffset, endOffset) : "";
  }
  const range = ownDocument.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return "";
  }
  return startContainer.isConnected ? range.toString() : "";
}

/** Whether a match covers an offset in a text node, or ends there. */
export function covers(run: Run, match: number, node: Text, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = boundsAt(run, match);
  if (startContainer === node && endContainer === node) return offset >= startOffset && offset <= endOffset;
  if (startContainer === node) return offset >= startOffset;
  if (endContainer === node) return offset <= endOffset;
  return startContainer !== endContainer && follows(node, startContainer) && follows(endContainer, node);
}

/**
 * The runs of a page in document order. Comparing positions takes Chromium a look at every sibling: 0.1 ms in a container
 * of 30,000 paragraphs. So runs that are read one after the other are put in one after the other.
 */
export class RunList {
  #runs: Run[] = [];
  /** Nodes that were taken from their places since the list was used: runs in them are gone, or elsewhere. */
  readonly #removed = new Set<Node>();
  /** The run that was added last, and where. */
  #last: Run | undefined;
  #lastAt = -1;
  /** Changes with every change of the list. */
  version = 0;

  get all(): readonly Run[] {
    const removed = this.#removed;
    if (removed.size > 0) {
      const isRemoved = (node: Node): boolean => {
        for (let at: Node | null = node; at !== null; at = above(at)) if (removed.has(at)) return true;
        return false;
      };
      this.#keep(({ nodes }) => nodes.every((node) => node.isConnected) && !isRemoved(nodes[0] as Text));
      removed.clear();
    }
    return this.#runs;
  }

  /** Nodes were taken from their places, perhaps to be put elsewhere: runs in them are dropped before the next use. */
  noteRemoval(removed: readonly Node[]): void {
    for (const node of removed) this.#removed.add(node);
    if (this.#removed.size > MOST_REMOVED) void this.all;
  }

  /** Index of the first run that begins after `node`. */
  indexAfter(node: Node): number {
    const { all } = this;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const first = all[middle]?.nodes[0] as Text;
      if (first !== node && follows(first, node)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Index of the first run that begins at `node` or after it. */
  indexFrom(node: Node): number {
    const at = this.indexAfter(node);
    return this.#runs[at - 1]?.nodes[0] === node ? at - 1 : at;
  }

  /**
   * Adds a run in its place; one that was read from the same text before gives way.
   * @param previous the run that was read before this one, with none between them
   * @returns the run before it in the list
   */
  add(run: Run, previous?: Run): Run | undefined {
    const { all } = this;
    const first = run.nodes[0] as Text;
    // When others were added since the previous one, they may stand between.
    let known = previous !== undefined && previous === this.#last ? this.#lastAt : -1;
    if (known >= 0 && all[known] !== previous) known = all.indexOf(previous as Run);
    const next = all[known + 1]?.nodes[0];
    let at = known + 1;
    // What was read from text that has changed since may still stand between, too.
    if (known < 0 || (next && next !== first && !follows(next, first))) {
      at = this.indexFrom(first);
    }
    this.#runs.splice(at, all[at]?.nodes[0] === first ? 1 : 0, run);
    this.#last = run;
    this.#lastAt = at;
    this.version++;
    return this.#runs[at - 1];
  }

  /** Drops the runs for which `isGone` holds; `index` is that in the list as it was before. */
  drop(isGone: (run: Run, index: number) => boolean): void {
    // What was removed is dropped with it: perhaps nobody else asks for the list.
    void this.all;
    this.#keep((run, index) => !isGone(run, index));
  }

  #keep(isKept: (run: Run, index: number) => boolean): void {
    const kept = this.#runs.filter(isKept);
    if (kept.length === this.#runs.length) return;
    this.version++;
    this.#runs = kept;
  }
}
