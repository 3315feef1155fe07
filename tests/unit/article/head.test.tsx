// @vitest-environment happy-dom
/** The head of an article: the answer in short, the other names, how far the entry is reviewed. */
import { describe, expect, test } from "vitest";
import { fixtureArticle } from "../../fixtures/article.ts";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { open } from "./shown.tsx";

test("the head answers the question in short, and leads to each statement", async () => {
  await open("clinician");
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".in-short a")];
  expect(links.map((link) => [textOf(link), link.hash])).toEqual([
    ["First cause", "#/entry/fixture-syndrome/cause-1"],
    ["Second cause", "#/entry/fixture-syndrome/cause-2"],
    ["Third cause", "#/entry/fixture-syndrome/cause-3"],
    ["All 3 causes", "#/entry/fixture-syndrome/causes"],
    ["It begins", "#/entry/fixture-syndrome/step-begin"],
    ["It goes on", "#/entry/fixture-syndrome/step-middle"],
    ["It returns", "#/entry/fixture-syndrome/step-again"],
  ]);
  for (const { hash } of links) expect(document.getElementById(hash.split("/").at(-1) ?? "")).not.toBeNull();
  expect(textOf(one(".in-short li"))).toBe("Established First cause");
  expect(textOf(one(".in-short-all"))).toBe("All 3 causes Established 1 Associated 1 Hypothesised 1");
  expect(textOf(one(".in-short .evidence"))).toMatch(/^16 statements, 4 references/u);
});

test("patients get the answer in prose, before everything about the entry, and no labels of professionals", async () => {
  const summary = { plain: "Cells rest. Then they stir. Then they tire.", clinical: "Clinical.", cite: ["pmid-4"] };
  await open("patient", { mechanism: { ...fixtureArticle.mechanism, summary } });
  expect(document.querySelector(".in-short")).toBeNull();
  expect(textOf(one(".how-in-short"))).toMatch(/^How it happens ?Cells rest\. Then they stir\. ?4.*Read on about/u);
  expect(one<HTMLAnchorElement>(".how-in-short .more a").hash).toBe("#/entry/fixture-syndrome/mechanism");
  expect(one("#summary").nextElementSibling?.querySelector(".evidence")).not.toBeNull();
});

describe("other names", () => {
  const names = ["first other name of the syndrome", "second other name of the syndrome", "third name", "fourth name"];
  const shown = () => textOf(one(".names"));

  test("a long list is cut, and told whole on demand", async () => {
    await open("clinician", { names });
    const button = one<HTMLButtonElement>(".names button");
    expect(textOf(button)).toBe("and 3 more");
    expect(one(".names-rest").textContent).toBe(", third name, fourth name, FXS");
    await user(() => button.click());
    expect(document.querySelector(".names-rest")).toBeNull();
    expect(shown()).toContain("second other name of the syndrome, third name, fourth name, FXS");
    expect(textOf(button)).toBe("show fewer");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await expectAccessible();
  });

  test("a short one is whole", async () => {
    await open("clinician");
    expect(shown()).toBe("Fixture syndrome Also called invented syndrome, FXS");
    expect(document.querySelector(".names button")).toBeNull();
  });
});

describe("review", () => {
  const current = () => textOf(one('[aria-current="step"]'));

  test("an unreviewed entry says so and warns", async () => {
    await open("clinician");
    expect(current()).toBe("Submitted");
    expect(textOf(one('[role="note"]'))).toContain("No clinician has reviewed this entry yet.");
    expect(one<HTMLTimeElement>(".review time").dateTime).toBe("2026-11-23");
  });

  test("an approved entry has all stations behind it and no warning", async () => {
    const reviewers = [{ name: "Fixture Reviewer", role: "Tester", date: "2026-11-23" }];
    await open("clinician", { review: { ...fixtureArticle.review, status: "approved", reviewers } });
    expect(current()).toBe("Approved (done)");
    expect(document.querySelector('[role="note"]')).toBeNull();
    await user(() => one('[aria-haspopup="dialog"]').click());
    expect(textOf(one("dialog"))).toContain("Fixture Reviewer, Tester");
  });

  test("how entries are reviewed is told in a dialog, as often as it is asked for", async () => {
    await open("clinician");
    for (let k = 0; k < 2; k++) {
      expect(document.querySelector("dialog")).toBeNull();
      await user(() => one('[aria-haspopup="dialog"]').click());
      expect(one<HTMLDialogElement>("dialog").open).toBe(true);
      await expectAccessible();
      await user(() => one<HTMLDialogElement>("dialog").close());
    }
  });
});
