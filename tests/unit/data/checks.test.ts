/** Every fault that the data set can have is found, and named with file, path and reason. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { QuestionPack } from "../../../core/dataset/ask/questions/format.ts";
import { checkDataset } from "../../../data/checks/index.ts";
import { readingGrade } from "../../../data/checks/readability.ts";
import { DatasetError, datasetFiles } from "../../../data/compile.ts";
import { type Dataset, formatFault, loadDataset } from "../../../data/load.ts";
import type { Entry, EntryQuestions, Reference } from "../../../data/schema.ts";

const TODAY = "2026-11-23";

/** Invented for tests; nothing medical is meant. */
const plain = "This is a made-up text for a test. ".repeat(6).trim();

const makeEntry = (slug: string, name: string): Entry => ({
  slug,
  name,
  kind: "process",
  group: "General pathology",
  question: `What causes ${name}?`,
  names: [`${name} of tests`],
  abbreviations: [],
  ids: {},
  summary: { plain, clinical: plain, cite: ["pmid-1"] },
  guidelines: [],
  causes: [{ label: "Testing", text: "Tests are known to cause it.", cite: ["pmid-1"], level: "established" }],
  mechanism: {
    summary: { plain, clinical: plain, cite: ["pmid-1"] },
    steps: ["a", "b", "c", "d"].map((id, i, all) => ({
      id,
      label: `Step ${id}`,
      text: "Something happens in this made-up step.",
      cite: ["pmid-1"],
      leadsTo: all.slice(i + 1, i + 2),
    })),
  },
  treatment: [{ text: "It is treated by deleting the test.", cite: ["pmid-2"] }],
  associated: [{ name: "Other things", why: "They happen at the same time.", cite: ["pmid-1"] }],
  recent: [{ date: "2024", text: "A made-up finding was published in this year.", cite: ["pmid-2"] }],
  distinguish: [],
  review: { status: "submitted", updated: TODAY, history: [{ date: TODAY, note: "First version." }], reviewers: [] },
});

const makeReference = (pmid: string, kind: Reference["custom"]["kind"] = "review"): Reference => ({
  id: `pmid-${pmid}`,
  type: "article-journal",
  title: `A made-up record number ${pmid}`,
  "container-title": "Journal of Tests",
  issued: { "date-parts": [[2024]] },
  PMID: pmid,
  custom: { kind, seen: "made up for tests" },
});

let dataset: Dataset;
let entry: Entry;
beforeEach(() => {
  entry = makeEntry("made-up", "Made-up thing");
  dataset = {
    entries: [entry],
    references: [makeReference("1"), makeReference("2")],
    otherMeanings: [],
    questions: new Map(),
  };
});
const faults = () => checkDataset(dataset, TODAY).map(formatFault);

test("a sound data set has no faults", () => {
  expect(faults()).toEqual([]);
});

describe("citations", () => {
  test("must be in the bibliography", () => {
    entry.causes[0]?.cite.push("pmid-77");
    expect(faults()).toEqual(["data/entries/made-up.yaml: causes[0].cite: 'pmid-77' is not in references.json"]);
  });
  test("must not stand twice in a statement", () => {
    entry.causes[0]?.cite.push("pmid-1");
    expect(faults()).toEqual(["data/entries/made-up.yaml: causes[0].cite: names the same reference twice"]);
  });
  test("every reference is used", () => {
    dataset.references.push(makeReference("3"));
    expect(faults()).toEqual(["data/references.json: pmid-3: is not cited by any entry"]);
  });
  test("a statement from a guideline cites one", () => {
    entry.guidelines = [{ text: "A guideline says that tests help.", cite: ["pmid-1"] }];
    expect(faults()).toEqual([
      "data/entries/made-up.yaml: guidelines[0].cite: needs a reference of kind guideline or consensus",
    ]);
  });
  test("a recent finding is as old as its reference", () => {
    entry.recent = [{ date: "2023", text: "A made-up finding was published in this year.", cite: ["pmid-2"] }];
    expect(faults()[0]).toContain("recent[0].date: 2023 is not the year of a cited reference (2024)");
  });
  test("nothing is dated in the future", () => {
    entry.review.updated = "2027-01-01";
    entry.review.history = [{ date: "2027-01-01", note: "From the future." }];
    expect(faults()[0]).toBe("data/entries/made-up.yaml: review: 2027-01-01 is in the future");
  });
});

