/** Marks, pointer and card in Firefox, and the buttons of its sidebar. */
import { expect } from "vitest";
import { eventually } from "./eventually.ts";
import type { Firefox } from "./firefox.ts";
import type { ElementReference } from "./marionette.ts";

/** For scripts in a page: the live ranges of what is marked. */
const RANGES = `const ranges = [...(CSS.highlights.get("aetia-term") ?? [])].map((range) => {
  const copy = document.createRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy;
});`;

export const ENTER = "\uE007";
export const ESCAPE = "\uE00C";
export const BACKSPACE = "\uE003";

/** @param firefox may be one that is started later, before the first test */
export function handsOn(firefox: Firefox) {
  /** The first element that fits a selector, once there is one. */
  const find = (selector: string): Promise<ElementReference> => eventually(() => firefox.marionette.find(selector));

  /** An element of the open card. */
  const inCard = async (selector: string): Promise<ElementReference> =>
    firefox.marionette.findInShadow(await firefox.marionette.find("aetia-card"), selector);

  /** The texts that are marked in the page, sorted. */
  const marked = () => firefox.marionette.run<string[]>(`${RANGES} return ranges.map(String).sort()`);

  return {
    find,
    inCard,
    marked,
    run: <T>(script: string, args?: unknown[]) => firefox.marionette.run<T>(script, args),

    async click(selector: string): Promise<void> {
      await firefox.marionette.click(await find(selector));
    },
    /** What an element shows. */
    textOf: async (selector: string): Promise<string> =>
      firefox.marionette.text(await firefox.marionette.find(selector)),

    /** Waits until exactly these texts are marked, in whatever order. */
    expectMarks: (texts: readonly string[]): Promise<void> =>
      eventually(async () => expect(await marked()).toEqual([...texts].sort())),

    /** Puts the pointer beside a marked text, then onto it, as a movement. */
    async pointAt(text: string): Promise<void> {
      const { x, y } = await eventually(async () => {
        const middle = await firefox.marionette.run<{ x: number; y: number } | null>(
          `${RANGES}
           const found = ranges.find((range) => String(range) === arguments[0]);
           if (!found) return null;
           const { x, y, width, height } = found.getBoundingClientRect();
           return { x: x + width / 2, y: y + height / 2 };`,
          [text],
        );
        if (!middle) throw new Error(`'${text}' is not marked`);
        return middle;
      });
      await firefox.marionette.moveMouse(x - 4, y);
      await firefox.marionette.moveMouse(x, y);
    },
    /** Waits until the card of this name is shown. */
    expectCard: (name: string): Promise<void> =>
      eventually(async () => expect(await firefox.marionette.text(await inCard("h2"))).toBe(name)),
    expectNoCard: (): Promise<void> =>
      eventually(async () =>
        expect(await firefox.marionette.run(`return document.querySelector("aetia-card") === null`)).toBe(true),
      ),

    /** Shows one of the extension's pages, anew also where only the fragment of the address differs. */
    async open(path: string): Promise<void> {
      await firefox.marionette.navigate("about:blank");
      await firefox.marionette.navigate(firefox.own(path));
    },

    /** Waits until the sidebar says this. */
    says: (text: string): Promise<void> =>
      eventually(async () =>
        expect(await firefox.runInSidebar<string>("return document.body.innerText")).toContain(text),
      ),
    /** Presses the button or link of the sidebar with this name, once it is there. */
    pressInSidebar: (name: string): Promise<void> =>
      eventually(() =>
        firefox.runInSidebar<void>(
          `const wanted = ${JSON.stringify(name)};
           const found = [...document.querySelectorAll("button, a[href]")].find(
             (each) => (each.getAttribute("aria-label") ?? each.textContent.trim()) === wanted);
           if (!found) throw new Error("no button " + wanted);
           found.click();`,
        ),
      ),
  };
}
