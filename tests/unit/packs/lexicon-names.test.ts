import { expect, test } from "vitest";
import { lexiconNames } from "../../../core/packs/lexicon-names.ts";
import type { OntologyTerm, SynonymScope } from "../../../core/packs/types.ts";

const term = (name: string, synonyms: [string, SynonymScope][] = []): OntologyTerm => ({
  id: `X:${name}`,
  name,
  synonyms: synonyms.map(([text, scope]) => ({ text, scope, abbreviation: false })),
  xrefs: [],
});
const namesOf = (terms: OntologyTerm[]) =>
  lexiconNames(terms).map(({ text, entry, kind }) => `${text} ${entry} ${kind}`);

test("names and exact synonyms, no others", () => {
  const synonyms: [string, SynonymScope][] = [
    ["lupus erythematosus", "exact"],
    ["SLE", "exact"],
    ["skin disease", "broad"],
    ["discoid lupus", "narrow"],
    ["wolf", "related"],
    ["disease", "exact"],
  ];
  expect(namesOf([term("lupus, NOS", synonyms)])).toEqual([
    "lupus 0 name",
    "lupus erythematosus 0 name",
    "SLE 0 abbreviation",
  ]);
});

test("a family of which only the numbered types are terms means all of them, by number", () => {
  const types = [
    term("myotonic dystrophy type 2"),
    term("Steinert disease", [["myotonic dystrophy, type I", "exact"]]),
  ];
  expect(namesOf(types).slice(3)).toEqual(["myotonic dystrophy 1 name", "myotonic dystrophy 0 name"]);
});

test.each([
  ["that is a term itself", ["ataxia", "ataxia type 1", "ataxia type 2"]],
  ["with one member", ["ataxia type 1"]],
  ["without a first", ["ataxia type 2", "ataxia type 3"]],
  ["of everyday words", ["disease 1", "disease 2"]],
  ["of no disease", ["chromosome 1", "chromosome 2"]],
])("no family %s", (_, names) => {
  expect(lexiconNames(names.map((name) => term(name)))).toHaveLength(names.length);
});
