/** Whether all text of a surface can be read: none cut, none over other text, none that needs sideways scrolling. */
import type { Page } from "puppeteer-core";
import { ownWorld } from "../../../scripts/tour/card.ts";

/** Runs in the page. @param inCard whether the open card is meant, and not the document */
function findFaults(inCard: boolean): string[] {
  const SLACK = 1.5;
  const faults = new Set<string>();
  const { chrome } = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const host = document.querySelector("aetia-card:popover-open");
  const root: ParentNode | null = inCard ? host && chrome.dom.openOrClosedShadowRoot(host) : document.body;
  if (!root) return ["no card is open"];

  const surplus = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (!inCard && surplus > 0) faults.add(`the page is ${surplus} pixels wider than its window`);

  /** What is asked of an element, once: long sheets have thousands of texts in the same few boxes. */
  interface Known {
    style: Pick<CSSStyleDeclaration, "position" | "overflowX" | "overflowY" | "display" | "webkitLineClamp">;
    box: DOMRect;
    over: boolean;
    shown: boolean;
  }
  const known = new Map<Element, Known>();
  const about = (element: Element): Known => {
    const before = known.get(element);
    if (before) return before;
    const { position, overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(element);
    const isOver = position === "fixed" || position === "sticky" || element.matches("dialog, [role='tooltip']");
    const found = {
      style: { position, overflowX, overflowY, display, webkitLineClamp },
      box: element.getBoundingClientRect(),
      // Lies over the page on purpose.
      over: isOver || (element.parentElement !== null && about(element.parentElement).over),
      shown:
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.closest(".unseen, [hidden], svg") === null,
    };
    known.set(element, found);
    return found;
  };
  const named = (element: Element): string => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`;

  const lines: { rect: DOMRect; text: string; parent: Element; over: boolean }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (!parent || text === "" || !about(parent).shown) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      // What is left of the text after everything around it that scrolls or hides has cut it.
      let { left, right, top, bottom } = rect;
      let judged = false;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const { style, box } = about(at);
        if (style.display === "inline" || style.display === "contents") continue;
        if (!judged && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) {
          faults.add(`"${text.slice(0, 60)}" sticks out of ${named(at)}`);
        }
        if (style.overflowY !== "visible") {
          // An excerpt of some lines is cut on purpose; the whole stands behind its link.
          const hides = style.overflowY !== "auto" && style.overflowY !== "scroll" && style.webkitLineClamp === "none";
          if (!judged && hides && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) {
            faults.add(`"${text.slice(0, 60)}" is cut by ${named(at)}`);
          }
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        }
        if (style.overflowX !== "visible" || style.position === "fixed") judged = true;
      }
      const seen = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      lines.push({ rect: seen, text, parent, over: about(parent).over });
    }
  }

  const overlap = (fromA: number, toA: number, fromB: number, toB: number) =>
    Math.min(toA, toB) - Math.max(fromA, fromB);
  lines.sort((a, b) => a.rect.top - b.rect.top);
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      if (b.rect.top >= a.rect.bottom) break;
      if (a.parent === b.parent || a.over || b.over) continue;
      const high = overlap(a.rect.top, a.rect.bottom, b.rect.top, b.rect.bottom);
      const wide = overlap(a.rect.left, a.rect.right, b.rect.left, b.rect.right);
      if (wide > 2 && high > 1 && high > Math.min(a.rect.height, b.rect.height) / 2) {
        faults.add(`"${a.text.slice(0, 40)}" lies over "${b.text.slice(0, 40)}"`);
      }
    }
  });
  return [...faults];
}

/** One line for each text that cannot be read in the page. */
export const unreadableText = (page: Page): Promise<string[]> => page.evaluate(findFaults, false);

/** One line for each text that cannot be read in the card that is open in the page. */
export const unreadableInCard = (page: Page): Promise<string[]> => ownWorld(page).evaluate(findFaults, true);
