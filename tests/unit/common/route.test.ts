import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryAddress, PAGE, parseRoute, searchAddress, sheetAddress } from "../../../components/common/route.ts";

test.each<[string, ReturnType<typeof parseRoute>]>([
  ["#/page", { view: "page" }],
  ["#/entry/systemic-sclerosis", { view: "entry", slug: "systemic-sclerosis" }],
  ["#/entry/systemic-sclerosis/ref-3", { view: "entry", slug: "systemic-sclerosis", part: "ref-3" }],
  ["#/sheet", { view: "sheet" }],
  ["#/sheet/ref-3", { view: "sheet", part: "ref-3" }],
  ["#/saved", { view: "saved", list: "terms" }],
  ["#/saved/history", { view: "saved", list: "history" }],
  ["#/search/", { view: "search", text: "" }],
  ["#/search", { view: "search", text: "" }],
  ["#/search/a%2Fb%20c", { view: "search", text: "a/b c" }],
])("%s", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each([
  "",
  "#",
  "#/",
  "#/saved/",
  "#/saved/other",
  "#/saved/history/x",
  "#/entry",
  "#/entry/",
  "#/entry/A",
  "#/entry/../x",
  "#/entry/a/b/c",
  "#/search/%",
  "#/sheet/ref-3/x",
  "#/sheet/R",
])("%s is no address", (hash) => {
  expect(parseRoute(hash)).toBeNull();
});

test("whatever is searched for comes back from its address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(parseRoute(searchAddress(text))).toEqual({ view: "search", text });
    }),
  );
});

test("addresses are read as what they were made for", () => {
  expect(parseRoute(PAGE)).toEqual({ view: "page" });
  expect(parseRoute(entryAddress("a-b", "step-c"))).toEqual({ view: "entry", slug: "a-b", part: "step-c" });
  expect(parseRoute(sheetAddress("ref-2"))).toEqual({ view: "sheet", part: "ref-2" });
});
