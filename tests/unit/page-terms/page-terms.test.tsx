// @vitest-environment happy-dom
/** The list of a page's terms: its order, groups and filter, and the keys that go through it. */
import { describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { busy, finding, fold, follow, key, lines, names, open, syndrome, type, usePage } from "./list.tsx";

usePage();

describe("order, groups and filter", () => {
  const all = [finding, syndrome, busy];

  test("by first appearance, or by count; the choice is a setting", async () => {
    await open(all);
    expect(names()).toEqual(["Other finding", "Fixture syndrome", "Busy disease"]);
    await user(() => {
      const select = one<HTMLSelectElement>("select");
      select.value = "count";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(names()).toEqual(["Busy disease", "Fixture syndrome", "Other finding"]);
    expect((await fakeBrowser.storage.local.get("settings")).settings).toMatchObject({ listOrder: "count" });
    await expectAccessible();
  });

  test("by kind of entry", async () => {
    await open(all);
    await user(() => one("input[type=checkbox]").click());
    expect([...document.querySelectorAll("h2")].map(textOf)).toEqual(["Diseases 2", "Findings 1"]);
    expect(names()).toEqual(["Fixture syndrome", "Busy disease", "Other finding"]);
    expect(one("ul").getAttribute("aria-label")).toBe("Terms on this page");
    await expectAccessible();
  });

  test("a filter finds names as search does, and says when there are none", async () => {
    await open(all);
    for (const [typed, expected] of [
      ["FIXT", ["Fixture syndrome"]],
      ["hemofix", ["Fixture syndrome"]],
      ["fxs", ["Fixture syndrome"]],
      ["findings", ["Other finding"]],
      ["dise", ["Fixture syndrome", "Busy disease"]],
    ] as const) {
      await type(typed);
      expect(names()).toEqual(expected);
    }
    await type("nothing like it");
    expect(document.querySelector("ul")).toBeNull();
    expect(textOf(one(".page-terms-none"))).toContain("No term of this page matches “nothing like it”.");
    await expectAccessible();
    await type("");
    expect(names()).toHaveLength(3);
  });

  test("one term alone needs no tools", async () => {
    await open([finding]);
    expect(document.querySelector("input, select")).toBeNull();
  });

  test("nothing jumps while the page is being read, or under the reader's hand", async () => {
    await open([syndrome], { complete: false });
    await follow([finding, syndrome], { complete: false });
    expect(names()).toEqual(["Fixture syndrome", "Other finding"]);
    await follow([finding, syndrome]);
    expect(names()).toEqual(["Other finding", "Fixture syndrome"]);
    await user(() => fold().focus());
    await follow([busy, finding, syndrome]);
    expect(names()).toEqual(["Other finding", "Fixture syndrome", "Busy disease"]);
  });
});

describe("keys", () => {
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-slug]")?.dataset.slug;
    return `${row} ${textOf(document.activeElement)}`;
  };

  test("go from row to row, unfold, go into the mentions, and back", async () => {
    await open([finding, syndrome]);
    await user(() => fold("other-finding").focus());
    await key("ArrowDown");
    expect(focused()).toBe("fixture-syndrome 5 times");
    await key("ArrowRight");
    await vi.waitFor(() => expect(lines()).toHaveLength(5));
    await key("ArrowRight");
    expect(focused()).toBe("fixture-syndrome Before 0.0 FXS after");
    await key("ArrowDown");
    expect(focused()).toBe("fixture-syndrome Before 0.1 FXS after");
    await key("ArrowLeft");
    expect(focused()).toBe("fixture-syndrome 5 times");
    await key("ArrowLeft");
    expect(lines()).toEqual([]);
    await key("Home");
    expect(focused()).toBe("other-finding 1 time");
    await key("End");
    expect(focused()).toBe("fixture-syndrome 5 times");
  });
});
