/** A walk through a page with the Tab key, as a reader without a mouse takes it. */
import type { Page } from "puppeteer-core";

/** A control that a step of the walk came to. */
interface Step {
  control: number;
  name: string;
  /** Whether it is to be seen where the focus is. */
  visible: boolean;
}

/** Numbers everything that the Tab key should come to, and notes each that gets the focus. Runs in the page. @returns a name for each */
function watchControls(): string[] {
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
  const steps: Step[] = [];
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    const control = controls.get(element);
    if (control === undefined) return;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
    // A box of the drawing is framed by its own rectangle.
    const frame = element.querySelector("rect");
    const framed = frame !== null && Number.parseFloat(getComputedStyle(frame).strokeWidth) >= 3;
    const name = `${element.localName} "${element.textContent?.trim().slice(0, 60)}"`;
    steps.push({ control, name, visible: outlined || framed });
  });
  Object.assign(globalThis, { aetiaSteps: steps });
  return all.map((element) => element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 60) ?? "");
}

/** The steps since this was last asked. Runs in the page. */
const takeSteps = (): Step[] => (globalThis as unknown as { aetiaSteps: Step[] }).aetiaSteps.splice(0);

/** Presses that are sent together, as each answer takes its time. */
const AT_ONCE = 20;

/** One line for each control that Tab does not come to, or that does not show that it has the focus. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.bringToFront();
  const names = await page.evaluate(watchControls);
  const reached = new Map<number, Step>();
  // One round, wherever it begins, and past the end of the document.
  for (let pressed = 0; pressed < names.length + 3 && reached.size < names.length; pressed += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press("Tab")));
    for (const step of await page.evaluate(takeSteps)) {
      // A window that gets the focus back has not drawn it yet when it says so.
      if (!reached.get(step.control)?.visible) reached.set(step.control, step);
    }
  }
  return [
    ...names.flatMap((name, number) => (reached.has(number) ? [] : [`Tab does not come to "${name}"`])),
    ...[...reached.values()].flatMap(({ name, visible }) => (visible ? [] : [`the focus cannot be seen on ${name}`])),
  ];
}
