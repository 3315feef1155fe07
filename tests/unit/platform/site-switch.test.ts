import { describe, expect, test } from "vitest";
import {
  DEFAULT_SETTINGS,
  isEnabledInFrame,
  isEnabledOn,
  type Settings,
} from "../../../core/dataset/settings/settings.ts";
import { siteAt, withSite } from "../../../platform/site-switch.ts";

test.each([
  ["https://www.example.org/a?b", "www.example.org/a"],
  ["http://localhost:8080/", "localhost/"],
  ["file:///home/reader/paper.html", "/home/reader/paper.html"],
  ["chrome://extensions", undefined],
  ["about:blank", undefined],
  ["", undefined],
  [undefined, undefined],
])("the place of %s is %s", (url, site) => {
  expect(siteAt(url)).toBe(site);
});

describe.each(["everywhere", "listed"] as const)("with Aetia on %s", (mode) => {
  const lists = [
    [],
    ["example.org"],
    ["example.org", "other.net"],
    ["www.example.org"],
    ["*ample.org", "example.org/health"],
    ["example.org/a", "example.*"],
  ];
  test.each(lists.flatMap((list) => [true, false].map((on) => [list, on] as const)))(
    "rules %j, switched %s: the page and its host follow, others do not change",
    (list, on) => {
      const sites = { mode, off: [...list], on: [...list] };
      const settings = (changed: Settings["sites"]): Settings => ({ ...DEFAULT_SETTINGS, sites: changed });
      const changed = withSite(sites, "www.example.org/a/b", on);
      expect(isEnabledOn(settings(changed), "www.example.org/a/b")).toBe(on);
      const listed = (mode === "everywhere") !== on;
      if (listed) expect(isEnabledOn(settings(changed), "www.example.org/other")).toBe(on);
      expect(isEnabledOn(settings(changed), "other.net")).toBe(isEnabledOn(settings(sites), "other.net"));
    },
  );
});

test("the switch for everywhere beats every site rule", () => {
  expect(isEnabledOn({ ...DEFAULT_SETTINGS, enabled: false }, "example.org")).toBe(false);
});

test("a frame goes by the page that it is part of, and can be switched off by its own host", () => {
  const settings = (sites: Settings["sites"]): Settings => ({ ...DEFAULT_SETTINGS, sites });
  const listed = settings({ mode: "listed", off: [], on: ["example.org"] });
  expect(isEnabledInFrame(listed, "example.org", "cdn.net")).toBe(true);
  expect(isEnabledInFrame(listed, "cdn.net", "example.org")).toBe(false);
  const everywhere = settings({ mode: "everywhere", off: ["example.org"], on: [] });
  expect(isEnabledInFrame(everywhere, "example.org", "cdn.net")).toBe(false);
  expect(isEnabledInFrame(everywhere, "cdn.net", "example.org")).toBe(false);
  expect(isEnabledInFrame(everywhere, "cdn.net", "")).toBe(true);
});
