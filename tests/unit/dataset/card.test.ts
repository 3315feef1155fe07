import { describe, expect, test } from "vitest";
import { type CardModel, cardModel, shortSource } from "../../../core/dataset/card.ts";
import type { Article, Reference, ReferenceKind } from "../../../core/dataset/types.ts";

const reference = (id: string, kind: ReferenceKind = "review", changes: Partial<Reference> = {}): Reference => ({
  id,
  type: "article-journal",
  title: `Title of ${id}`,
  "container-title": "Some Journal",
  issued: { "date-parts": [[2020, 3]] },
  author: [{ family: "Doe", given: "J" }],
  PMID: id.slice(5),
  custom: { kind, seen: "nowhere" },
  ...changes,
});

const step = (id: string, leadsTo: string[], cite: string[]) => ({
  id,
  label: `Step ${id}`,
  text: `${id}.`,
  cite,
  leadsTo,
});
const cause = (label: string, cite: string[], level: "established" | "associated" = "established") => ({
  label,
  text: "It causes it.",
  cite,
  level,
});

const article: Article = {
  slug: "made-up",
  name: "Made-up disease",
  kind: "disease",
  group: "General pathology",
  question: "What causes made-up disease?",
  names: [],
  abbreviations: [],
  ids: {},
  summary: {
    plain: "In plain words. And more.",
    clinical: "In clinical terms. And more.",
    cite: ["pmid-2", "pmid-1"],
  },
  guidelines: [],
  causes: [
    cause("A", ["pmid-3"]),
    cause("B", ["pmid-1"], "associated"),
    cause("C", ["pmid-1"]),
    cause("D", ["pmid-9"]),
  ],
  mechanism: {
    summary: { plain: "Plain.", clinical: "Clinical.", cite: ["pmid-1"] },
    steps: [
      step("a", ["b", "x"], ["pmid-3"]),
      step("b", ["c"], ["pmid-1", "pmid-3"]),
      step("c", [], ["pmid-2"]),
      step("x", [], ["pmid-4"]),
    ],
  },
  treatment: [],
  associated: [],
  recent: [],
  distinguish: [],
  review: { status: "submitted", updated: "2026-11-23", history: [], reviewers: [] },
  references: [
    reference("pmid-1"),
    reference("pmid-2", "guideline"),
    reference("pmid-3", "trial"),
    reference("pmid-4", "cohort"),
  ],
  linkNames: {},
  terms: {},
};
const same: CardModel["matched"] = { text: "made-up disease", via: "same" };
const numbers = (citations: readonly { number: number }[]) => citations.map(({ number }) => number);

describe("cardModel", () => {
  test.each([
    ["patient", "In plain words."],
    ["student", "In clinical terms."],
    ["clinician", "In clinical terms."],
  ] as const)("words the sentence for the audience: %s", (audience, text) => {
    expect(cardModel(article, audience, same).sentence.text).toBe(text);
  });

  test("numbers citations as the article does: by the order of its references", () => {
    const card = cardModel(article, "clinician", same);
    expect(card.sentence.citations).toEqual([
      { number: 1, kind: "review", source: "Doe 2020, Some Journal", title: "Title of pmid-1" },
      { number: 2, kind: "guideline", source: "Doe 2020, Some Journal", title: "Title of pmid-2" },
    ]);
  });

  test("shows three leading causes in the entry's order, each with its level, and counts the rest", () => {
    const { causes, moreCauses } = cardModel(article, "clinician", same);
    expect(causes.map(({ text, level, citations }) => [text, level, numbers(citations)])).toEqual([
      ["A", "established", [3]],
      ["B", "associated", [1]],
      ["C", "established", [1]],
    ]);
    expect(moreCauses).toBe(1);
    expect(cardModel({ ...article, causes: [cause("A", ["pmid-3"])] }, "clinician", same).moreCauses).toBe(0);
  });

  test("the mechanism is the main line with the references of just its steps, each once", () => {
    const { mechanism } = cardModel(article, "clinician", same);
    expect(mechanism.steps.map(({ text }) => text)).toEqual(["Step a", "Step b", "Step c"]);
    expect(numbers(mechanism.citations)).toEqual([1, 2, 3]);
  });

  test("patients read the mechanism as one sentence in plain words, with its references", () => {
    const { mechanism } = cardModel(article, "patient", same);
    expect(mechanism).toMatchObject({ steps: [], sentence: { text: "Plain.", terms: [] } });
    expect(numbers(mechanism.citations)).toEqual([1]);
  });

  test("the names of other entries come along, but those beyond the first sentence", () => {
    const terms: Article["terms"] = {
      "summary.clinical": [
        [3, 11, "clinic"],
        [17, 20, "and"],
      ],
      "causes[1]#label": [[0, 1, "b"]],
      "mechanism.steps[1]#label": [[5, 6, "step-b"]],
    };
    const card = cardModel({ ...article, terms }, "clinician", same);
    expect(card.sentence.terms).toEqual([[3, 11, "clinic"]]);
    expect(card.causes.map((cause) => cause.terms)).toEqual([[], [[0, 1, "b"]], []]);
    expect(card.mechanism.steps.map((one) => one.terms)).toEqual([[], [[5, 6, "step-b"]], []]);
  });

  test("a citation without its record gets no number rather than a wrong one", () => {
    const card = cardModel(
      { ...article, summary: { ...article.summary, cite: ["pmid-9", "pmid-4"] } },
      "clinician",
      same,
    );
    expect(numbers(card.sentence.citations)).toEqual([4]);
    expect(numbers(cardModel({ ...article, references: [] }, "clinician", same).sentence.citations)).toEqual([]);
  });

  test("hands on how the term was matched, and the review", () => {
    const matched: CardModel["matched"] = { text: "MUD", via: "defined", definedAs: "made-up disease" };
    const card = cardModel(article, "patient", matched);
    expect(card.matched).toEqual(matched);
    expect(card.review).toEqual({ status: "submitted", updated: "2026-11-23" });
    expect(card).toMatchObject({ slug: "made-up", name: "Made-up disease", audience: "patient" });
  });

  test("travels as a message: nothing is lost as JSON", () => {
    const card = cardModel(article, "patient", same);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe("shortSource", () => {
  test.each([
    ["one author", { author: [{ family: "Doe", given: "J" }] }, "Doe 2020, Some Journal"],
    ["several authors", { author: [{ family: "Doe" }, { family: "Roe" }] }, "Doe et al. 2020, Some Journal"],
    ["a group", { author: [{ literal: "Some Society" }] }, "Some Society 2020, Some Journal"],
    ["no author", { author: undefined }, "Some Journal 2020"],
    ["an empty list", { author: [] }, "Some Journal 2020"],
  ])("%s", (_, changes, expected) => {
    expect(shortSource({ ...reference("pmid-1"), ...changes } as Reference)).toBe(expected);
  });
});
