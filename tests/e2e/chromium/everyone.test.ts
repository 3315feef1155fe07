/**
 * Every surface in every state, held to the same rules: axe finds nothing, all of it can be reached and seen by
 * keyboard, and no text is cut. The states are those of the tour.
 */
import type { Page } from "puppeteer-core";
import { test } from "vitest";
import { lookNamed, PLAIN_LOOK } from "../../../scripts/tour/looks.ts";
import type { State } from "../../../scripts/tour/state.ts";
import { accessibilityFaults, cardFaults } from "../harness/axe.ts";
import { keyboardFaults } from "../harness/keyboard.ts";
import { narrowAndWide, PATIENCE, type Shown, TITLED, useStates } from "../harness/states.ts";

const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/** What axe is asked in which look: everything once, and again only what the look can change. */
const JUDGED: readonly (readonly [look: string, rules?: readonly string[]])[] = [
  ["light"],
  ["dark", ["color-contrast"]],
  ["contrast", ["color-contrast"]],
  ["text-200", ["target-size"]],
  ["touch", ["target-size"]],
];

const axe = (page: Page, { surface, part }: State, rules?: readonly string[]) =>
  surface === "card" ? cardFaults(page, rules) : accessibilityFaults(page, rules, part);

async function judge(state: State, { page, wear, unreadable }: Shown): Promise<string[]> {
  const faults: string[] = [];
  const note = (at: string, found: readonly string[]) => faults.push(...found.map((fault) => `${at}: ${fault}`));
  for (const [name, rules] of JUDGED) {
    await wear(lookNamed(name));
    note(name, await axe(page, state, rules));
    if (name === "light" || name === "text-200") note(name, await unreadable());
  }
  for (const look of narrowAndWide(state)) {
    await wear(look);
    note(look.name, await unreadable());
  }
  if (state.surface === "card") return faults;
  await wear(PLAIN_LOOK);
  note("keyboard", await keyboardFaults(page));
  // WCAG 1.4.12: a reader's own spacing.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
  note("wide spacing", await unreadable());
  return faults;
}

const withState = useStates();

test.each(TITLED)(
  "%s",
  (_, state) =>
    withState(state, async (shown) => {
      const faults = await judge(state, shown);
      // Assertions shorten lists; a fault of accessibility is of use only in full.
      if (faults.length > 0) throw new Error(faults.join("\n"));
    }),
  PATIENCE,
);
