// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Article } from "../../../components/article/article.tsx";
import { settings } from "../../../components/common/settings.ts";
import type { Article as ArticleData, Audience } from "../../../core/dataset/types.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { fixtureIndex } from "../../fixtures/page.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

const glance = {
  plain: "In plain words.",
  clinical: "In clinical terms.",
  cause: { label: "Some cause", level: "associated" },
  status: "submitted",
};
const FILES: Record<string, unknown> = {
  "/data/index.json": fixtureIndex,
  "/data/glances.json": { version: "v1", entries: fixtureIndex.entries.map(() => glance) },
};
vi.stubGlobal("fetch", async (path: string) => Response.json(FILES[path]));

const AUDIENCES: Audience[] = ["patient", "student", "clinician"];
const open = (audience: Audience, change: Partial<ArticleData> = {}) =>
  show(<Article article={{ ...fixtureArticle, ...change }} audience={audience} />);
const headings = () => [...document.querySelectorAll("article section h2")].map(textOf);
const region = (id: string) => textOf(one(`#${id}`));

describe.each(AUDIENCES)("as %s", (audience) => {
  beforeEach(() => open(audience));

  test("axe finds nothing", expectAccessible);

  test("the question is the one heading of the first rank", () => {
    expect([...document.querySelectorAll("article h1")].map(textOf)).toEqual(["What causes fixture syndrome?"]);
  });

  test("each section is named by its heading", () => {
    for (const section of document.querySelectorAll("article > section")) {
      const heading = document.getElementById(section.getAttribute("aria-labelledby") ?? "");
      expect(heading?.tagName).toBe("H2");
      expect(section.contains(heading)).toBe(true);
    }
  });

  test("every section is there, references last", () => {
    expect(new Set(headings())).toEqual(
      new Set([
        "Summary",
        "From the guidelines",
        "Causes",
        "Mechanism",
        "Treatment",
        "Associated conditions",
        "Easily confused with",
        "Recent findings",
        "References",
      ]),
    );
    expect(headings().at(-1)).toBe("References");
  });

  test("every statement carries its numbers", () => {
    const numbersOf = (selector: string) => [...one(selector).querySelectorAll(".citation")].map(textOf);
    expect(numbersOf("#causes li")).toEqual(["1", "3"]);
    expect(numbersOf("#step-begin")).toEqual(["4"]);
    expect(numbersOf("#treatment")).toEqual(["2"]);
  });
});

describe("what each audience reads", () => {
  test("patients read the plain wording, with the level of each cause in words", async () => {
    await open("patient");
    expect(region("summary")).toContain("Plain summary");
    expect(region("summary")).not.toContain("Clinical summary");
    expect(textOf(one("#causes li"))).toContain("Established Accepted as a cause.");
    expect(headings().indexOf("Treatment")).toBeLessThan(headings().indexOf("From the guidelines"));
    expect(one("#recent details").hasAttribute("open")).toBe(false);
  });

  test("students read both wordings, plain first, and the meaning of the levels once", async () => {
    await open("student");
    expect(region("summary")).toMatch(/In plain words ?Plain summary.*In clinical terms ?Clinical summary/u);
    expect(document.querySelectorAll("#causes dl > div")).toHaveLength(3);
    expect(document.querySelector("article details.fold")).toBeNull();
  });

  test("clinicians read the clinical wording alone, guidelines first", async () => {
    await open("clinician");
    expect(region("mechanism")).toContain("Clinical mechanism.");
    expect(region("mechanism")).not.toContain("Plain mechanism.");
    expect(headings().slice(0, 2)).toEqual(["Summary", "From the guidelines"]);
  });

  test("the choice is a radio group, and is kept in the settings", async () => {
    await open("clinician");
    const group = one('[role="radiogroup"]');
    expect(textOf(document.getElementById(group.getAttribute("aria-labelledby") ?? ""))).toBe("Reading as");
    await user(() => one<HTMLInputElement>('input[value="student"]').click());
    expect(settings.value.audience).toBe("student");
  });
});

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

test("the choice of the audience keeps the focus when the answer changes place", async () => {
  await open("clinician");
  const radio = one<HTMLInputElement>('input[value="patient"]');
  await user(() => radio.focus());
  await user(() => render(<Article article={fixtureArticle} audience="patient" />, document.body));
  expect(one("#summary").textContent).toContain("Plain summary");
  expect(document.activeElement).toBe(radio);
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
    expect(textOf(one("dialog"))).toContain("Fixture Reviewer, Tester");
  });
});

describe("what may be missing", () => {
  test("no guideline: the section says so", async () => {
    await open("clinician", { guidelines: [] });
    expect(region("guidelines")).toContain("No guideline statement has been recorded");
  });

  test("nothing recent, nothing to confuse it with: no empty section, and none in the contents", async () => {
    await open("clinician", { recent: [], distinguish: [] });
    expect(headings()).not.toContain("Recent findings");
    expect(headings()).not.toContain("Easily confused with");
    expect(textOf(one(".contents"))).not.toContain("Recent findings");
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

test("recent findings stand newest first", async () => {
  await open("clinician");
  expect([...document.querySelectorAll<HTMLTimeElement>("#recent time")].map(({ dateTime }) => dateTime)).toEqual([
    "2024-05",
    "2020",
  ]);
});

describe("the first screen", () => {
  const openFirst = () => show(<Article article={fixtureArticle} audience="clinician" whole={false} />);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  test("answers the question before the rest is there, and the rest follows", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(false);
    await openFirst();
    expect(headings()).toEqual(["Summary"]);
    expect(document.querySelectorAll(".in-short a")).toHaveLength(7);
    await user(frame as () => Promise<void>);
    await vi.waitFor(() => expect(headings().at(-1)).toBe("References"));
    expect(one(".follow-up")).not.toBeNull();
  });

  test("is all at once where no frames come", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    await openFirst();
    expect(headings().at(-1)).toBe("References");
  });
});
