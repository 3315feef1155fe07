/** The side panel: from a click on an entry to its article. */

import { join } from "node:path";
import { entryAddress } from "../../components/common/route.ts";
import { loadDataset } from "../../data/load.ts";
import { ROOT } from "../../scripts/run.ts";
import type { Context } from "../context.ts";
import { pick, randomFrom } from "../material/random.ts";
import { type Row, show } from "../report.ts";
import { median, quantile } from "../statistics.ts";

/** Openings of each kind. */
const OPENINGS = 12;
const BUDGET = 100;

/** Milliseconds from when the browser began to open the page until the article had been painted. */
const untilPainted = () =>
  new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector("article h1") === null) requestAnimationFrame(look);
      // What is in the document at this frame is painted before the next task after it.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });

export async function panel({ shipped, progress }: Context): Promise<Row[]> {
  const group = "panel";
  const chromium = await shipped();
  const { dataset } = loadDataset(join(ROOT, "data"));
  const slugs = dataset.entries.map(({ slug }) => slug);
  const random = randomFrom(9);

  progress("opening");
  const opened: number[] = [];
  for (let k = 0; k < OPENINGS; k++) {
    const page = await chromium.browser.newPage();
    await page.goto("about:blank");
    await page.bringToFront();
    await page.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html${entryAddress(pick(random, slugs))}`, {
      waitUntil: "domcontentloaded",
    });
    opened.push(await page.evaluate(untilPainted));
    await page.close();
  }

  progress("following");
  const page = await chromium.openOwn(`sidepanel.html${entryAddress(slugs[0] as string)}`);
  await page.bringToFront();
  await page.waitForSelector("article h1");
  const followed: number[] = [];
  for (const slug of slugs.slice(1, OPENINGS + 1)) {
    followed.push(
      await page.evaluate(
        (address) =>
          new Promise<number>((resolve) => {
            const before = document.querySelector("article h1")?.textContent;
            const started = performance.now();
            location.hash = address;
            const look = () => {
              const title = document.querySelector("article h1")?.textContent ?? before;
              if (title === before) requestAnimationFrame(look);
              else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
            };
            look();
          }),
        entryAddress(slug),
      ),
    );
  }
  await page.close();

  const row = (what: string, values: readonly number[]): Row => ({
    group,
    what,
    value: median(values),
    unit: "ms",
    budget: BUDGET,
    note: `95th percentile ${show(quantile(values, 0.95))}, ${values.length} articles`,
  });
  return [
    row("panel, click to article: from nothing", opened),
    row("panel, click to article: from another article", followed),
  ];
}
