/** Accessibility faults, found by axe-core. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { ownWorld } from "../../../scripts/tour/card.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is called from here of axe-core, and of Chromium in our own world. */
interface World {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** The rule for targets of 24 pixels (WCAG 2.5.8) is not among those that axe applies by itself. */
const OPTIONS = { rules: { "target-size": { enabled: true } } };

const inWords = ({ id, help, nodes }: Violation): string =>
  `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 300)).join(" | ")}`;

/** One line for each fault; empty when the page is clean. Script is evaluated, as the extension's policy refuses tags. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as World;
    return (await axe.run(document, options)).violations;
  }, OPTIONS);
  return violations.map(inWords);
}

/** The same for the card that is open in a page: axe runs beside our own script and is shown the closed root. */
export async function cardFaults(page: Page): Promise<string[]> {
  const world = ownWorld(page);
  await world.evaluate(source);
  const violations = await world.evaluate(async (options) => {
    const { axe, chrome } = globalThis as unknown as World;
    const host = document.querySelector("aetia-card:popover-open");
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    if (!root) throw new Error("no card is open");
    Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
    return (await axe.run({ include: ["aetia-card"] }, options)).violations;
  }, OPTIONS);
  return violations.map(inWords);
}