describe("references", () => {
  test.each(["PMID", "DOI"] as const)("no two share a %s", (key) => {
    const twin = { ...makeReference("2"), title: "Another title altogether", [key]: key === "DOI" ? "10.1000/x" : "1" };
    dataset.references = [{ ...makeReference("1"), ...(key === "DOI" ? { DOI: "10.1000/X" } : {}) }, twin];
    expect(faults().some((line) => line.endsWith(`${key}: is the same as that of 'pmid-1'`))).toBe(true);
  });
  test("no two share title, year and first author", () => {
    dataset.references[1] = { ...makeReference("2"), title: "A made-up record, number 1" };
    expect(faults()).toEqual(["data/references.json: pmid-2 title: is the same as that of 'pmid-1'"]);
  });
  test("the id follows from PMID or DOI", () => {
    dataset.references[1] = { ...makeReference("2"), PMID: "22" };
    expect(faults()).toEqual(["data/references.json: pmid-2 id: must be 'pmid-22' for this record"]);
  });
  test("the year is plausible", () => {
    dataset.references[1] = { ...makeReference("2"), issued: { "date-parts": [[2031]] } };
    expect(faults()).toContain("data/references.json: pmid-2 issued: year 2031 is not plausible");
  });
});

describe("names", () => {
  test("belong to one entry only, compared as the finder compares", () => {
    const other = makeEntry("other", "Other thing");
    other.names = ["made up things"];
    dataset.entries.push(other);
    expect(faults()).toEqual(["data/entries/other.yaml: names[0]: 'made up things' is also name of 'made-up'"]);
  });
  test("a short form may be shared when both say that it is ambiguous", () => {
    const other = makeEntry("other", "Other thing");
    dataset.entries.push(other);
    entry.abbreviations = [{ text: "MUT", ambiguous: true }];
    other.abbreviations = [{ text: "MUT", ambiguous: true }];
    expect(faults()).toEqual([]);
    other.abbreviations = [{ text: "MUT", ambiguous: false }];
    expect(faults()).toEqual([
      "data/entries/other.yaml: abbreviations[0]: 'MUT' is also abbreviations[0] of 'made-up'",
    ]);
  });
});

describe("links", () => {
  test("lead to entries that exist", () => {
    entry.associated[0] = { name: "Gone", entry: "gone", why: "It is not there at all.", cite: ["pmid-1"] };
    expect(faults()).toEqual(["data/entries/made-up.yaml: associated[0].entry: there is no entry 'gone'"]);
  });
  test("associations are mutual", () => {
    dataset.entries.push(makeEntry("other", "Other thing"));
    entry.associated[0] = { name: "Other thing", entry: "other", why: "They go together.", cite: ["pmid-1"] };
    expect(faults()).toEqual(["data/entries/made-up.yaml: associated[0]: 'other' does not list 'made-up' in return"]);
  });
});

describe("mechanisms", () => {
  const steps = () => entry.mechanism.steps;
  test("go in a circle only through a feedback step", () => {
    const last = steps()[3];
    if (last) last.leadsTo = ["a"];
    expect(faults()[0]).toContain("mechanism.steps: go in a circle at 'a'");
    if (last) last.feedback = true;
    expect(faults()).toEqual([]);
  });
  test("hang together", () => {
    const third = steps()[2];
    const second = steps()[1];
    if (second) second.leadsTo = [];
    if (third) third.leadsTo = [];
    expect(faults()[0]).toContain("'c' is not connected with the first step");
  });
  test("lead to steps that exist", () => {
    steps()[0]?.leadsTo.push("nowhere");
    expect(faults()).toEqual(["data/entries/made-up.yaml: mechanism.steps[0].leadsTo: there is no step 'nowhere'"]);
  });
});

