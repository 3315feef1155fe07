import { expect, test } from "vitest";
import { cautionsFor, REVIEW_STATUSES } from "../../../core/dataset/review.ts";
import type { ReviewStatus } from "../../../core/dataset/types.ts";
import { REVIEW_STATUSES as STATUSES_OF_THE_DATA } from "../../../data/schema.ts";
import { fixtureArticle } from "../../fixtures/article.ts";

const cautions = (status: ReviewStatus, updated: string, today: string) =>
  cautionsFor({ ...fixtureArticle.review, status, updated }, today);

test("the stations are the data set's own", () => {
  expect(REVIEW_STATUSES).toEqual(STATUSES_OF_THE_DATA);
});

test("what nobody has approved is warned of", () => {
  expect(cautions("submitted", "2026-11-23", "2026-11-23")).toEqual(["unreviewed"]);
  expect(cautions("under-review", "2026-11-23", "2026-11-23")).toEqual(["under-review"]);
  expect(cautions("approved", "2026-11-23", "2026-11-23")).toEqual([]);
});

test.each([
  ["2024-11-23", "2026-11-23", false],
  ["2024-11-23", "2026-11-24", true],
  ["2024-02-29", "2026-02-28", false],
  ["2024-02-29", "2026-03-01", true],
  ["2024-12-31", "2027-01-01", true],
])("updated on %s and read on %s: outdated is %s", (updated, today, outdated) => {
  expect(cautions("approved", updated, today)).toEqual(outdated ? ["outdated"] : []);
});

test("an old entry that nobody approved is warned of twice", () => {
  expect(cautions("submitted", "2020-01-01", "2026-11-23")).toEqual(["unreviewed", "outdated"]);
});
