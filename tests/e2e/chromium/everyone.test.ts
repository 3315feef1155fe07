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

const WIDTHS: readonly Look[] = [250, 320, 360, 800].map((width) => ({ name: String(width), title: "", width }));
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

const axe = (page: Page, { surface }: State) => (surface === "card" ? cardFaults(page) : accessibilityFaults(page));
const unreadable = (page: Page, { surface }: State) =>
  surface === "card" ? unreadableInCard(page) : unreadableText(page);

/** Assertions shorten lists; a fault of accessibility is of use only in full. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Long articles take their time under six looks on a machine with other work. */
const PATIENCE = 180_000;

describe("in English", () => {
  beforeAll(() => begin({}));
  afterAll(end);

  const judge = async (page: Page, state: State): Promise<string[]> => {
    const faults: string[] = [];
    const note = (at: string, found: readonly string[]) => faults.push(...found.map((fault) => `${at}: ${fault}`));
    for (const name of ["light", "dark", "contrast", "text-200", "touch"]) {
      await wear(page, state, lookNamed(name));
      note(name, await axe(page, state));
    }
    for (const look of [...WIDTHS, lookNamed("text-200")]) {
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

  test.each(STATES)(
    "$title",
    (state) => withState(state, async (page) => expectNone(await judge(page, state))),
    PATIENCE,
  );
});

/** Languages, and what documents say that they are in. */
const LANGUAGES = { long: ["en-XA", "ltr"], rtl: ["ar-XB", "rtl"], de: ["de", "ltr"] } as const;

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

  test.each(STATES)(
    "$title: no text is cut",
    (state) =>
      withState(state, async (page) => {
        const faults: string[] = [];
        for (const look of WIDTHS) {
          await wear(page, state, look);
          faults.push(...(await unreadable(page, state)).map((fault) => `${look.name}: ${fault}`));
        }
        expectNone(faults);
        if (state.surface === "card") return;
        const language = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect(language).toEqual(LANGUAGES[kind]);
      }),
    PATIENCE,
  );
});
