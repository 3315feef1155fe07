/** Accessibility faults, found by axe-core. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page, Realm } from "puppeteer-core";
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
const ALL_RULES = { rules: { "target-size": { enabled: true } } };

/** The rules whose answer depends on how much room there is: the others are the same at any width. */
export const WIDTH_RULES = ["target-size", "scrollable-region-focusable", "color-contrast"];

/** What axe is asked for. @param rules only these, when not all are to be applied */
const optionsFor = (rules: readonly string[] | undefined) =>
  rules === undefined ? ALL_RULES : { runOnly: { type: "rule", values: rules } };

/** Brings axe into a page or a world of it, once. */
async function bringAxe(into: Pick<Realm, "evaluate">): Promise<void> {
  if (!(await into.evaluate(() => "axe" in globalThis))) await into.evaluate(source);
}

const inWords = ({ id, help, nodes }: Violation): string =>
  `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 300)).join(" | ")}`;

/**
 * One line for each fault; empty when the page is clean. Script is evaluated, as the extension's policy refuses tags.
 * @param part a selector, when not the whole page is meant
 */
export async function accessibilityFaults(page: Page, rules?: readonly string[], part?: string): Promise<string[]> {
  await bringAxe(page);
  const violations = await page.evaluate(
    async (options, selector) => {
      const { axe } = globalThis as unknown as World;
      return (await axe.run(selector ?? document, options)).violations;
    },
    optionsFor(rules),
    part,
  );
  return violations.map(inWords);
}

/** The same for the card that is open in a page: axe runs beside our own script and is shown the closed root. */
export async function cardFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const world = ownWorld(page);
  await bringAxe(world);
  const violations = await world.evaluate(async (options) => {
    const { axe, chrome } = globalThis as unknown as World;
    const host = document.querySelector("aetia-card:popover-open");
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    if (!root) throw new Error("no card is open");
    Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
    return (await axe.run({ include: ["aetia-card"] }, options)).violations;
  }, optionsFor(rules));
  return violations.map(inWords);
}
