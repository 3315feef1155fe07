/** A walk through a page with the Tab key, as a reader without a mouse takes it. */
import type { Page } from "puppeteer-core";

/** What a step of the walk came to: the number of the control, or -1 for anything else. */
interface Step {
  control: number;
  name: string;
  /** Whether it is to be seen where the focus is. */
  visible: boolean;
}

/** Numbers everything that the Tab key should come to. Runs in the page. @returns a name for each */
function numberControls(): string[] {
  const modal = document.querySelector("dialog:modal");
  const all = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled") &&
      element.checkVisibility({ visibilityProperty: true }) &&
      // Of a group of radio buttons, Tab comes to the chosen one.
      !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked),
  );
  const controls = new Map<Element, number>();
  all.forEach((element, number) => {
    controls.set(element, number);
  });
  Object.assign(globalThis, { aetiaControls: controls });
  return all.map((element) => element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 60) ?? "");
}

/** Runs in the page. */
function look(): Step {
  const controls = (globalThis as unknown as { aetiaControls: Map<Element, number> }).aetiaControls;
  const element = document.activeElement ?? document.body;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  // A box of the drawing is framed by its own rectangle.
  const frame = element.querySelector("rect");
  const framed = frame !== null && Number.parseFloat(getComputedStyle(frame).strokeWidth) >= 3;
  return {
    control: controls.get(element) ?? -1,
    name: `${element.localName} "${element.textContent?.trim().slice(0, 60)}"`,
    visible: outlined || framed,
  };
}

/** One line for each control that Tab does not come to, or that does not show that it has the focus. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.bringToFront();
  const names = await page.evaluate(numberControls);
  const reached = new Set<number>();
  const unseen = new Set<string>();
  // One round, wherever it begins, and past the end of the document.
  for (let pressed = 0; pressed < names.length + 3 && reached.size < names.length; pressed++) {
    await page.keyboard.press("Tab");
    const { control, name, visible } = await page.evaluate(look);
    if (control < 0) continue;
    reached.add(control);
    if (!visible) unseen.add(name);
  }
  return [
    ...names.flatMap((name, number) => (reached.has(number) ? [] : [`Tab does not come to "${name}"`])),
    ...[...unseen].map((name) => `the focus cannot be seen on ${name}`),
  ];
}
