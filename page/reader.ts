/** Reads the text of a page, block by block, and finds the terms in it. */
import type { Matcher } from "../core/lexicon/matcher.ts";
import {
  BLOCK,
  BREAK,
  blockOf,
  hiddenRoot,
  isLeftAlone,
  isRaised,
  isShown,
  kindOf,
  SKIPPED,
  TRANSPARENT,
} from "./elements.ts";
import { ownDocument } from "./own-document.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import type { NumberedTerm } from "./page-terms.ts";
import type { Run } from "./runs.ts";
import { above, type Block, elementOf, holds, isRoot, openRoot } from "./shadow.ts";
import { isSliceOver } from "./slices.ts";
import { nextAfter, resume } from "./walking.ts";

/** Units of text, or nodes, after which the reader looks at the clock. */
const UNITS_PER_STEP = 500;
const NODES_PER_STEP = 32;
/** Longer raised text is a text of its own rather than a reference mark. */
const LONGEST_RAISED = 20;
const HEADING = /^h[1-6]$/;

export interface ReadingPlan {
  /** Where to read: this node and all that is in it. */
  root: Block;
  /** Begin at this node within the root. */
  from?: Node;
  /** Only text whose block is the root itself, not that of blocks in it. */
  ownOnly?: boolean;
  /** Units of text after which nothing more need be read. */
  enough?: number;
  /** Asked before each block: true ends the reading. */
  endsAt?: (block: Block) => boolean;
  /** A run with terms (or a heading) was read. */
  found: (run: Run) => void;
  /** An element hides text. */
  hidden: (root: Element) => void;
  /** An open shadow tree is about to be read. */
  entered: (root: ShadowRoot) => void;
  /** An element has no open shadow tree, and may get one later. */
  mayOpen: (element: Element) => void;
}

export class Reader {
  readonly #matcher: Matcher;
  readonly #lexicon: PageLexicon;
  readonly #passedOver: string;
  /** Units of text read so far by the current plan; short forms that the page defines in them, and up to where the last. */
  passed = 0;
  learned = 0;
  learnedAt = 0;
  /** The text at which the plan ended the reading; null when it came to its end. */
  endedAt: Text | null = null;
  #block: Block | null = null;
  /** Whether the block has changed since its reading began; it is going to be read anew. */
  #isSpoiled = false;
  /** The text that was read last, and what comes next; whether one was taken from its place while the reading paused. */
  #last: Node | null = null;
  #next: Node | null = null;
  #isDisplaced = false;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  /** @param passedOver selector of elements that are not read, with all that is in them */
  constructor(matcher: Matcher, lexicon: PageLexicon, passedOver: string) {
    this.#matcher = matcher;
    this.#lexicon = lexicon;
    this.#passedOver = passedOver;
  }

