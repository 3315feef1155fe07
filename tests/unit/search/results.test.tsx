// @vitest-environment happy-dom
/** What the search box finds: names, near names, statements, the terms in a text, or nothing. */
import { describe, expect, test, vi } from "vitest";
import { change } from "../../../components/common/settings.ts";
import { one, show, textOf, user } from "../setup/dom.ts";
import { box, groups, names, onOpen, onText, open, options, press, settled, type, useBox } from "./box.tsx";

useBox();

describe("results", () => {
  test("follow each key", async () => {
    for (const text of ["s", "sy", "sys", "syst"]) await type(text);
    expect(names()).toEqual(["Systemic sclerosis", "Systemic lupus erythematosus"]);
    expect(onText.mock.calls.flat()).toEqual(["s", "sy", "sys", "syst"]);
    await type("systemic l");
    expect(names()[0]).toBe("Systemic lupus erythematosus");
  });

  test("mark what matched in the name, or in the other name that did", async () => {
    await type("pxe");
    await vi.waitFor(() =>
      expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum PXE Pseudoxanthoma elasticum in clinical terms."),
    );
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["PXE"]);
    await type("pseudox");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["Pseudox"]);
    expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum Pseudoxanthoma elasticum in clinical terms.");
  });

  test("that only resemble the query are called so", async () => {
    await type("calcifilaxis");
    expect(groups()).toEqual(["No exact match. Similar names:"]);
    expect(names()).toEqual(["Calciphylaxis"]);
  });

  test("take up again what was in the address", async () => {
    await show(null);
    await open({ initialText: "gout" });
    expect(box().value).toBe("gout");
    expect(names()).toEqual(["Gout"]);
  });

  test("say in a sentence what each entry is, worded for the reader", async () => {
    await type("gout");
    await vi.waitFor(() => expect(textOf(one(".result-line"))).toBe("Gout in clinical terms."));
    await user(() => change({ audience: "patient" }));
    expect(textOf(one(".result-line"))).toBe("Gout in plain words.");
    await user(() => change({ audience: "clinician" }));
  });

  test("of causes and mechanisms follow those of names, in a group of their own, with what matched marked", async () => {
    await type("warfarin");
    expect(options()).toEqual([]);
    await settled("[role='option']");
    expect(names()).toEqual(["Calciphylaxis"]);
    expect(groups()).toEqual(["Found in causes and mechanisms"]);
    expect(textOf(options()[0])).toBe("Calciphylaxis Causes · Warfarin and related drugs Warfarin is a risk factor.");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["Warfarin", "Warfarin"]);
    // No entry has the name: that is said too, with where else to look.
    expect(textOf(one(".search-below"))).toContain("No entry for “warfarin”.");
    await press("Enter");
    expect(onOpen.mock.calls).toEqual([["calciphylaxis", "cause-1"]]);
  });

  test("of a longer text are the terms in it", async () => {
    await type("Patients with scleroderma, gout or lupus were excluded from the second cohort of this study");
    await settled("[role='option']");
    expect(groups()).toEqual(["Terms in the text"]);
    expect(names()).toEqual(["Systemic sclerosis", "Gout", "Systemic lupus erythematosus"]);
    expect(options().map((option) => textOf(option.querySelector(".result-form")))).toEqual([
      "“scleroderma”",
      "",
      "“lupus”",
    ]);
    await press("ArrowDown");
    await press("Enter");
    expect(onOpen.mock.calls).toEqual([["gout", undefined]]);
  });

  test("of a name are not the names in it", async () => {
    await type("systemic lupus erythematosus");
    await new Promise((resolve) => setTimeout(resolve, 300)); // Longer than the pause after which more is looked for.
    expect(groups()).toEqual(["Names"]);
  });

  test("of a query that nothing answers are none, with near names and links that ask nobody before a click", async () => {
    await type("calcinosis universalis");
    await settled(".no-results");
    expect(options()).toEqual([]);
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(textOf(one(".no-results"))).toContain("No entry for “calcinosis universalis”.");
    await user(() => one(".no-results button").click());
    expect(onOpen).toHaveBeenCalledWith("calcinosis-cutis");
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".elsewhere a")) {
      expect(link.href).toMatch(/^https:\/\/.*=calcinosis%20universalis$/u);
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
  });

  test("are not denied before the index is there", async () => {
    await show(null);
    await open({ index: null });
    await type("calc");
    expect(document.querySelector(".no-results")).toBeNull();
  });
});
