import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { findInDocument } from "../../../core/lexicon/document.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";

const NAMES = [
  "Ehlers-Danlos syndrome",
  "Ehlers-Danlos syndrome type 4",
  "von Willebrand disease",
  "von Willebrand disease 2",
  "neurofibromatosis",
  "neurofibromatosis, type I",
  "ataxia",
  "type 2A ataxia",
  "cancer",
  "breast cancer",
  "thyroid gland cancer",
];
const lexicon = new Lexicon(compileLexicon(NAMES.map((text, entry) => ({ text, entry, kind: "name" }))));
const found = (text: string) =>
  findInDocument(lexicon, [text]).map(({ start, end, entry }) => `${text.slice(start, end)} = ${NAMES[entry]}`);

describe("a term whose words stand in another order", () => {
  test.each([
    ["type IV Ehlers-Danlos syndrome", "Ehlers-Danlos syndrome type 4"],
    ["Type 4 Ehlers–Danlos syndromes", "Ehlers-Danlos syndrome type 4"],
    ["Ehlers-Danlos syndrome, type IV", "Ehlers-Danlos syndrome type 4"],
    ["von Willebrand's disease type 2", "von Willebrand disease 2"],
    ["type II von Willebrand disease", "von Willebrand disease 2"],
    ["type-1 neurofibromatosis", "neurofibromatosis, type I"],
    ["ataxia type IIA", "type 2A ataxia"],
    ["cancers of the breast", "breast cancer"],
    ["cancer of breast", "breast cancer"],
    ["cancer of the thyroid gland", "thyroid gland cancer"],
  ])("%s", (text, name) => {
    expect(found(`The ${text} was found.`)).toEqual([`${text} = ${name}`]);
  });

  test("carries its whole name", () => {
    const [term] = findInDocument(lexicon, ["type IV Ehlers-Danlos syndrome"]);
    expect(term).toMatchObject({ via: "shared", name: "Ehlers-Danlos syndrome type IV" });
  });

  test("after a short form that the document defines", () => {
    const text = "Ehlers-Danlos syndrome (EDS) and type IV EDS";
    expect(found(text).at(-1)).toBe("type IV EDS = Ehlers-Danlos syndrome type 4");
  });

  test.each([
    ["type III Ehlers-Danlos syndrome", "Ehlers-Danlos syndrome = Ehlers-Danlos syndrome"],
    ["cancer of the knee", "cancer = cancer"],
    ["a prototype 4 Ehlers-Danlos syndrome", "Ehlers-Danlos syndrome = Ehlers-Danlos syndrome"],
    ["Ehlers-Danlos syndrome. Type 4", "Ehlers-Danlos syndrome = Ehlers-Danlos syndrome"],
  ])("but not in %s", (text, term) => {
    expect(found(text)).toEqual([term]);
  });

  test("does not reach into its neighbours", () => {
    expect(found("cancer of the breast cancer")).toEqual(["cancer = cancer", "breast cancer = breast cancer"]);
  });
});
