/** Settings and look-ups outlive worker, update, restart and crash, and what an older version stored opens in this one. */
import { afterEach, expect, test } from "vitest";
import { askKeep } from "../harness/ask.ts";
import { type Chromium, newProfile, removeProfile, startChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { press } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { startServer } from "../harness/server.ts";

let running: Chromium | undefined;
let profile = "";
const start = async (): Promise<Chromium> => {
  if (profile === "") profile = newProfile();
  running = await startChromium({ profile });
  return running;
};
afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = undefined;
  removeProfile(profile);
  profile = "";
});

/** What is stored of settings, and the entries of the history, newest first. */
async function kept(chromium: Chromium): Promise<{ settings: Record<string, unknown>; lookedUp: string[] }> {
  const page = await chromium.openOwn("options.html");
  const everything = await askKeep<{ history: { slug: string }[]; settings: Record<string, unknown> }>(page, {
    type: "keep/everything",
  });
  await page.close();
  if (!everything.ok) throw new Error(everything.problem);
  const { history, settings } = everything.value;
  return { settings, lookedUp: history.map(({ slug }) => slug).toSorted() };
}

test("settings and look-ups outlive the worker, an update, the browser's end and its crash", async () => {
  let chromium = await start();
  const options = await chromium.openOwn("options.html");
  await press(options, 'input[value="patient"]');
  await press(options, 'input[value="tint"]');
  const panel = await chromium.openOwn("sidepanel.html#/entry/gout");
  await panel.waitForSelector("article h1");
  const expectKept = () =>
    eventually(async () => {
      const { settings, lookedUp } = await kept(chromium);
      expect(settings).toMatchObject({ audience: "patient", markStyle: "tint" });
      expect(lookedUp).toEqual(["gout"]);
    });
  await expectKept();
  await chromium.stopWorker();
  await expectKept();
  await chromium.reinstall();
  await expectKept();
  await chromium.close();
  chromium = await start();
  await expectKept();
  await chromium.kill();
  chromium = await start();
  await expectKept();
});

test("what an older version stored opens: settings without times, and the list of recent look-ups", async () => {
  const server = await startServer();
  try {
    const chromium = await start();
    const worker = await chromium.worker();
    // Before anything asks for the database, which would take this for a new profile.
    await worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      await storage.local.set({
        settings: { audience: "patient", density: "page", sites: { mode: "everywhere", off: ["example.org"], on: [] } },
        recent: ["gout", "calciphylaxis"],
      });
    });
    await chromium.reinstall();
    await eventually(async () => {
      const { settings, lookedUp } = await kept(chromium);
      expect(settings).toMatchObject({ audience: "patient", density: "page", sites: { off: ["example.org"] } });
      expect(lookedUp).toEqual(["calciphylaxis", "gout"]);
    });
    // They are in force, too.
    const page = await chromium.open(server.page("/article", "<p>Calciphylaxis, then calciphylaxis.</p>"));
    await expectMarks(page, ["Calciphylaxis"]);
    const options = await chromium.openOwn("options.html");
    expect(await options.waitForSelector('input[value="patient"]:checked')).not.toBeNull();
    await eventually(async () =>
      expect(await options.$eval("#sites", (section) => section.textContent)).toContain("example.org"),
    );
  } finally {
    await server.close();
  }
});
