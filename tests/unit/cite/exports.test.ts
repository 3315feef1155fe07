/** Exports, read back by an independent reference manager's parser (citation-js): nothing may be lost. */
// @ts-expect-error: citation-js ships no types
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatApa } from "../../../core/cite/apa.ts";
import { bibtexFile } from "../../../core/cite/bibtex.ts";
import { type CitedReference, citedReferences } from "../../../core/cite/claims.ts";
import { cslFile } from "../../../core/cite/csl-json.ts";
import { articleMarkdown, sheetMarkdown } from "../../../core/cite/markdown.ts";
import { risFile } from "../../../core/cite/ris.ts";
import type { Reference } from "../../../core/dataset/types.ts";
import { loadDataset } from "../../../data/load.ts";
import { referencesSchema } from "../../../data/schema.ts";
import { fixtureArticle, fixtureReferences } from "../../fixtures/article.ts";

interface Csl {
  title: string;
  "container-title": string;
  issued: { "date-parts": number[][] };
  author?: Partial<Record<"family" | "given" | "literal" | "non-dropping-particle" | "dropping-particle", string>>[];
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  note?: string;
}

const parse = (text: string, type: "@ris/file" | "@bibtex/text"): Csl[] => new Cite(text, { forceType: type }).data;

const hard: Reference = {
  id: "doi-10.5555/a_b%c",
  type: "article-journal",
  title: "50% of {braces} & $dollars$ with under_scores, #hashes, ~tildes and ^carets: α‐Klotho in Sjögren’s",
  "container-title": "J Fixt & Test",
  issued: { "date-parts": [[1998, 3, 7]] },
  author: [
    { family: "O'Neill-Smith", given: "J R" },
    { family: "van der Berg", given: "Åsa" },
    { literal: "The Fixture and Test Group" },
  ],
  volume: "12",
  page: "e523-e531",
  DOI: "10.5555/a_b%c",
  custom: { kind: "review", seen: "made up for tests" },
};

const withoutClaims = (references: readonly Reference[]): CitedReference[] =>
  references.map((reference) => ({ reference, claims: [] }));

/** The parser sets particles ("van der") apart; they belong to the family name all the same. */
const names = (authors: Csl["author"]) =>
  (authors ?? []).map((author) => {
    const { family, given, literal, "non-dropping-particle": fixed, "dropping-particle": loose } = author;
    const whole = [fixed ?? loose, family].filter(Boolean).join(" ");
    return literal ?? [whole, given].filter(Boolean).join(", ");
  });

const bundled = loadDataset(join(import.meta.dirname, "../../../data")).dataset.references;
const all = [...fixtureReferences, hard, ...bundled];

describe.each([
  ["RIS", "@ris/file", risFile],
  ["BibTeX", "@bibtex/text", bibtexFile],
] as const)("%s", (_, type, write) => {
  test("comes back whole from the parser, for the fixtures and every reference of the data set", () => {
    const back = parse(write(withoutClaims(all)), type);
    expect(back).toHaveLength(all.length);
    back.forEach((record, index) => {
      const reference = all[index] as Reference;
      expect(record.title, reference.id).toBe(reference.title.replace(/\s+/gu, " "));
      expect(record["container-title"], reference.id).toBe(reference["container-title"]);
      expect(record.issued["date-parts"][0]?.[0], reference.id).toBe(reference.issued["date-parts"][0][0]);
      expect(record.DOI, reference.id).toBe(reference.DOI);
      expect(record.volume?.toString(), reference.id).toBe(reference.volume);
      expect(record.issue?.toString(), reference.id).toBe(reference.issue);
      expect(record.page?.replace("–", "-"), reference.id).toBe(reference.page);
      expect(names(record.author), reference.id).toEqual(
        (reference.author ?? []).map((author) =>
          "literal" in author ? author.literal : [author.family, author.given].filter(Boolean).join(", "),
        ),
      );
    });
  });

  test("keeps every claim with its reference", () => {
    const cited = citedReferences([fixtureArticle]);
    const back = parse(write(cited), type);
    cited.forEach(({ claims }, index) => {
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) expect(back[index]?.note).toContain(claim);
    });
  });
});

