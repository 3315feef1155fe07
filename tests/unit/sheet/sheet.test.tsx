// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { Sheet } from "../../../components/sheet/sheet.tsx";
import type { Article, Reference } from "../../../core/dataset/types.ts";
import { fixtureArticle, fixtureReferences } from "../../fixtures/article.ts";
import { expectAccessible, one, show, textOf } from "../setup/dom.ts";

const [some] = fixtureReferences;
if (!some) throw new Error("the fixture has references");
const own: Reference = { ...some, id: "pmid-9", title: "Title of the second alone" };

/** Cites one reference of its own and one that the first article cites, too. */
const second: Article = {
  ...fixtureArticle,
  slug: "second-syndrome",
  name: "Second syndrome",
  causes: [{ label: "Its cause", text: "It does that.", level: "established", cite: ["pmid-9", "pmid-4"] }],
  references: [own, ...fixtureReferences],
};
const page = { title: "A page", url: "https://journal.example/a", tabId: 7 };

beforeEach(() => show(<Sheet articles={[fixtureArticle, second]} audience="patient" page={page} />));

test("axe finds nothing", expectAccessible);

test("each term stands with its causes and its mechanism, in the audience's words", () => {
  expect([...document.querySelectorAll("section")].map((section) => textOf(section.querySelector("h2")))).toEqual([
    "Fixture syndrome",
    "Second syndrome",
    "References",
  ]);
  const term = textOf(one("section"));
  for (const said of ["Plain summary", "First cause", "Established", "Plain mechanism", "It turns aside"]) {
    expect(term).toContain(said);
  }
  expect(term).not.toContain("Clinical");
});

test("numbers run over the whole sheet, and every reference stands once", () => {
  const titles = [...document.querySelectorAll(".reference")].map((item) =>
    textOf(item.querySelector(".reference-title")),
  );
  expect(titles).toEqual([...fixtureReferences.map(({ title }) => `${title}.`), "Title of the second alone."]);
  const cited = [...document.querySelectorAll("#sheet-second-syndrome ~ .sheet-causes .citation")];
  expect(cited.map(textOf)).toEqual(["4", "5"]);
  expect(cited.map((link) => link.getAttribute("href"))).toEqual(["#/sheet/ref-4", "#/sheet/ref-5"]);
  expect(cited[0]?.getAttribute("aria-label")).toBe("Reference 4");
});

test("a sheet says of which page it is, and that nobody has reviewed a term", () => {
  expect(textOf(one("header"))).toContain("Terms of “A page”");
  expect(textOf(one("header"))).toContain("https://journal.example/a");
  expect(textOf(one("section"))).toContain("Submitted, last updated");
});
