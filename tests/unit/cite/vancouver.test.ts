import { describe, expect, test } from "vitest";
import { formatVancouver, shortPages, vancouverParts } from "../../../core/cite/vancouver.ts";
import type { Reference } from "../../../core/dataset/types.ts";
import { fixtureReferences } from "../../fixtures/article.ts";

const [first] = fixtureReferences;
if (!first) throw new Error("the fixture has references");
const withAuthors = (author: Reference["author"]) => vancouverParts({ ...first, author }).authors;

test("a journal article on one line", () => {
  expect(formatVancouver(first)).toBe(
    "Alpha AB, Beta CD. Fixture title 1. J Fixt. 2001;12(3):569-82. doi:10.5555/fixture(1)<one> PMID: 1",
  );
});

test("a title that ends with its own mark gets no full stop", () => {
  expect(formatVancouver({ ...first, title: "Is it a fixture?" })).toContain("Is it a fixture? J Fixt.");
});

describe("authors", () => {
  test.each([
    ["Michelle D", "Roe MD"],
    ["Jean-Pierre", "Roe JP"],
    ["M.D.", "Roe MD"],
    ["MDP", "Roe MDP"],
    ["RB Sr", "Roe RB Sr"],
    ["Émile", "Roe É"],
    ["élodie", "Roe É"],
  ])("given name %s", (given, expected) => {
    expect(withAuthors([{ family: "Roe", given }])).toBe(expected);
  });

  test("six are named, the seventh makes et al.", () => {
    const people = "ABCDEFG".split("").map((letter) => ({ family: `Roe${letter}`, given: letter }));
    expect(withAuthors(people.slice(0, 6))).toBe("RoeA A, RoeB B, RoeC C, RoeD D, RoeE E, RoeF F");
    expect(withAuthors(people)).toBe("RoeA A, RoeB B, RoeC C, RoeD D, RoeE E, RoeF F, et al");
  });

  test("a group keeps its name; nobody named leaves nothing", () => {
    expect(withAuthors([{ literal: "Fixture Group" }])).toBe("Fixture Group");
    expect(formatVancouver({ ...first, author: undefined })).toMatch(/^Fixture title 1\./u);
  });
});

describe("source", () => {
  const source = (rest: Partial<Reference>) => {
    const { volume: _v, issue: _i, page: _p, ...bare } = first;
    return vancouverParts({ ...bare, ...rest }).source;
  };
  test.each<[string, Partial<Reference>, string]>([
    ["year alone", {}, "J Fixt. 2001"],
    ["volume alone", { volume: "4" }, "J Fixt. 2001;4"],
    ["issue without volume", { issue: "2", page: "5-9" }, "J Fixt. 2001;(2):5-9"],
    ["pages alone", { page: "e12" }, "J Fixt. 2001:e12"],
    ["a chapter", { type: "chapter", page: "10-19" }, "In: J Fixt; 2001. p. 10-9"],
    ["a report", { type: "report" }, "J Fixt; 2001"],
    ["a container with its own full stop", { "container-title": "J. Fixt." }, "J. Fixt. 2001"],
  ])("%s", (_, rest, expected) => {
    expect(source(rest)).toBe(expected);
  });
});

test.each([
  ["569-582", "569-82"],
  ["569\u2013582", "569-82"],
  ["99-102", "99-102"],
  ["101-109", "101-9"],
  ["12-12", "12-12"],
  ["e12-e15", "e12-e15"],
  ["7", "7"],
])("pages %s become %s", (pages, expected) => {
  expect(shortPages(pages)).toBe(expected);
});
