/** Reading the marks of a page from the page's own world: the registry of highlights is shared with ours. */
import type { Frame, Page } from "puppeteer-core";
import { expect } from "vitest";
import { eventually } from "./eventually.ts";

/** The texts that are marked now, in document order. */
export function markedTexts(page: Page, name = "aetia-term"): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...((CSS.highlights.get(highlight) ?? []) as Iterable<AbstractRange>)];
    const live = ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map(String);
  }, name);
}

/** Waits until exactly these texts are marked. */
export async function expectMarks(page: Page, texts: readonly string[], name?: string): Promise<void> {
  await eventually(async () => {
    const found = await markedTexts(page, name);
    if (JSON.stringify(found) !== JSON.stringify(texts)) {
      throw new Error(`marked: ${JSON.stringify(found)}\nexpected: ${JSON.stringify(texts)}`);
    }
  });
}

/** The texts that are marked in a frame, sorted: shadow trees have no order among each other. */
export const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...((CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>)]
      .map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return String(copy);
      })
      .sort(),
  );

/** Waits until exactly these texts are marked in a frame, in whatever order. */
export const expectMarksIn = (frame: Frame, texts: readonly string[]): Promise<void> =>
  eventually(async () => expect(await marksIn(frame)).toEqual([...texts].sort()));

/** The middle of the first marked occurrence of `text`, in CSS pixels of the viewport. */
export function middleOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  return eventually(() =>
    page.evaluate((wanted) => {
      for (const range of CSS.highlights.get("aetia-term") ?? []) {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        const [rect] = copy.getClientRects();
        if (String(copy) === wanted && rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
      throw new Error(`'${wanted}' is not marked`);
    }, text),
  );
}

/** Everything in the page that a script could have changed, as one text: structure, attributes, text nodes. */
export function pageSnapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (node: Node, depth: number): void => {
      // The card's host is the one element that may be there.
      if (node instanceof Element && node.localName === "aetia-card") return;
      const pad = " ".repeat(depth);
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
        lines.push(`${pad}<${node.localName} ${attributes.join(" ")}>`);
      } else {
        lines.push(`${pad}${node.nodeType}:${JSON.stringify(node.nodeValue)}`);
      }
      for (const child of node.childNodes) visit(child, depth + 1);
    };
    visit(document.documentElement, 0);
    return lines.join("\n");
  });
}
