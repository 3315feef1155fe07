/** The options page, and the welcome page. */
import type { Page } from "puppeteer-core";
import { type Stage, waitFor } from "./stage.ts";
import type { State } from "./state.ts";

const SIZE = { width: 900, height: 800 };

const options = (stage: Stage): Promise<Page> => stage.own("options.html", ".settings-page h1");

const state = (name: string, title: string, show: State["show"], more: Partial<State> = {}): State => ({
  name: `options-${name}`,
  title: `Options: ${title}`,
  surface: "page",
  size: SIZE,
  zooms: true,
  show,
  ...more,
});

async function addRule(page: Page, text: string): Promise<void> {
  await page.type(".rule-add input", text);
  await page.keyboard.press("Enter");
}

export const optionsStates: readonly State[] = [
  state("all", "everything", options),
  state(
    "rules",
    "a rule, and one that is none",
    async (stage) => {
      const page = await options(stage);
      await addRule(page, "example.org/health");
      await waitFor(page, ".rules li");
      await addRule(page, "no such site");
      await waitFor(page, ".fault");
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      return page;
    },
    {
      leave: async (page) => {
        await page.click(".rules li button:last-of-type");
        await waitFor(page, ".rule-undo");
      },
    },
  ),
  state(
    "reset",
    "asking before a reset",
    async (stage) => {
      const page = await options(stage);
      await page.click(".reset > button");
      await waitFor(page, "dialog.ask[open]");
      return page;
    },
    { windowOnly: true },
  ),
  {
    name: "welcome",
    title: "Welcome",
    surface: "page",
    size: SIZE,
    zooms: true,
    show: (stage) => stage.own("welcome.html", "h1"),
  },
];
