// @vitest-environment happy-dom
/** The article: its sections, in the order and the wording of each audience, and what is left out. */
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Article } from "../../../components/article/article.tsx";
import { settings } from "../../../components/common/settings.ts";
import type { Audience } from "../../../core/dataset/types.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";
import { headings, open, region } from "./shown.tsx";

const AUDIENCES: Audience[] = ["patient", "student", "clinician"];

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

test("the choice of the audience keeps the focus when the answer changes place", async () => {
  await open("clinician");
  const radio = one<HTMLInputElement>('input[value="patient"]');
  await user(() => radio.focus());
  await user(() => render(<Article article={fixtureArticle} audience="patient" />, document.body));
  expect(one("#summary").textContent).toContain("Plain summary");
  expect(document.activeElement).toBe(radio);
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
