/** A page that changes all the time, like a chat: what following it costs, and that no mark is lost. */
import { setTimeout as pause } from "node:timers/promises";
import type { InPage } from "../browser/in-page.ts";
import type { Probe } from "../browser/probe.ts";
import { bundle } from "../bundle.ts";
import type { Context } from "../context.ts";
import { articlePage } from "../material/pages.ts";
import { type Row, show } from "../report.ts";
import { probedWorld } from "../visit.ts";

const PER_SECOND = 20;
const SECONDS = 10;
/** Milliseconds after which a new paragraph has to be marked, also on a page that never rests. */
const GRACE = 2500;

export async function changes({ probed, names, server, progress }: Context): Promise<Row[]> {
  const group = "changes";
  const { browser } = await probed();
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(server.page("/changes", articlePage(names.all, 50_000)));
  await page.evaluate(await bundle("in-page.ts"));
  const world = await probedWorld(page);
  await pause(1000);
  const tasks = () =>
    world.evaluate(() => (globalThis as unknown as { aetiaProbe: Probe }).aetiaProbe.tasks.map(({ ms }) => ms));
  const before = (await tasks()).length;
  progress(`${PER_SECOND} changes a second for ${SECONDS} s`);
  const { lost, looks } = await page.evaluate(
    (...args) => (globalThis as unknown as InPage).inPage.stream(...args),
    PER_SECOND,
    SECONDS,
    GRACE,
  );
  const spent = (await tasks()).slice(before);
  progress("the same page at rest");
  const busy = (await tasks()).length;
  await pause(5000);
  const idle = (await tasks()).slice(busy);
  await page.close();
  const sum = (list: readonly number[]) => list.reduce((total, ms) => total + ms, 0);
  return [
    {
      group,
      what: `script time for ${PER_SECOND * SECONDS} changes in ${SECONDS} s`,
      value: sum(spent),
      unit: "ms",
      ratio: `${show(sum(spent) / (SECONDS * 10))} % of the time`,
      note: `${spent.length} tasks`,
    },
    { group, what: "longest task", value: Math.max(0, ...spent), unit: "ms", budget: 10 },
    {
      group,
      what: "marks lost",
      value: lost,
      unit: "",
      budget: 0,
      note: `of ${looks} looked for; a new line has ${GRACE} ms`,
    },
    {
      group,
      what: "script time of 5 s at rest",
      value: sum(idle),
      unit: "ms",
      budget: 0,
      note: `${idle.length} tasks`,
    },
  ];
}