describe("readability", () => {
  test("hard words in a plain text are refused", () => {
    entry.summary.plain = `${"Extraordinarily incomprehensible terminological constructions invariably complicate understanding ".repeat(6).trim()}.`;
    expect(faults()[0]).toMatch(/summary\.plain: reads at grade \d+\.\d, above 9: shorten sentences and words/);
  });
  test("the entry's own name does not count against it", () => {
    const text = "Pseudoxanthoma elasticum is rare. It makes skin loose.";
    expect(readingGrade(text, ["Pseudoxanthoma elasticum"])).toBeLessThan(readingGrade(text));
  });
});

describe("what readers ask", () => {
  const faultsOf = (questions: EntryQuestions, slug = "made-up") => {
    dataset.questions = new Map([[slug, questions]]);
    return faults();
  };

  test("stands under section and label of a statement, those of equal labels numbered", () => {
    entry.recent.push({ date: "2024", text: "Another made-up finding of the same year.", cite: ["pmid-2"] });
    expect(
      faultsOf({
        called: ["test trouble"],
        summary: ["what is it"],
        causes: { Testing: ["do tests bring it on"] },
        mechanism: { summary: ["how does it come about"], "Step a": ["what comes first"] },
        recent: { "2024": ["anything new"], "2024 #2": ["anything else"] },
      }),
    ).toEqual([]);
    expect(faultsOf({ causes: { "Bad luck": ["is it bad luck"] } })).toEqual([
      "data/questions/made-up.yaml: causes.Bad luck: the entry has no such statement (any more)",
    ]);
  });
  test("belongs to an entry", () => {
    expect(faultsOf({ summary: ["what is it"] }, "elsewhere")).toEqual([
      "data/questions/elsewhere.yaml: there is no entry 'elsewhere'",
    ]);
  });
  test("is asked once of a statement", () => {
    expect(faultsOf({ summary: ["what is it", "What is it?"] })).toEqual([
      "data/questions/made-up.yaml: summary: 'What is it?' stands there twice",
    ]);
  });
});

describe("phrases with another meaning", () => {
  const faultsOf = (...phrases: string[]) => {
    dataset.otherMeanings = phrases;
    return faults();
  };

  test("hold a name of an entry", () => {
    expect(faultsOf("made-up thing of the sea")).toEqual([]);
    expect(faultsOf("sea thing")).toEqual([
      "data/other-meanings.yaml: [0]: 'sea thing' holds no name of an entry: leave it out",
    ]);
  });
  test("are no name, and stand there once", () => {
    expect(faultsOf("made up thing")).toEqual(["data/other-meanings.yaml: [0]: 'made up thing' is a name of an entry"]);
    expect(faultsOf("old made-up thing", "old made up thing")).toEqual([
      "data/other-meanings.yaml: [1]: 'old made up thing' is listed twice",
    ]);
  });
});

