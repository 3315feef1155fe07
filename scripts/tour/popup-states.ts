/** The toolbar popup, in a tab bound to the page that is read. */
import type { Page } from "puppeteer-core";
import { type Reading, type Stage, SWITCH, waitFor, waitForMarks } from "./stage.ts";
import type { State } from "./state.ts";

/** As large as the popup makes itself at the usual text size. */
const SIZE = { width: 384, height: 496 };

const popup = async (stage: Stage, ready: string, reading: Reading = "index.html"): Promise<Page> =>
  stage.own(`popup.html?tab=${await stage.tab(reading)}`, ready);

async function typed(stage: Stage, text: string, ready: string): Promise<Page> {
  const page = await popup(stage, '[role="combobox"]:focus');
  await page.keyboard.type(text);
  await waitFor(page, ready);
  return page;
}

const state = (name: string, title: string, show: State["show"], more: Partial<State> = {}): State => ({
  name: `popup-${name}`,
  title: `Popup: ${title}`,
  surface: "page",
  size: SIZE,
  grows: true,
  windowOnly: true,
  show,
  ...more,
});

export const popupStates: readonly State[] = [
  state("terms", "terms of the page", (stage) => popup(stage, ".entry-list button")),
  state("no-terms", "a page without terms", (stage) => popup(stage, ".popup-part h2", "no-terms.html")),
  state("unreadable", "a page of the browser", (stage) => popup(stage, ".popup-part h2", "browser")),
  state(
    "off",
    "switched off everywhere",
    async (stage) => {
      const page = await popup(stage, ".entry-list button");
      await page.click(SWITCH.everywhere);
      await waitFor(page, `${SWITCH.site}:disabled`);
      return page;
    },
    {
      leave: async (page, stage) => {
        await page.click(SWITCH.everywhere);
        await waitForMarks(await stage.page("index.html"));
      },
    },
  ),
  state("results", "results", (stage) => typed(stage, "calcinosis", '[role="option"]')),
  state("none", "no result", (stage) => typed(stage, "zzyzx road", ".no-results")),
];
