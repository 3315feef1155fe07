/** Brings about every state of every surface, as the tour does, for tests that judge all of them. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type Launched, type LaunchOptions, launch } from "../../../scripts/launch.ts";
import { isLaidOutAlike, type Look, PLAIN_LOOK, putOn, ZOOMED } from "../../../scripts/tour/looks.ts";
import { sizeFor } from "../../../scripts/tour/pictures.ts";
import { createStage, type Stage } from "../../../scripts/tour/stage.ts";
import type { State } from "../../../scripts/tour/state.ts";
import { STATES } from "../../../scripts/tour/states.ts";
import { unreadableInCard, unreadableText } from "./fit.ts";

/** States by their titles. (In titles that are put in by name, long words would be cut.) */
export const TITLED = STATES.map((state) => [state.title, state] as const);

/** The least and the most room that panels have; whatever holds in both holds between them. */
const WIDTHS: readonly Look[] = [250, 800].map((width) => ({ name: String(width), title: "", width }));

/** The sizes of window, beside its usual one, in which a state must be readable. */
export const narrowAndWide = ({ zooms }: State): readonly Look[] => (zooms ? [...WIDTHS, ...ZOOMED] : WIDTHS);

/** Long articles take their time under all looks on a machine with other work. */
export const PATIENCE = 180_000;

export interface Shown {
  page: Page;
  /** Puts the page into a look. */
  wear(look: Look): Promise<void>;
  /** One line for each text that cannot be read now. */
  unreadable(): Promise<string[]>;
}

/**
 * A browser and a stage for all tests of the block in which this is called.
 * @param options how to start the browser, asked when it is started
 * @returns what brings a state about, hands it to a test in the plain look, and takes back what it left behind
 */
export function useStates(
  options: () => Partial<LaunchOptions> = () => ({}),
): (state: State, use: (shown: Shown) => Promise<void>) => Promise<void> {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch("chromium", { headless: true, ...options() });
    stage = await createStage(launched);
  });
  afterAll(async () => {
    await stage?.end();
    await launched?.browser.close();
  });

  return async (state, use) => {
    const page = await state.show(stage);
    let worn: Look | undefined;
    try {
      await use({
        page,
        async wear(look) {
          await putOn(page, look, sizeFor(state, look));
          // Other colours move nothing: what had to be brought about again is still there.
          if (!worn || !isLaidOutAlike(worn, look)) await state.again?.(page);
          worn = look;
        },
        unreadable: () => (state.surface === "card" ? unreadableInCard(page) : unreadableText(page)),
      });
    } finally {
      if (worn !== PLAIN_LOOK) await putOn(page, PLAIN_LOOK, state.size);
      await state.leave?.(page, stage);
      if (state.surface === "page") stage.done(page);
    }
  };
}
