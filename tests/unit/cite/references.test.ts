import { expect, test } from "vitest";
import { doiAddress, numbered, pubmedAddress, splitReferences } from "../../../core/cite/references.ts";
import { fixtureReferences } from "../../fixtures/article.ts";

const numbers = (items: { number: number }[]) => items.map(({ number }) => number);

test("citations are numbered by the article's list, ascending, each once, without unknown ids", () => {
  expect(numbers(numbered(fixtureReferences, ["pmid-4", "pmid-2", "pmid-4", "pmid-99"]))).toEqual([2, 4]);
});

test("guidelines stand apart from research and keep their numbers", () => {
  const { guidelines, research } = splitReferences(fixtureReferences);
  expect(numbers(guidelines)).toEqual([2]);
  expect(numbers(research)).toEqual([1, 3, 4]);
});

test("consensus documents stand with the guidelines", () => {
  const [first] = fixtureReferences;
  if (!first) throw new Error("the fixture has references");
  const consensus = { ...first, custom: { ...first.custom, kind: "consensus" as const } };
  expect(splitReferences([consensus]).guidelines).toHaveLength(1);
});

test("addresses lead to the record whatever the DOI holds", () => {
  expect(doiAddress("10.1002/(sici)1097<1::aid#x>3.0")).toBe(
    "https://doi.org/10.1002/(sici)1097%3C1%3A%3Aaid%23x%3E3.0",
  );
  expect(new URL(doiAddress("10.1000/a#b?c")).hash).toBe("");
  expect(pubmedAddress("123")).toBe("https://pubmed.ncbi.nlm.nih.gov/123/");
});