describe("files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "aetia-data-"));
    mkdirSync(join(folder, "entries"));
    writeFileSync(join(folder, "references.json"), JSON.stringify(dataset.references));
    writeFileSync(join(folder, "entries/made-up.yaml"), stringify(entry));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const loaded = () => loadDataset(folder).faults.map(formatFault);
  const edit = (change: (text: string) => string) => {
    const file = join(folder, "entries/made-up.yaml");
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };

  test("a sound folder loads without faults and compiles", async () => {
    expect(loaded()).toEqual([]);
    const files = await datasetFiles(folder);
    expect(files.map(({ path }) => path)).toEqual([
      "data/articles/made-up.json",
      "data/statements.json",
      "data/questions.json",
      "data/glances.json",
      "data/facts.json",
      "data/index.json",
      "data/lexicon.json",
    ]);
  });
  test("questions are read by their schema, and go along under the statements that answer them", async () => {
    mkdirSync(join(folder, "questions"));
    const file = join(folder, "questions/made-up.yaml");
    writeFileSync(file, stringify({ causes: { Testing: ["do examinations hurt"] } }));
    const files = await datasetFiles(folder);
    const pack = JSON.parse(files.find(({ path }) => path === "data/questions.json")?.contents ?? "") as QuestionPack;
    expect(pack.terms.split(" ")).toHaveLength(2);
    expect(pack.runs.split("!").map((list) => list.length)).toContain(3);
    writeFileSync(file, stringify({ causes: { Testing: [] } }));
    expect(loaded()[0]).toMatch(/^data\/questions\/made-up\.yaml: causes\.Testing: Too small/u);
  });
  test("what can be said of the whole is counted", async () => {
    const facts = (await datasetFiles(folder)).find(({ path }) => path === "data/facts.json");
    expect(JSON.parse(facts?.contents ?? "")).toMatchObject({
      entries: 1,
      statements: expect.any(Number),
      references: expect.any(Number),
      review: { submitted: 1, "under-review": 0, approved: 0 },
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
  test("YAML that does not parse is named with its line", () => {
    edit((text) => `${text}\n  bad: [1,`);
    expect(loaded()[0]).toMatch(/^data\/entries\/made-up\.yaml:\d+: /);
  });
  test("an unknown field is named", () => {
    edit((text) => `${text}\ncolour: teal\n`);
    expect(loaded()).toEqual(['data/entries/made-up.yaml: Unrecognized key: "colour"']);
  });
  test("nobody approves without a name", () => {
    edit((text) => text.replace("status: submitted", "status: approved"));
    expect(loaded()).toEqual([
      "data/entries/made-up.yaml: review.status: only a named human reviewer can approve: status 'approved' needs an entry in reviewers",
    ]);
  });
  test("a summary that is too short is named", () => {
    edit((text) => text.replace(/plain: .*/, "plain: Too short a text."));
    expect(loaded().every((line) => line.includes("plain: must be 40 to 90 words long"))).toBe(true);
    expect(loaded()).toHaveLength(1);
  });
  test("the slug is the file's name", () => {
    edit((text) => text.replace("slug: made-up", "slug: something-else"));
    expect(loaded()).toEqual(["data/entries/made-up.yaml: slug: is 'something-else' but the file is named 'made-up'"]);
  });
  test("phrases with another meaning are a list of texts", () => {
    writeFileSync(join(folder, "other-meanings.yaml"), "- Made-up thing of the sea\n");
    expect(loaded()).toEqual([]);
    writeFileSync(join(folder, "other-meanings.yaml"), "phrase: 3\n");
    expect(loaded()).toEqual(["data/other-meanings.yaml: Invalid input: expected array, received object"]);
  });
  test("a reference without PMID and DOI is named", () => {
    const { PMID: _, ...bare } = makeReference("2");
    writeFileSync(join(folder, "references.json"), JSON.stringify([makeReference("1"), bare]));
    expect(loaded()).toEqual(["data/references.json: pmid-2 [1]: needs a PMID or a DOI"]);
  });
  test("the build stops with the faults, one line each", async () => {
    edit((text) => text.replace("status: submitted", "status: approved"));
    await expect(datasetFiles(folder)).rejects.toThrow(DatasetError);
    await expect(datasetFiles(folder)).rejects.toThrow(/^data\/entries\/made-up\.yaml: review\.status: only a named/);
  });
});

test("the bundled data set has no faults", () => {
  const { dataset: bundled, faults: found } = loadDataset(join(import.meta.dirname, "../../../data"));
  expect([...found, ...checkDataset(bundled, new Date().toISOString().slice(0, 10))].map(formatFault)).toEqual([]);
});
