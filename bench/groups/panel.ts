/** The side panel: from a click on an entry to its article. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { entryAddress } from "../../components/common/route.ts";
import { loadDataset } from "../../data/load.ts";
import { ROOT } from "../../scripts/run.ts";
import type { Chromium } from "../../tests/e2e/harness/chromium.ts";
import type { PanelBench } from "../browser/panel.ts";
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { pick, randomFrom } from "../material/random.ts";
import { EMPTY_PAGE } from "../probed-copy.ts";
import { type Row, show } from "../report.ts";
import { median, quantile } from "../statistics.ts";

/** Articles of each kind. */
const ARTICLES = 12;
const BUDGET = 100;
/** Asked in panels that were opened for it. */
const FIRST_QUESTIONS = 5;
const QUESTIONS = ["does kidney failure cause calcium deposits?", "how is high calcium treated?", "what causes gout?"];

type World = { panelBench: PanelBench };

export async function panel({ shipped, probed, progress }: Context): Promise<Row[]> {
  const group = "panel";
  const script = await bundle("panel.ts");
  const chromium = await shipped();
  const addresses = loadDataset(join(ROOT, "data")).dataset.entries.map(({ slug }) => entryAddress(slug));
  const random = randomFrom(9);
  const load = async ({ browser, extensionId }: Chromium, path: string) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    await page.bringToFront();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const open = (address: string) => load(chromium, `sidepanel.html${address}`);
  const untilPainted = (page: Page) => page.evaluate(() => (globalThis as unknown as World).panelBench.opened);

  progress("opening");
  const opened: number[] = [];
  for (let k = 0; k < ARTICLES; k++) {
    const page = await open(pick(random, addresses));
    opened.push(await untilPainted(page));
    await page.close();
  }
  const floor: number[] = [];
  const copy = await probed();
  for (let k = 0; k < ARTICLES; k++) {
    const page = await load(copy, EMPTY_PAGE);
    floor.push(await untilPainted(page));
    await page.close();
  }

  progress("following");
  const page = await open(addresses[0] as string);
  await untilPainted(page);
  const followed: { first: number; all: number }[] = [];
  for (const address of addresses.slice(1, ARTICLES + 1)) {
    followed.push(await page.evaluate((to) => (globalThis as unknown as World).panelBench.follow(to), address));
  }
  await page.close();

  progress("asking");
  const first: number[] = [];
  const next: number[] = [];
  for (const address of addresses.slice(0, FIRST_QUESTIONS)) {
    const asking = await open(address);
    await asking.waitForSelector(".follow-up input");
    const ask = (question: string) =>
      asking.evaluate((text) => (globalThis as unknown as World).panelBench.ask(text), question);
    const [one = "", ...others] = QUESTIONS;
    first.push(await ask(one));
    for (const question of others) next.push(await ask(question));
    await asking.close();
  }

  const row = (what: string, values: readonly number[], budget?: number): Row => ({
    group,
    what: `panel, ${what}`,
    value: median(values),
    unit: "ms",
    ...(budget === undefined ? {} : { budget }),
    note: `95th percentile ${show(quantile(values, 0.95))} of ${values.length}`,
  });
  return [
    row("click to article: the panel is opened", opened, BUDGET),
    row("the same with a page that has nothing in it: the browser's share", floor),
    row(
      "click to article: from another article",
      followed.map(({ first }) => first),
      BUDGET,
    ),
    row(
      "click to article: the same, down to its end",
      followed.map(({ all }) => all),
    ),
    row("question to answers: the first", first),
    row("question to answers: another one", next),
  ];
}
