/** Private windows, where the reader has allowed the extension there: everything works, and nothing of them is kept. */
import { expect, test } from "vitest";
import { startChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import { pointAt, press } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium({ inPrivate: true });

/** Everything that any of the extension's stores holds, but for what it brought along. */
const kept = async () => {
  const page = await chromium.openOwn("popup.html");
  const all = await page.evaluate(async () => {
    const { storage, runtime } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
    const [local, session, everything] = await Promise.all([
      storage.local.get(),
      storage.session.get(),
      runtime.sendMessage({ type: "keep/everything" }) as Promise<{ value: { saved: object[]; history: object[] } }>,
    ]);
    const { lexicon: _, ...rest } = local;
    return { rest, session, ...everything.value };
  });
  await page.close();
  return all;
};

test("terms are marked, the card opens the side panel, and what is looked up there is not remembered", async () => {
  const address = server.page("/private-paper", "<title>Secret paper</title><p>About calciphylaxis.</p>");
  const page = await chromium.openPrivate(address);
  await expectMarks(page, ["calciphylaxis"]);
  expect(page.extensionRealms()).toHaveLength(1);
  await pointAt(page, "calciphylaxis");
  await press(page, "aria/Open in side panel");
  const panel = await chromium.ownTarget("sidepanel.html");
  await panel.waitForSelector("article h1");
  // Another entry, by a link: a look-up as any other.
  await press(panel, "#associated a[href^='#/entry/']:not(.citation)");
  await panel.waitForSelector(".trail a");
  await eventually(async () => expect(await panel.title()).not.toContain("calciphylaxis"));
  await press(panel, ".save-button");
  await panel.waitForSelector('.save-button[aria-pressed="true"]');

  const during = await kept();
  expect(during.history).toEqual([]);
  // What the reader asks for is kept, but not the page.
  expect(during.saved).toHaveLength(1);
  expect(JSON.stringify([during.saved, during.rest])).not.toMatch(/Secret|private-paper/u);

  await panel.close();
  await page.close();
  await eventually(async () => {
    const { session } = await kept();
    // That something was saved is told by a number.
    expect(Object.keys(session).filter((key) => key !== "kept")).toEqual([]);
  });
});

test("by itself the extension does not run there", async () => {
  const other = await startChromium({ proxy: server.origin });
  try {
    const page = await other.openPrivate(server.page("/unseen", "<p>About calciphylaxis.</p>"));
    await page.waitForSelector("p");
    // By the time that it runs elsewhere, it would run here.
    await expectMarks(await other.open(server.page("/seen", "<p>About gout.</p>")), ["gout"]);
    expect(page.extensionRealms()).toEqual([]);
  } finally {
    await other.close();
  }
});

test("an ordinary window remembers look-ups as before", async () => {
  const panel = await chromium.openOwn("sidepanel.html#/entry/gout");
  await panel.waitForSelector("article h1");
  await eventually(async () => expect((await kept()).history).toMatchObject([{ slug: "gout" }]));
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
