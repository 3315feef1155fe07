/** The card, beside terms of the sample article. */
import type { Page } from "puppeteer-core";
import { closeCard, openCard, pointInCard } from "./card.ts";
import type { Stage } from "./stage.ts";
import type { State } from "./state.ts";

/** A window for the page, with room for the whole card. */
const SIZE = { width: 900, height: 760 };

const card = (name: string, title: string, text: string, then?: (page: Page) => Promise<void>): State => {
  const open = async (page: Page) => {
    await openCard(page, text);
    await then?.(page);
  };
  return {
    name: `card-${name}`,
    title: `Card: ${title}`,
    surface: "card",
    size: SIZE,
    async show(stage: Stage) {
      const page = await stage.page("index.html");
      await page.setViewport(SIZE);
      await open(page);
      return page;
    },
    again: open,
    leave: closeCard,
  };
};

export const cardStates: readonly State[] = [
  card("term", "a term by its own name", "calciphylaxis"),
  card("defined", "an abbreviation that the page defines", "PXE"),
  card("source", "a source beside its number", "calciphylaxis", async (page) => {
    const { x, y } = await pointInCard(page, ".cite");
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForSelector("::-p-aria([role='tooltip'])");
  }),
  card("nested", "a term inside the card", "calciphylaxis", async (page) => {
    const { x, y } = await pointInCard(page, ".term");
    await page.mouse.click(x, y);
    await page.mouse.move(x, y + 1);
    await page.waitForSelector("::-p-aria([role='dialog'])");
  }),
];
