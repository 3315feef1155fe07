/** For component tests: rendering, waiting for what it brings about, and the rules of axe. */
import axe from "axe-core";
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, expect } from "vitest";

// What is still shown would go on after the last test, when there is no document any more.
afterAll(() => act(() => render(null, document.body)));

/** Renders into the document's body, in place of whatever was there, with all effects run. */
export async function show(children: ComponentChildren): Promise<void> {
  await act(() => {
    render(null, document.body);
    render(children, document.body);
  });
}

/** Does something to the document and waits until what follows from it is rendered. */
export async function user(does: () => void | Promise<void>): Promise<void> {
  await act(async () => {
    await does();
  });
}

/** Text as it is read: spaces of all kinds made one. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/gu, " ").trim();

export function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Fails with axe's own words. Contrast needs a real browser's colours and is left to the end-to-end tests. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
}