test("claims are gathered over several articles, each reference once", () => {
  const cited = citedReferences([fixtureArticle, { ...fixtureArticle, name: "Second syndrome" }]);
  expect(cited.map(({ reference }) => reference.id)).toEqual(fixtureReferences.map(({ id }) => id));
  expect(cited[1]?.claims).toEqual([
    "Fixture syndrome, from the guidelines: Screening. The fixture guideline says something.",
    "Fixture syndrome, treatment: The fixture is treated.",
    "Second syndrome, from the guidelines: Screening. The fixture guideline says something.",
    "Second syndrome, treatment: The fixture is treated.",
  ]);
});

test("CSL-JSON is what our own schema reads, with the claims as a note", () => {
  const records = JSON.parse(cslFile(citedReferences([fixtureArticle]))) as (Reference & { note?: string })[];
  expect(records.every(({ note }) => note?.startsWith("Fixture syndrome, "))).toBe(true);
  expect(() => referencesSchema.parse(records.map(({ note: _, ...record }) => record))).not.toThrow();
});

describe("APA", () => {
  const [first] = fixtureReferences;
  if (!first) throw new Error("the fixture has references");
  test("a journal article on one line", () => {
    expect(formatApa(first)).toBe(
      "Alpha, A. B., & Beta, C. D. (2001). Fixture title 1. J Fixt, 12(3), 569–582. https://doi.org/10.5555/fixture(1)<one>",
    );
  });
  test("a suffix follows the initials, and is none of them", () => {
    const author = [
      { family: "D'Agostino", given: "RB Sr" },
      { family: "Roe", given: "Jean-Pierre AB III" },
    ];
    expect(formatApa({ ...first, author })).toMatch(
      /^D'Agostino, R\. B\., Sr\., & Roe, J\.-P\. A\. B\., III\. \(2001\)/u,
    );
  });
  test("without authors the title comes first; without a DOI the PubMed address stands", () => {
    expect(formatApa({ ...first, author: undefined, DOI: undefined })).toBe(
      "Fixture title 1. (2001). J Fixt, 12(3), 569–582. https://pubmed.ncbi.nlm.nih.gov/1/",
    );
  });
  test("of more than twenty authors the first nineteen and the last are named", () => {
    const author = Array.from({ length: 22 }, (_, index) => ({ family: `Roe${index + 1}`, given: "J" }));
    expect(formatApa({ ...first, author })).toContain("Roe19, J., … Roe22, J. (2001)");
  });
});

describe("Markdown", () => {
  test("numbers every statement and lists every reference", () => {
    const text = articleMarkdown(fixtureArticle, "clinician");
    expect(text).toContain("# What causes fixture syndrome?");
    expect(text).toContain("- **First cause.** It does it. \\[1, 3\\]");
    expect(text).toContain("1. **It begins.** Begin text. \\[4\\]");
    expect(text).toContain("1. Alpha AB, Beta CD. Fixture title 1.");
    expect(text).toContain("Review status: submitted");
  });
  test("words are the audience's", () => {
    expect(articleMarkdown(fixtureArticle, "patient")).not.toContain("Clinical summary");
    expect(articleMarkdown(fixtureArticle, "clinician")).not.toContain("Plain summary");
    expect(articleMarkdown(fixtureArticle, "student")).toMatch(/Plain summary[\s\S]*Clinical summary/u);
  });
  test("what Markdown would read as markup stays text", () => {
    const text = articleMarkdown({ ...fixtureArticle, name: "A *bold* <b>name</b> [x](y)" }, "clinician");
    expect(text).toContain("A \\*bold\\* \\<b\\>name\\</b\\> \\[x\\](y)");
  });
  test("a page's sheet holds all its terms under the page's title", () => {
    const text = sheetMarkdown([fixtureArticle, fixtureArticle], "clinician", {
      title: "A *page*",
      url: "https://x.org/a b",
    });
    expect(text).toContain("# Terms of “A \\*page\\*”");
    expect(text).toContain("<https://x.org/a%20b>");
    expect(text.match(/^## What causes/gmu)).toHaveLength(2);
  });
});
