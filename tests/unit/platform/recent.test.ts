import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { addRecent, clearRecent, loadRecent, saveRecent, withRecent } from "../../../platform/recent.ts";

beforeEach(() => fakeBrowser.reset());

test("newest first, each once", async () => {
  await saveRecent(["gout", "calciphylaxis", "gout"].reduce(withRecent, []));
  expect(await loadRecent()).toEqual(["gout", "calciphylaxis"]);
});

test("one more is added to what is stored", async () => {
  await saveRecent(["gout"]);
  await addRecent("calciphylaxis");
  expect(await loadRecent()).toEqual(["calciphylaxis", "gout"]);
});

test("twenty at most", async () => {
  await saveRecent(Array.from({ length: 25 }, (_, i) => `entry-${i}`).reduce(withRecent, []));
  const kept = await loadRecent();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, "entry-24", "entry-5"]);
});

test("can be cleared", async () => {
  await saveRecent(["gout"]);
  await clearRecent();
  expect(await loadRecent()).toEqual([]);
});

test("what does not fit in storage is nothing", async () => {
  for (const recent of ["gout", [1], ["../gout"], { gout: true }]) {
    await fakeBrowser.storage.local.set({ recent });
    expect(await loadRecent()).toEqual([]);
  }
});
