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

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest(".unseen, [hidden], svg") === null;
  const named = (element: Element): string => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`;
  /** Lies over the page on purpose. */
  const isOver = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === "fixed" || position === "sticky" || at.matches("dialog, [role='tooltip']")) return true;
    }
    return false;
  };

  /** What is left of a text after everything that scrolls or hides has cut it. */
  const seenPart = (rect: DOMRect, parent: Element): DOMRect => {
    let { left, right, top, bottom } = rect;
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === "visible") continue;
      const box = at.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };

  const lines: { rect: DOMRect; text: string; parent: Element; over: boolean }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (!parent || text === "" || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const over = isOver(parent);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      lines.push({ rect: seenPart(rect, parent), text, parent, over });
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.display === "inline" || style.display === "contents") continue;
        const box = at.getBoundingClientRect();
        if (rect.left < box.left - SLACK || rect.right > box.right + SLACK) {
          faults.add(`"${text.slice(0, 60)}" sticks out of ${named(at)}`);
        }
        const hides = style.overflowY === "hidden" || style.overflowY === "clip";
        if (hides && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) {
          faults.add(`"${text.slice(0, 60)}" is cut by ${named(at)}`);
        }
        if (style.overflowX !== "visible" || style.position === "fixed") break;
      }
    }
  }

  const overlap = (fromA: number, toA: number, fromB: number, toB: number) =>
    Math.min(toA, toB) - Math.max(fromA, fromB);
  lines.sort((a, b) => a.rect.top - b.rect.top);
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      if (b.rect.top >= a.rect.bottom) break;
      if (a.parent === b.parent || a.over !== b.over) continue;
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
