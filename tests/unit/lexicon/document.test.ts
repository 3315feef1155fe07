import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { findInDocument } from "../../../core/lexicon/document.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { MedicalReading } from "../../../core/lexicon/medical.ts";
import type { LexiconName } from "../../../core/lexicon/types.ts";

const name = (text: string, entry: number): LexiconName => ({ text, entry, kind: "name" });
const lexicon = new Lexicon(
  compileLexicon([
    name("pseudoxanthoma elasticum", 0),
    { text: "PXE", entry: 0, kind: "abbreviation" },
    name("glucose-6-phosphate dehydrogenase deficiency", 1),
    name("von Hippel-Lindau disease", 2),
    name("calciphylaxis", 3),
    name("nephrocalcinosis", 4),
    { text: "TORCH", entry: 5, kind: "abbreviation" },
  ]),
);
const found = (...blocks: string[]) =>
  findInDocument(lexicon, blocks).map(
    ({ block, start, end, entry, via }) => `${blocks[block]?.slice(start, end)} ${entry} ${via}`,
  );

describe("short forms that the document defines", () => {
  test("are terms from then on and before, in every block", () => {
    expect(found("PE is rare.", "We saw pseudoxanthoma elasticum (PE) and more PEs; PE.")).toEqual([
      "PE 0 defined",
      "pseudoxanthoma elasticum 0 name",
      "PE 0 defined",
      "PEs 0 defined",
      "PE 0 defined",
    ]);
  });
  test("override the lexicon, also when the document means something that it does not hold", () => {
    expect(
      found(
        "Physical exercise efforts (PEE). After pulmonary xenon examination (PXE), PXE was repeated; calciphylaxis, nephrocalcinosis, calciphylaxis.",
      ),
    ).toEqual(["calciphylaxis 3 name", "nephrocalcinosis 4 name", "calciphylaxis 3 name"]);
  });
  test("whichever hyphen they are written with", () => {
    const text = "Pseudoxanthoma-elasticum (P–E), P-E and P‐Es, but P-E-1.";
    expect(found(text).slice(1)).toEqual(["P–E 0 defined", "P-E 0 defined", "P‐Es 0 defined"]);
  });
  test("begin longer terms", () => {
    expect(
      found("The glucose-6-phosphate dehydrogenase (G6PD) deficiency is common. G6PD deficiency and G6PD."),
    ).toEqual(["glucose-6-phosphate dehydrogenase (G6PD) deficiency 1 defined", "G6PD deficiency 1 defined"]);
  });
  test("stand for an eponym without its head", () => {
    expect(found("The von Hippel-Lindau (VHL) gene; VHL.")).toEqual(["VHL 2 defined", "VHL 2 defined"]);
  });
  test("are no part of longer codes and names", () => {
    expect(found("pseudoxanthoma elasticum (PE): PE-32, MS-PE, APE, PEX, PE_1")).toEqual([
      "pseudoxanthoma elasticum 0 name",
      "PE 0 defined",
    ]);
  });
});

describe("short forms that the document does not define", () => {
  test("are terms where their own long form stands", () => {
    expect(found("Pseudoxanthoma elasticum. PXE.")).toEqual(["Pseudoxanthoma elasticum 0 name", "PXE 0 abbreviation"]);
  });
  test("are terms in a text that reads as medical, and nowhere else", () => {
    expect(found("Calciphylaxis, nephrocalcinosis, calciphylaxis and TORCH.")).toContain("TORCH 5 abbreviation");
    expect(found("Carry the TORCH, and calciphylaxis.")).toEqual(["calciphylaxis 3 name"]);
    expect(found("Carry the torch: calciphylaxis, nephrocalcinosis, calciphylaxis.")).not.toContain(
      "torch 5 abbreviation",
    );
  });
});

describe("terms that share their last words", () => {
  const calcification = new Lexicon(
    compileLexicon([
      name("dystrophic calcification", 0),
      name("metastatic calcification", 1),
      name("vascular calcification", 2),
      name("systemic lupus erythematosus", 3),
      name("cutaneous lupus erythematosus", 4),
      name("calcinosis", 5),
    ]),
  );
  test.each([
    ["metastatic and dystrophic calcification", ["metastatic 1", "dystrophic calcification 0"]],
    [
      "Metastatic, vascular or\n dystrophic calcifications",
      ["Metastatic 1", "vascular 2", "dystrophic calcifications 0"],
    ],
    ["cutaneous and/or systemic lupus erythematosus", ["cutaneous 4", "systemic lupus erythematosus 3"]],
    ["a metastatic/dystrophic calcification", ["metastatic 1", "dystrophic calcification 0"]],
    ["rapid and dystrophic calcification", ["dystrophic calcification 0"]],
    ["calcinosis and dystrophic calcification", ["calcinosis 5", "dystrophic calcification 0"]],
    ["metastatic disease and dystrophic calcification", ["dystrophic calcification 0"]],
  ])("%s", (text, expected) => {
    const terms = findInDocument(calcification, [text]);
    expect(terms.map(({ start, end, entry }) => `${text.slice(start, end)} ${entry}`)).toEqual(expected);
  });
  test("carry their whole name", () => {
    const [first] = findInDocument(calcification, ["metastatic and dystrophic calcification"]);
    expect(first).toMatchObject({ via: "shared", name: "metastatic calcification" });
  });
});

test("a document reads as medical by the density of its terms, not by their number alone", () => {
  const reading = new MedicalReading();
  for (const entry of [1, 2, 1]) reading.note(entry);
  reading.read(1000);
  expect(reading.isMedical).toBe(true);
  reading.read(1_000_000);
  expect(reading.isMedical).toBe(false);
  expect(reading.allows(1)).toBe(true);
  expect(reading.allows(7)).toBe(false);
});
