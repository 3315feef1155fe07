// @vitest-environment happy-dom
/** What stands behind the statements of an article: citations, kinds of sources, references. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureArticle } from "../../fixtures/article.ts";
import { one, textOf, user } from "../setup/dom.ts";
import { open } from "./shown.tsx";

describe("citations", () => {
  beforeEach(() => open("clinician"));

  test("are links named by their number, described by their reference", () => {
    const citation = one<HTMLAnchorElement>("#causes .citation");
    expect(citation.getAttribute("aria-label")).toBe("Reference 1");
    expect(citation.getAttribute("href")).toBe("#/entry/fixture-syndrome/ref-1");
    expect(textOf(document.getElementById(citation.getAttribute("aria-describedby") ?? ""))).toBe(
      "Alpha AB, Beta CD. Fixture title 1. J Fixt. 2001;12(3):569-82.",
    );
  });

  test("show their reference while pointed at; Escape puts it away", async () => {
    const citation = one("#causes .citation");
    await user(() => void citation.dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" })));
    await vi.waitFor(() => expect(textOf(one(".note"))).toContain("Fixture title 1"));
    expect(textOf(one(".note"))).toContain("Review");
    await user(() => void dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })));
    expect(document.querySelector(".note")).toBeNull();
  });
});

describe("evidence", () => {
  test("each statement says by sign and word what the strongest source behind it is", async () => {
    await open("clinician");
    const mark = (selector: string) => textOf(one(`${selector} .strongest`));
    expect(mark("#causes li")).toBe("Strongest source: Review");
    expect(mark("#guidelines li")).toBe("Strongest source: Guideline");
    expect(mark("#step-begin")).toBe("Strongest source: Mechanistic study");
    expect(mark("#summary")).toBe("Strongest source: Review");
    expect(document.querySelectorAll(".strongest .icon").length).toBe(document.querySelectorAll(".citations").length);
  });

  test("the head sums up what the entry rests on", async () => {
    await open("clinician");
    expect(textOf(one(".evidence"))).toBe(
      "16 statements, 4 references: 1 guideline, 1 review, 1 mechanistic study, 1 case report; newest 2004",
    );
  });

  test("an entry that was not touched for two years is warned of, even when it is approved", async () => {
    const reviewers = [{ name: "Fixture Reviewer", role: "Tester", date: "2020-01-01" }];
    await open("clinician", {
      review: { ...fixtureArticle.review, status: "approved", updated: "2020-01-01", reviewers },
    });
    expect([...document.querySelectorAll('[role="note"]')].map(textOf)).toEqual([
      "This entry was last updated more than two years ago. Newer findings may be missing from it.",
    ]);
  });
});

describe("references", () => {
  beforeEach(() => open("clinician"));

  test("are split, and keep the numbers of their first citation", () => {
    const lists = [...document.querySelectorAll<HTMLOListElement>("#references ol")];
    expect(lists.map((list) => [...list.children].map((item) => (item as HTMLLIElement).value))).toEqual([
      [2],
      [1, 3, 4],
    ]);
    expect([...document.querySelectorAll("#references h3")].map(textOf)).toEqual(["Guidelines", "Research"]);
  });

  test("say what kind of source they are", () => {
    expect(textOf(one("#ref-3 .kind-mark"))).toBe("Case report");
  });

  test("lead out in a new tab that knows nothing of us", () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("#ref-1 a")];
    expect(links.map(({ href }) => href)).toEqual([
      "https://doi.org/10.5555/fixture(1)%3Cone%3E",
      "https://pubmed.ncbi.nlm.nih.gov/1/",
    ]);
    for (const link of links) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toContain("noopener");
    }
  });
});
