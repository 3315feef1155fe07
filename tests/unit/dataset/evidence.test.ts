import { expect, test } from "vitest";
import { evidenceOf, KINDS_BY_STRENGTH, strongestKind } from "../../../core/dataset/evidence.ts";
import type { Reference, ReferenceKind } from "../../../core/dataset/types.ts";
import { REFERENCE_KINDS } from "../../../data/schema.ts";
import { fixtureArticle, fixtureReferences } from "../../fixtures/article.ts";

const [some] = fixtureReferences;
if (!some) throw new Error("the fixture has references");
const of = (...kinds: ReferenceKind[]): Reference[] =>
  kinds.map((kind) => ({ ...some, custom: { ...some.custom, kind } }));

test("the order of strength is the data set's own", () => {
  expect(KINDS_BY_STRENGTH).toEqual(REFERENCE_KINDS);
});

test("the strongest kind stands for a statement, wherever it is cited", () => {
  expect(strongestKind(of("case-report", "review", "guideline", "trial"))).toBe("guideline");
  expect(strongestKind(of("other", "case-report"))).toBe("case-report");
  expect(strongestKind([])).toBeUndefined();
});

test("an entry's evidence in figures: a summary in two wordings is one statement", () => {
  expect(evidenceOf(fixtureArticle)).toEqual({
    // Two summaries, a guideline, three causes, four steps, a treatment, two conditions, two findings, one look-alike.
    statements: 16,
    references: 4,
    kinds: [
      { kind: "guideline", count: 1 },
      { kind: "review", count: 1 },
      { kind: "mechanistic", count: 1 },
      { kind: "case-report", count: 1 },
    ],
    newest: 2004,
  });
});

test("without references there is no newest", () => {
  expect(evidenceOf({ ...fixtureArticle, references: [] })).toMatchObject({
    references: 0,
    kinds: [],
    newest: undefined,
  });
});
