import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { mutedEntries, mutedOnPage } from "../../../core/dataset/settings/muted.ts";
import { muteTerm, storeMuted, unmuteTerm } from "../../../platform/background/muting.ts";
import { forgetTab, keepFrames, storeReport } from "../../../platform/background/reports.ts";
import { mutedOn } from "../../../platform/page-state.ts";
import { loadSettings } from "../../../platform/settings.ts";
import { readTabReport } from "../../../platform/tab-terms.ts";
import { fixtureFrame, fixtureIndex } from "../../fixtures/page.ts";

vi.stubGlobal("fetch", async () => Response.json(fixtureIndex));
const SLUGS = fixtureIndex.entries.map(({ slug }) => slug);
const SITES = ["journal.example/a", "sub.journal.example/", "elsewhere.example/x/y", "/home/reader/paper.html"];

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = (async (id: number) => ({ id, url: "https://journal.example/article" })) as never;
  fakeBrowser.tabs.sendMessage = (async () => true) as never;
  fakeBrowser.action.setBadgeText = (async () => {}) as never;
});

test("pages mute the terms that the list says are muted, by rules alone", () => {
  const rule = fc.record({
    slug: fc.constantFrom(...SLUGS, "gone"),
    host: fc.option(fc.constantFrom("journal.example", "sub.journal.example", "", "example")),
  });
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), fc.constantFrom(...SITES), (rules, site) => {
      const stored = { version: "v1", muted: mutedEntries(rules, fixtureIndex) };
      const slugs = [...mutedOn(stored, "v1", site)].map((entry) => SLUGS[entry]);
      const listed = [...mutedOnPage(rules, [], site).keys()].filter((slug) => slug !== "gone");
      expect(slugs.sort()).toEqual(listed.sort());
    }),
  );
});

test.each([
  undefined,
  null,
  "text",
  { version: "v1" },
  { version: "v1", muted: "all" },
  { version: "v1", muted: [null, 3, { entry: 1 }, { entry: 1, host: 7 }] },
  { version: "v0", muted: [{ entry: 1, host: null }] },
])("of what does not fit nothing is muted: %j", (stored) => {
  expect(mutedOn(stored, "v1", "journal.example/").size).toBe(0);
});

test("what pages read follows the settings, and is written only when it is another", async () => {
  await muteTerm(3, "other-condition", "site");
  await storeMuted();
  expect((await fakeBrowser.storage.local.get("muted")).muted).toEqual({
    version: "v1",
    muted: [{ entry: 1, host: "journal.example" }],
  });
  const set = vi.spyOn(fakeBrowser.storage.local, "set");
  await storeMuted();
  expect(set).not.toHaveBeenCalled();
  await unmuteTerm(3, "other-condition");
  await storeMuted();
  expect((await loadSettings()).muted).toEqual([]);
  expect((await fakeBrowser.storage.local.get("muted")).muted).toEqual({ version: "v1", muted: [] });
});

test("two presses at once are both kept", async () => {
  await Promise.all([muteTerm(3, "other-condition", "site"), muteTerm(3, "third-condition", "everywhere")]);
  expect((await loadSettings()).muted).toHaveLength(2);
});

test("a page that cannot be read mutes nothing", async () => {
  fakeBrowser.tabs.get = (async (id: number) => ({ id, url: "chrome://settings/" })) as never;
  expect(await muteTerm(3, "other-condition", "everywhere")).toBe(false);
  expect((await loadSettings()).muted).toEqual([]);
});

test("what is muted on a page is told to each of its frames, until the page is another", async () => {
  const frame = fixtureFrame([[0, 2, "fixture syndrome"]]);
  const report = async (frameId: number, page: string) => (await storeReport({ tabId: 3, frameId, page }, frame)).muted;
  expect(await report(0, "one")).toEqual([]);
  await muteTerm(3, "fixture-syndrome", "page");
  expect(await report(0, "one")).toEqual([0]);
  expect(await report(7, "of the frame")).toEqual([0]);
  expect((await readTabReport(3))?.mutedHere).toEqual(["fixture-syndrome"]);
  expect((await loadSettings()).muted).toEqual([]);
  expect(await report(0, "two")).toEqual([]);
  expect(await report(7, "of the frame")).toEqual([]);

  await muteTerm(3, "fixture-syndrome", "page");
  await forgetTab(3);
  expect(await report(0, "two")).toEqual([]);

  await muteTerm(3, "fixture-syndrome", "page");
  await unmuteTerm(3, "fixture-syndrome");
  expect(await report(0, "two")).toEqual([]);
});

test("what a frame defines is told to the others, and each of them is asked to report when it is new or gone", async () => {
  const asked = vi.fn(async () => true);
  fakeBrowser.tabs.sendMessage = asked as never;
  const report = (frameId: number, defined?: { short: string; long: string }[]) =>
    storeReport({ tabId: 4, frameId, page: "one" }, { ...fixtureFrame([[0, 2, "fixture syndrome"]]), defined });
  const known = [{ short: "FS", long: "fixture syndrome" }];
  expect((await report(0)).defined).toEqual([]);
  expect((await report(7)).defined).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(0);
  expect((await report(7, known)).defined).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
  expect((await report(0)).defined).toEqual(known);
  expect((await report(7, known)).defined).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
  await keepFrames(4, [7]);
  expect(asked).toHaveBeenCalledTimes(1);
  await keepFrames(4, []);
  expect(asked).toHaveBeenCalledTimes(2);
  expect((await report(0)).defined).toEqual([]);
});

test("the badge counts what is not muted", async () => {
  const badge = vi.fn(async (_: { text: string }) => {});
  fakeBrowser.action.setBadgeText = badge as never;
  const frame = fixtureFrame([
    [0, 2, "fixture syndrome"],
    [1, 1, "other condition"],
    [2, 1, "third condition"],
  ]);
  const counted = async () => {
    await storeReport({ tabId: 3, frameId: 0, page: "one" }, frame);
    return badge.mock.lastCall?.[0].text;
  };
  expect(await counted()).toBe("3");
  await muteTerm(3, "fixture-syndrome", "page");
  expect(await counted()).toBe("2");
  await muteTerm(3, "other-condition", "site");
  await muteTerm(3, "third-condition", "everywhere");
  expect(await counted()).toBe("");
});
