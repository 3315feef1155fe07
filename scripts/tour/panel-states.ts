/** The side panel's views, in a tab bound to the page that is read. */
import type { Page } from "puppeteer-core";
import { type Reading, type Stage, SWITCH, waitFor, waitForMarks } from "./stage.ts";
import type { State } from "./state.ts";

const SIZE = { width: 360, height: 800 };
const ENTRY = "#/entry/dystrophic-calcification";

const panel = async (stage: Stage, address: string, ready: string, reading: Reading = "index.html"): Promise<Page> =>
  stage.own(`sidepanel.html?tab=${await stage.tab(reading)}${address}`, ready);

const view = (name: string, title: string, show: State["show"], more: Partial<State> = {}): State => ({
  name: `panel-${name}`,
  title: `Panel: ${title}`,
  surface: "page",
  size: SIZE,
  show,
  ...more,
});

/** The list of the page's terms after one of the popup's switches was pressed. */
async function switchedOff(stage: Stage, which: string): Promise<Page> {
  const popup = await stage.own(`popup.html?tab=${await stage.tab("index.html")}`, `${which}:enabled`);
  await popup.click(which);
  const page = await panel(stage, "#/page", ".notice button");
  stage.done(popup);
  return page;
}

async function pressButton(page: Page, stage: Stage): Promise<void> {
  await (await waitFor(page, ".notice button"))?.click();
  await waitForMarks(await stage.page("index.html"));
}

async function readingAs(stage: Stage, audience: string): Promise<Page> {
  const page = await panel(stage, ENTRY, "article h1");
  await (await waitFor(page, `input[value="${audience}"]`))?.click();
  // The click may have scrolled to the choice: what lies under the bar then would be taken for covered.
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

async function ask(stage: Stage, question: string, ready: string): Promise<Page> {
  const page = await panel(stage, ENTRY, ".follow-up input");
  await page.type(".follow-up input", question);
  await page.keyboard.press("Enter");
  await waitFor(page, ready);
  return page;
}

export const panelStates: readonly State[] = [
  view("terms", "terms of the page", (stage) => panel(stage, "#/page", ".page-terms a")),
  view("no-terms", "a page without terms", (stage) => panel(stage, "#/page", ".notice", "no-terms.html")),
  view("unreadable", "a page of the browser", (stage) => panel(stage, "#/page", ".notice", "browser")),
  view("site-off", "switched off on this site", (stage) => switchedOff(stage, SWITCH.site), { leave: pressButton }),
  view("all-off", "switched off everywhere", (stage) => switchedOff(stage, SWITCH.everywhere), { leave: pressButton }),
  view("entry-patient", "entry for patients", (stage) => readingAs(stage, "patient")),
  view("entry-open", "entry with everything unfolded", async (stage) => {
    const page = await readingAs(stage, "patient");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    return page;
  }),
  view("entry-student", "entry for students", (stage) => readingAs(stage, "student")),
  // Comes last: whoever articles were last worded for, cards are worded for, too.
  view("entry", "entry for clinicians", (stage) => readingAs(stage, "clinician")),
  view(
    "entry-reference",
    "a reference beside its number",
    async (stage) => {
      const page = await panel(stage, ENTRY, "#causes .citation");
      await page.focus("#causes .citation");
      await waitFor(page, '[role="tooltip"]');
      return page;
    },
    {
      windowOnly: true,
      part: "#causes",
      again: async (page) => {
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.focus("#causes .citation");
        await waitFor(page, '[role="tooltip"]');
      },
    },
  ),
  view(
    "entry-policy",
    "editorial policy",
    async (stage) => {
      const page = await panel(stage, ENTRY, ".review-line button");
      await page.click(".review-line button");
      await waitFor(page, "dialog[open]");
      return page;
    },
    { windowOnly: true, part: "dialog[open]" },
  ),
  view("missing", "no such entry", (stage) => panel(stage, "#/entry/no-such-entry", ".notice")),
  view(
    "answered",
    "question answered",
    (stage) => ask(stage, "does it happen with normal serum calcium?", ".quotes li"),
    { part: ".follow-up" },
  ),
  view("unanswered", "question without answer", (stage) => ask(stage, "zzyzx qwrt", ".follow-up h3"), {
    part: ".follow-up",
  }),
  view("search", "search, nothing typed", (stage) => panel(stage, "#/search/", '[role="combobox"]')),
  view("search-results", "search with results", (stage) => panel(stage, "#/search/calcinosis", '[role="option"]')),
  view("search-typo", "search with a typing error", (stage) =>
    panel(stage, "#/search/calciphilaxys", '[role="option"]'),
  ),
  view("search-none", "search without result", (stage) => panel(stage, "#/search/zzyzx%20road", ".no-results")),
  view("sheet", "take-away sheet", (stage) => panel(stage, "#/sheet", ".sheet h1", "few-terms.html")),
  view("sheet-none", "no terms to take away", (stage) => panel(stage, "#/sheet", ".notice", "no-terms.html")),
  view("term-open", "a term's mentions, and where not to mark it", async (stage) => {
    const page = await panel(stage, "#/page", ".page-term-fold");
    // Locators wait until nothing moves any more: what unfolds, and marks that are still being found, shift the list.
    await page.locator(".page-term-fold").click();
    await page.locator(".not-this-term").click();
    await waitFor(page, ".not-this-places");
    return page;
  }),
  view("trail", "an entry reached from another", async (stage) => {
    const page = await panel(stage, ENTRY, "#associated a[href^='#/entry/']:not(.citation)");
    await page.click("#associated a[href^='#/entry/']:not(.citation)");
    await waitFor(page, ".trail a");
    return page;
  }),
  view("saved-none", "nothing saved", (stage) => panel(stage, "#/saved", ".saved-lists")),
  view(
    "saved",
    "a saved term with its note",
    async (stage) => {
      const page = await panel(stage, ENTRY, ".save-button");
      await page.locator(".save-button").click();
      await waitFor(page, '.save-button[aria-pressed="true"]');
      await page.evaluate(() => location.assign("#/saved"));
      await page.locator(".saved-item summary").click();
      await page.locator(".saved-view > .save-more > summary").click();
      await waitFor(page, ".saved-item textarea");
      return page;
    },
    {
      leave: async (page) => {
        await page.locator(".saved-remove").click();
        await waitFor(page, ".saved-gone");
      },
    },
  ),
  view("look-ups", "what was looked up", (stage) => panel(stage, "#/saved/history", ".saved-lists")),
];
