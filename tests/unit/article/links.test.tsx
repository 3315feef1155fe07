// @vitest-environment happy-dom
/** Where the words, the steps and the drawing of an article lead. */
import { describe, expect, test, vi } from "vitest";
import type { Article as ArticleData } from "../../../core/dataset/types.ts";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { open } from "./shown.tsx";

describe("terms in the texts", () => {
  const terms: ArticleData["terms"] = {
    "summary.plain": [[0, 5, "plainness"]],
    "causes[0]#label": [[0, 5, "firsts"]],
    "causes[0]": [[3, 7, "other"]],
    "mechanism.steps[0]": [[0, 5, "begin"]],
  };

  test("lead to their entries, and the text stays whole", async () => {
    await open("student", { terms });
    expect(
      [...document.querySelectorAll<HTMLAnchorElement>("a.term")].map((link) => [textOf(link), link.hash]),
    ).toEqual([
      ["Plain", "#/entry/plainness"],
      ["First", "#/entry/firsts"],
      ["does", "#/entry/other"],
      ["Begin", "#/entry/begin"],
    ]);
    expect(textOf(one("#causes li"))).toContain("It does it.");
    await expectAccessible();
  });

  test("an entry that the words lead to is not offered once more under them", async () => {
    await open("clinician", { terms });
    expect(document.querySelector("#causes .more")).toBeNull();
    await open("clinician");
    expect(textOf(one("#causes .more"))).toBe("More on: Other condition");
  });

  test.each([
    ["patient", "In plain words."],
    ["student", "In plain words."],
    ["clinician", "In clinical terms."],
  ] as const)("show their entry in short while they have the focus: %s", async (audience, sentence) => {
    await open(audience, { terms: { "causes[0]": [[3, 7, "other-condition"]] } });
    const link = one("#causes a.term");
    await user(() => link.focus());
    await vi.waitFor(() =>
      expect(textOf(one(".note"))).toBe(`Other condition ${sentence} Leading cause: Some cause Associated Submitted`),
    );
    expect(link.getAttribute("aria-describedby")).toBe(one(".note").id);
    await user(() => void dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })));
    expect(document.querySelector(".note")).toBeNull();
    expect(link.hasAttribute("aria-describedby")).toBe(false);
  });
});

test("steps lead to one another, and feedback says that it goes back", async () => {
  await open("clinician");
  const links = [...document.querySelectorAll("#step-begin .leads-to a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#/entry/fixture-syndrome/step-middle",
    "#/entry/fixture-syndrome/step-aside",
  ]);
  expect(textOf(one("#step-again .leads-to"))).toBe("Feeds back to: It begins");
});

test("the drawing and the list of steps lead to each other", async () => {
  await open("clinician");
  const number = one("#step-middle .step-number");
  expect(number.getAttribute("aria-label")).toBe("Step 2 in the drawing");
  expect(number.getAttribute("href")).toBe("#/entry/fixture-syndrome/drawn-middle");
});

test("associated conditions link to their entries where there are any", async () => {
  await open("clinician");
  expect([...document.querySelectorAll("#associated strong")].map((name) => name.innerHTML)).toEqual([
    '<a href="#/entry/other" lang="en" dir="ltr">Other condition</a>',
    '<span lang="en" dir="ltr">Condition without entry</span>',
  ]);
});
