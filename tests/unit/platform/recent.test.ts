import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { addRecent, clearRecent, loadRecent } from "../../../platform/recent.ts";

beforeEach(() => fakeBrowser.reset());

test("newest first, each once", async () => {
  for (const slug of ["gout", "calciphylaxis", "gout"]) await addRecent(slug);
  expect(await loadRecent()).toEqual(["gout", "calciphylaxis"]);
});

test("twenty at most", async () => {
  for (let i = 0; i < 25; i++) await addRecent(`entry-${i}`);
  const kept = await loadRecent();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, "entry-24", "entry-5"]);
});

test("can be cleared", async () => {
  await addRecent("gout");
  await clearRecent();
  expect(await loadRecent()).toEqual([]);
});

test("what does not fit in storage is nothing", async () => {
  for (const recent of ["gout", [1], ["../gout"], { gout: true }]) {
    await fakeBrowser.storage.local.set({ recent });
    expect(await loadRecent()).toEqual([]);
  }
});
