import { describe, expect, test } from "vitest";
import { articleFile, EXPORT_FORMATS, sheetFile } from "../../../core/cite/export-file.ts";
import { fixtureArticle } from "../../fixtures/article.ts";

const page = { title: "A page", url: "https://journal.example/a" };
const second = { ...fixtureArticle, slug: "second-syndrome", name: "Second syndrome" };

test("each format has its own ending, and files of an entry are named by it", () => {
  const names = EXPORT_FORMATS.map((format) => articleFile(fixtureArticle, "clinician", format).name);
  expect(names).toEqual([
    "fixture-syndrome.md",
    "fixture-syndrome.ris",
    "fixture-syndrome.bib",
    "fixture-syndrome.json",
  ]);
});

describe.each(EXPORT_FORMATS)("%s", (format) => {
  test("an entry's file holds every reference", () => {
    const { text } = articleFile(fixtureArticle, "clinician", format);
    for (const { title } of fixtureArticle.references) expect(text).toContain(title);
  });

  test("a page's file holds the claims of all its terms", () => {
    const { text, name } = sheetFile([fixtureArticle, second], "clinician", page, format);
    expect(name).toMatch(/^terms\./u);
    expect(text.split("It goes along.").length - 1).toBe(2);
  });
});

test("Markdown is in the audience's wording and names the page", () => {
  const { text } = sheetFile([fixtureArticle], "patient", page, "markdown");
  expect(text).toContain("A page");
  expect(text).toContain("Plain summary");
  expect(text).not.toContain("Clinical summary");
});
