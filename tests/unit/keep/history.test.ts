/** The history of look-ups, with what an earlier version kept of it. */
import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { MOST_LOOK_UPS } from "../../../core/keep/shapes.ts";
import { closeDatabase } from "../../../platform/keep/database.ts";
import { addLookUp, clearHistory, forgetLookUp, listHistory, listRecent } from "../../../platform/keep/history.ts";
import { restore } from "../../../platform/keep/restore.ts";
import { lookUp, useEmptyDatabase } from "./kept.ts";

useEmptyDatabase();

describe("the history", () => {
  test("newest first; recent entries each once", async () => {
    for (const [slug, at] of [
      ["gout", 1],
      ["pxe", 2_000_000],
      ["gout", 4_000_000],
    ] as const) {
      await addLookUp(lookUp(slug, at));
    }
    expect((await listHistory()).map(({ slug }) => slug)).toEqual(["gout", "pxe", "gout"]);
    expect(await listRecent()).toEqual(["gout", "pxe"]);
    await forgetLookUp(4_000_000, "gout");
    expect(await listRecent()).toEqual(["pxe", "gout"]);
    await clearHistory();
    expect(await listHistory()).toEqual([]);
  });

  test("opening the same entry again within minutes is one look-up", async () => {
    await addLookUp(lookUp("gout", 0));
    await addLookUp(lookUp("gout", 60_000));
    expect(await listHistory()).toEqual([lookUp("gout", 60_000)]);
  });

  test("nothing is remembered when it is switched off", async () => {
    await fakeBrowser.storage.local.set({ settings: { history: false } });
    await addLookUp(lookUp("gout", 0));
    expect(await listHistory()).toEqual([]);
  });

  test("the oldest go when there are too many", async () => {
    const history = Array.from({ length: MOST_LOOK_UPS }, (_, at) => lookUp(`entry-${at}`, at));
    await restore({ madeAt: 0, saved: [], history, settings: {} }, "replace");
    await addLookUp(lookUp("gout", 10_000_000));
    const kept = await listHistory();
    expect([kept.length, kept[0]?.slug, kept.at(-1)?.slug]).toEqual([MOST_LOOK_UPS, "gout", "entry-1"]);
  });
});

describe("what an earlier version kept", () => {
  test("recent look-ups are history now, in their order, once", async () => {
    await fakeBrowser.storage.local.set({ recent: ["gout", "calciphylaxis"] });
    expect(await listRecent()).toEqual(["gout", "calciphylaxis"]);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
    // As if the browser had crashed between the two.
    await fakeBrowser.storage.local.set({ recent: ["gout", "calciphylaxis"] });
    await closeDatabase();
    expect(await listHistory()).toHaveLength(2);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
  });

  test("a list that makes no sense is dropped", async () => {
    await fakeBrowser.storage.local.set({ recent: ["../gout", 7] });
    expect(await listHistory()).toEqual([]);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
  });
});
