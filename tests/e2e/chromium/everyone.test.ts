/**
 * Every surface in every state, held to the same rules: axe finds nothing, all of it can be reached and seen by
 * keyboard, and no text is cut. The states are those of the tour.
 */
import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension, type Launched, type LaunchOptions, launch } from "../../../scripts/launch.ts";
import { pseudoCopy } from "../../../scripts/pseudo.ts";
import { type Look, lookNamed, PLAIN_LOOK, putOn } from "../../../scripts/tour/looks.ts";
import { sizeFor } from "../../../scripts/tour/pictures.ts";
import { createStage, type Stage } from "../../../scripts/tour/stage.ts";
import type { State } from "../../../scripts/tour/state.ts";
import { STATES } from "../../../scripts/tour/states.ts";
import { accessibilityFaults, cardFaults } from "../harness/axe.ts";
import { unreadableInCard, unreadableText } from "../harness/fit.ts";
import { keyboardFaults } from "../harness/keyboard.ts";

/** The least and the most room that panels have; whatever holds in both holds between them. */
const WIDTHS: readonly Look[] = [250, 800].map((width) => ({ name: String(width), title: "", width }));
/** In titles that are put in by name, long words would be cut. */
const TITLED = STATES.map((state) => [state.title, state] as const);
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";
const EXTENSION = builtExtension("chromium");

let launched: Launched;
let stage: Stage;

const begin = async (options: Partial<LaunchOptions>) => {
  launched = await launch("chromium", { headless: true, ...options });
  stage = await createStage(launched);
};
const end = async () => {
  await stage?.end();
  await launched?.browser.close();
};

async function withState(state: State, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await state.show(stage);
  try {
    await use(page);
  } finally {
    await putOn(page, PLAIN_LOOK, state.size);
    await state.leave?.(page, stage);
    if (state.surface === "page") await page.close();
  }
}

async function wear(page: Page, state: State, look: Look): Promise<void> {
  await putOn(page, look, sizeFor(state, look));
  await state.again?.(page);
}

const axe = (page: Page, { surface, part }: State, rules?: readonly string[]) =>
  surface === "card" ? cardFaults(page, rules) : accessibilityFaults(page, rules, part);
const unreadable = (page: Page, { surface }: State) =>
  surface === "card" ? unreadableInCard(page) : unreadableText(page);

/** Assertions shorten lists; a fault of accessibility is of use only in full. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** What axe is asked in which look: everything once, and again only what the look can change. */
const JUDGED: readonly (readonly [look: string, rules?: readonly string[]])[] = [
  ["light"],
  ["dark", ["color-contrast"]],
  ["contrast", ["color-contrast"]],
  ["text-200", ["target-size"]],
  ["touch", ["target-size"]],
];

/** Long articles take their time under six looks on a machine with other work. */
const PATIENCE = 180_000;

describe("in English", () => {
  beforeAll(() => begin({}));
  afterAll(end);

  const judge = async (page: Page, state: State): Promise<string[]> => {
    const faults: string[] = [];
    const note = (at: string, found: readonly string[]) => faults.push(...found.map((fault) => `${at}: ${fault}`));
    for (const [name, rules] of JUDGED) {
      await wear(page, state, lookNamed(name));
      note(name, await axe(page, state, rules));
      if (name === "light" || name === "text-200") note(name, await unreadable(page, state));
    }
    for (const look of WIDTHS) {
      await wear(page, state, look);
      note(look.name, await unreadable(page, state));
    }
    if (state.surface === "card") return faults;
    await wear(page, state, PLAIN_LOOK);
    note("keyboard", await keyboardFaults(page));
    // WCAG 1.4.12: a reader's own spacing.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, SPACED);
    note("wide spacing", await unreadable(page, state));
    return faults;
  };

  test.each(TITLED)(
    "%s",
    (_, state) => withState(state, async (page) => expectNone(await judge(page, state))),
    PATIENCE,
  );
});

/**
 * Languages: what documents say that they are in, and the widths to look at. Words that are longer than any language's
 * are held against the least and the most room; the others have to show what is their own.
 */
const LANGUAGES = {
  long: { document: ["en-XA", "ltr"], looks: WIDTHS },
  rtl: { document: ["ar-XB", "rtl"], looks: [PLAIN_LOOK] },
  de: { document: ["de", "ltr"], looks: WIDTHS.slice(0, 1) },
} as const;

describe.each(["long", "rtl", "de"] as const)("in the language %s", (kind) => {
  let copy: string | undefined;
  beforeAll(async () => {
    if (kind !== "de") copy = pseudoCopy(EXTENSION, kind);
    await begin(copy === undefined ? { language: kind } : { extension: copy });
  });
  afterAll(async () => {
    await end();
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  });

  test.each(TITLED)(
    "%s: no text is cut",
    (_, state) =>
      withState(state, async (page) => {
        const faults: string[] = [];
        for (const look of LANGUAGES[kind].looks) {
          await wear(page, state, look);
          faults.push(...(await unreadable(page, state)).map((fault) => `${look.name}: ${fault}`));
        }
        expectNone(faults);
        if (state.surface === "card") return;
        const language = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect(language).toEqual(LANGUAGES[kind].document);
      }),
    PATIENCE,
  );
});