  /**
   * Reads as planned. Yields when the slice is over, which it asks every few hundred characters: whoever runs it decides
   * when it goes on. The page may change meanwhile; what is read after a change may hold stale nodes, so changed blocks
   * are to be read again.
   */
  *read(plan: ReadingPlan): Generator<void, void> {
    this.#abandon();
    this.passed = 0;
    this.learned = 0;
    this.endedAt = null;
    if (!isLeftAlone(plan.root, this.#passedOver)) yield* this.#walk(plan);
  }

  /**
   * The page has changed while this paused.
   * @param changed what holds other text or children now
   * @param removed nodes that were taken from their places
   */
  disturb(changed: readonly Block[], removed: readonly Node[]): void {
    if (removed.some((node) => holds(node, this.#last) || holds(node, this.#next))) this.#isDisplaced = true;
    for (const holder of changed) if (blockOf(holder) === this.#block) this.#isSpoiled = true;
  }

  /** Reads one tree, and the open shadow trees in it. @returns whether the plan ended it before its end */
  *#walk(plan: ReadingPlan): Generator<void, boolean> {
    const { root, from, ownOnly = false, enough = Number.POSITIVE_INFINITY, endsAt, found, hidden } = plan;
    const matcher = this.#matcher;
    const walker = ownDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const bookmark = ownDocument.createRange();
    let ended = false;
    let node: Node | null = isRoot(root) ? walker.nextNode() : root;
    if (from !== undefined && from !== root) {
      walker.currentNode = from;
      node = from;
    }
    let parent: Block | null = null;
    let readable = false;
    let raised = false;
    let units = 0;
    let nodes = 0;
    while (node !== null) {
      if (units > UNITS_PER_STEP || nodes > NODES_PER_STEP) {
        units = 0;
        nodes = 0;
        yield* this.#pause(bookmark, node);
      }
      if (this.#isDisplaced) {
        this.#abandon();
        parent = null;
        if (!root.isConnected || !holds(root, bookmark.startContainer)) break;
        node = resume(walker, bookmark);
        continue;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node as Text;
        if (text.parentNode !== parent) {
          // Within a block, a text stands in nothing else.
          parent = text.parentNode as Block | null;
          if (parent === null) break;
          const block = blockOf(parent);
          if (block !== this.#block) {
            this.#endRun(found);
            ended = endsAt?.(block) || this.passed > enough;
            if (ended) {
              this.endedAt = text;
              break;
            }
            const inRoot = ownOnly ? block === root : holds(root, block);
            readable = inRoot && isShown(block);
            if (inRoot && !readable) {
              const hider = hiddenRoot(block);
              hidden(hider ?? elementOf(block));
              if (hider !== null && (hider === root || !holds(root, hider))) break;
              if (hider !== null) {
                walker.currentNode = hider;
                node = nextAfter(walker, root);
                parent = null;
                continue;
              }
            }
            this.#block = block;
            this.#isSpoiled = false;
            matcher.begin();
          }
          raised = isRaised(parent, block);
        }
        if (readable) {
          const { data } = text;
          this.#nodes.push(text);
          this.#starts.push(matcher.length);
          this.#last = text;
          if (raised && data.length <= LONGEST_RAISED) {
            matcher.pushRaised(data);
          } else {
            for (let at = 0; at < data.length; at += UNITS_PER_STEP) {
              const end = Math.min(data.length, at + UNITS_PER_STEP);
              matcher.push(data, at, end);
              if (end < data.length) yield* this.#pause(bookmark, text);
            }
          }
          units += data.length;
        }
        nodes++;
        node = this.#isDisplaced ? text : walker.nextNode();
      } else {
        const element = node as Element;
        const kind = kindOf(element, this.#passedOver);
        if (kind === BLOCK || kind === SKIPPED) parent = null;
        if (kind === BLOCK) this.#endRun(found);
        else if (kind === SKIPPED) matcher.separate();
        else if (kind === BREAK) matcher.endLine();
        const passesOver = kind === SKIPPED || kind === TRANSPARENT || (ownOnly && kind === BLOCK && element !== root);
        const inner = passesOver || ownOnly ? null : openRoot(element);
        if (inner !== null) {
          this.#endRun(found);
          plan.entered(inner);
          bookmark.setStartBefore(element);
          const holder = above(element);
          ended = yield* this.#walk({ ...plan, root: inner, from: inner });
          if (ended) break;
          parent = null;
          if (!element.isConnected || above(element) !== holder) {
            if (!root.isConnected || !holds(root, bookmark.startContainer)) break;
            node = resume(walker, bookmark);
            continue;
          }
        } else if (kind === BLOCK && !passesOver && isLikelyHost(element)) {
          plan.mayOpen(element);
        }
        node = passesOver ? nextAfter(walker, root) : walker.nextNode();
        nodes++;
      }
    }
    this.#endRun(found);
    bookmark.setStart(document, 0);
    bookmark.collapse(true);
    return ended;
  }

  /**
   * Lets others run when the slice is over.
   * @param bookmark put before the node: a live range, it stays there when the node is taken out of the page
   */
  *#pause(bookmark: Range, next: Node): Generator<void, void> {
    if (this.#isDisplaced || !isSliceOver()) return;
    bookmark.setStartBefore(next);
    this.#next = next;
    yield;
    // Shadow trees go with their hosts.
    if (!next.isConnected) this.#isDisplaced = true;
  }

  #endRun(found: (run: Run) => void): void {
    const block = this.#block;
    const nodes = this.#nodes;
    const starts = this.#starts;
    const matcher = this.#matcher;
    if (block === null) return;
    this.#block = null;
    if (nodes.length > 0) {
      matcher.finish();
      const heading = HEADING.test((block as Element).localName);
      const at = this.passed;
      this.passed += matcher.length;
      const known = this.#lexicon.definitions;
      const terms = this.#terms();
      const learned = this.#lexicon.definitions - known;
      if (learned > 0) this.learnedAt = this.passed;
      this.learned += learned;
      if (terms.length > 0 || heading) {
        const kept: Text[] = [];
        const data: number[] = [];
        let piece = 0;
        const keep = (offset: number, isEnd: boolean): void => {
          // An end stands at the end of the earlier node, a start at the beginning of the later one.
          while (piece + 1 < nodes.length && (starts[piece + 1] as number) + (isEnd ? 0 : -1) < offset) piece++;
          const node = nodes[piece] as Text;
          if (kept.at(-1) !== node) kept.push(node);
          data.push(kept.length - 1, offset - (starts[piece] as number));
        };
        for (const { start, end, form } of terms) {
          keep(start, false);
          keep(end, true);
          data.push(form);
        }
        if (kept.length === 0) kept.push(nodes[0] as Text);
        // The page may have taken text away while the reader paused.
        if (!this.#isSpoiled && kept.every((node) => node.isConnected)) {
          found({ block, nodes: kept, data, length: matcher.length, at, heading, pass: 0 });
        }
      }
    }
    nodes.length = 0;
    starts.length = 0;
  }

  /** The terms of the run that was read. */
  #terms(): readonly NumberedTerm[] {
    const named = this.#matcher.matches();
    return this.#lexicon.terms?.join(this.#nodes, this.#matcher.length, named) ?? named;
  }

  /** Forgets the run that is being read. */
  #abandon(): void {
    this.#block = null;
    this.#nodes.length = 0;
    this.#starts.length = 0;
    this.#last = null;
    this.#isDisplaced = false;
  }
}

/** Components are drawn in elements with names of their own, or put into an empty one. */
const isLikelyHost = (element: Element): boolean => {
  const { localName } = element;
  return localName === "div" ? element.firstChild === null : String(localName).includes("-");
};
