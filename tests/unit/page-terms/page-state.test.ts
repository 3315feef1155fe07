import { expect, test } from "vitest";
import { pageState } from "../../../components/page-terms/page-state.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/dataset/settings/settings.ts";
import type { PageAccess } from "../../../platform/page-access.ts";
import { fixtureFrame, fixtureIndex, fixtureTab } from "../../fixtures/page.ts";

const state = (tab: ReturnType<typeof fixtureTab>, settings: Partial<Settings> = {}, waited = true) =>
  pageState(tab, { ...DEFAULT_SETTINGS, ...settings }, fixtureIndex, { waited });
const found = { "0": fixtureFrame([[0, 2, "fixture syndrome"]]) };
const nothing = { "0": fixtureFrame([]) };

test("terms are listed, even while the page is still being read", () => {
  expect(state(fixtureTab(found))).toMatchObject({ is: "terms", complete: true, terms: [{ count: 2 }] });
  const reading = { "0": fixtureFrame([[0, 2, "fixture syndrome"]], { complete: false }) };
  expect(state(fixtureTab(reading))).toMatchObject({ is: "terms", complete: false });
});

test("nothing found is said only when the page has been read to its end", () => {
  expect(state(fixtureTab(nothing)).is).toBe("none");
  expect(state(fixtureTab({ "0": fixtureFrame([], { complete: false }) })).is).toBe("reading");
});

test("a page that does not report is waited for, then told of", () => {
  expect(state(fixtureTab(null), {}, false).is).toBe("reading");
  expect(state(fixtureTab(null, { loading: true })).is).toBe("reading");
  expect(state(fixtureTab(null)).is).toBe("silent");
  expect(state(fixtureTab({ "0": fixtureFrame([[0, 1, "x"]], { version: "v0" }) })).is).toBe("silent");
});

test.each([
  undefined,
  "chrome://settings/",
  "about:addons",
  "chrome-extension://abc/options.html",
  "https://chromewebstore.google.com/detail/x",
  "https://addons.mozilla.org/en-US/firefox/",
])("no extension may read %s", (url) => {
  expect(state(fixtureTab(null, { url })).is).toBe("unreadable");
});

test("a PDF in the browser's viewer is told of, whether its empty embedder reports or not", () => {
  const url = "https://journal.example/paper.PDF?download=1";
  expect(state(fixtureTab(null, { url })).is).toBe("pdf");
  expect(state(fixtureTab(nothing, { url })).is).toBe("pdf");
});

test("the reader's own switches come before anything else", () => {
  expect(state(fixtureTab(found), { enabled: false }).is).toBe("all-off");
  const off = { mode: "everywhere" as const, off: ["journal.example"], on: [] };
  expect(state(fixtureTab(found), { sites: off })).toMatchObject({ is: "site-off", host: "journal.example" });
});

test("what the browser says about a page without terms is passed on", () => {
  const known = (access: PageAccess) =>
    pageState(fixtureTab(null), DEFAULT_SETTINGS, fixtureIndex, { waited: true, access });
  expect(known("open").is).toBe("silent");
  expect(known("pdf").is).toBe("pdf");
  expect(known("refused").is).toBe("closed");
  expect(known("none")).toEqual({ is: "no-access", host: "journal.example" });
});

test("muted terms stand apart, each with how far that reaches", () => {
  const frames = {
    "0": fixtureFrame([
      [0, 2, "fixture syndrome"],
      [1, 1, "other condition"],
      [2, 5, "third condition"],
    ]),
  };
  const muted = [
    { slug: "other-condition", host: "journal.example" },
    { slug: "third-condition", host: "elsewhere.example" },
    { slug: "not-on-this-page", host: null },
  ];
  const tab = { ...fixtureTab(null), report: { frames, mutedHere: ["fixture-syndrome"] } };
  const page = state(tab, { muted });
  if (page.is !== "terms") throw new Error(page.is);
  expect(page.terms.map(({ slug }) => slug)).toEqual(["third-condition"]);
  expect(page.muted.map(({ slug, where, host, count }) => [slug, where, host, count])).toEqual([
    ["fixture-syndrome", "page", undefined, 2],
    ["other-condition", "site", "journal.example", 1],
  ]);
});

test("a page all of whose terms are muted is none without terms", () => {
  const muted = [{ slug: "fixture-syndrome", host: null }];
  expect(state(fixtureTab(found), { muted })).toMatchObject({
    is: "terms",
    terms: [],
    muted: [{ where: "everywhere" }],
  });
});
