/** The tools of the data set's workshop: skeletons, records from exports, missing links. */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { checkDataset } from "../../../data/checks/index.ts";
import { findMissingLinks } from "../../../data/checks/unlinked.ts";
import { skeleton, slugOf } from "../../../data/new.ts";
import { withRecord } from "../../../data/reference.ts";
import { type Entry, entrySchema } from "../../../data/schema.ts";

const TODAY = "2026-11-23";

describe("a new entry", () => {
  test("fits the schema, and the check names all that is to be replaced", () => {
    const entry = entrySchema.parse(skeleton("Mönckeberg sclerosis", TODAY));
    expect(entry.slug).toBe("monckeberg-sclerosis");
    const faults = checkDataset({ entries: [entry], references: [], otherMeanings: [], questions: new Map() }, TODAY);
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.every(({ reason }) => reason === "'doi-10.0000/replace-me' is not in references.json")).toBe(true);
    expect(stringify(entry)).toContain("slug: monckeberg-sclerosis");
  });
  test.each([
    ["Calcinosis cutis", "calcinosis-cutis"],
    ["  Sjögren’s disease ", "sjogren-s-disease"],
  ])("%s is filed as %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

/** Invented records; nothing medical is meant. */
const medline = `
PMID- 123456
DP  - 2020 May 10
TI  - A made-up record with a title that goes on
      over two lines.
LID - 10.5555/made-up [doi]
FAU - van der Berg, Anna B
FAU - Roe, Jean
CN  - Made-up Study Group
TA  - J Made Up
VI  - 12
IP  - 1
PG  - 85-9
`;
const ris = `TY  - JOUR
AU  - van der Berg, Anna B
TI  - A made-up record
T2  - J Made Up
PY  - 2020
DO  - 10.5555/made-up
ER  - 
`;
const bibtex = `@article{x, author={van der Berg, Anna B}, title={A made-up record}, journal={J Made Up}, year={2020}, doi={10.5555/made-up}}`;
const csl = JSON.stringify([
  {
    type: "article-journal",
    title: "A made-up record",
    "container-title": "J Made Up",
    issued: { "date-parts": [[2020]] },
    author: [{ family: "van der Berg", given: "Anna B" }],
    DOI: "10.5555/made-up",
  },
]);

describe("a record from an export", () => {
  test("of PubMed keeps all its fields", () => {
    expect(withRecord([], medline, "review", "made up for tests")).toEqual([
      {
        id: "pmid-123456",
        type: "article-journal",
        title: "A made-up record with a title that goes on over two lines",
        "container-title": "J Made Up",
        issued: { "date-parts": [[2020]] },
        author: [
          { family: "van der Berg", given: "Anna B" },
          { family: "Roe", given: "Jean" },
          { literal: "Made-up Study Group" },
        ],
        volume: "12",
        issue: "1",
        page: "85-9",
        PMID: "123456",
        DOI: "10.5555/made-up",
        custom: { kind: "review", seen: "made up for tests" },
      },
    ]);
  });
  test.each([
    ["RIS", ris],
    ["BibTeX", bibtex],
    ["CSL-JSON", csl],
  ])("as %s", (_, text) => {
    expect(withRecord([], text, "cohort", "made up for tests")).toEqual([
      {
        id: "doi-10.5555/made-up",
        type: "article-journal",
        title: "A made-up record",
        "container-title": "J Made Up",
        issued: { "date-parts": [[2020]] },
        author: [{ family: "van der Berg", given: "Anna B" }],
        DOI: "10.5555/made-up",
        custom: { kind: "cohort", seen: "made up for tests" },
      },
    ]);
  });
  test("is refused when it is there already, also under another identifier", () => {
    const [first] = withRecord([], medline, "review", "made up for tests");
    expect(() => withRecord(first ? [first] : [], ris, "review", "made up for tests")).toThrow(
      "'A made-up record' is there already, as pmid-123456.",
    );
  });
  test.each([
    ["no export", "hello", /no PubMed, RIS, BibTeX or CSL-JSON export|One record at a time/u],
    ["no year", ris.replace("PY  - 2020\n", ""), /no year/u],
    ["an unknown kind", ris, /does not fit: custom\.kind/u, "opinion"],
  ])("is refused in one sentence: %s", (_, text, message, kind = "review") => {
    expect(() => withRecord([], text, kind, "made up for tests")).toThrow(message);
  });
});

test("causes and steps that name another entry without a link are found", () => {
  const first: Entry = { ...skeleton("First thing", TODAY), names: ["thing of the first kind"] };
  const second = skeleton("Second thing", TODAY);
  const [cause] = second.causes;
  if (cause) cause.text = "It is brought about by things of the first kind.";
  const dataset = {
    entries: [first, second],
    references: [],
    otherMeanings: ["things of the first kind of all"],
    questions: new Map(),
  };
  expect(findMissingLinks(dataset)).toEqual([
    { slug: "second-thing", path: ["causes", 0], links: ["first-thing"], missing: ["first-thing"] },
  ]);
  if (cause) cause.entry = ["first-thing"];
  expect(findMissingLinks(dataset)).toEqual([]);
  if (cause) Object.assign(cause, { text: "It is one of the things of the first kind of all.", entry: [] });
  expect(findMissingLinks(dataset)).toEqual([]);
});
