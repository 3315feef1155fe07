import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDefinitions } from "../../../core/text/abbreviations.ts";

const defined = (text: string) => findDefinitions(text).map(({ short, long }) => `${short} = ${long}`);

describe("a short form in brackets after its long form", () => {
  test.each([
    ["Patients with pseudoxanthoma elasticum (PXE) were seen.", "PXE = pseudoxanthoma elasticum"],
    ["the Ehlers-Danlos syndromes (EDSs) are", "EDS = Ehlers-Danlos syndromes"],
    [
      "generalized arterial calcification of infancy (GACI; MIM 208000)",
      "GACI = generalized arterial calcification of infancy",
    ],
    ["fibroblast growth factor 23 (FGF23) rises", "FGF23 = fibroblast growth factor 23"],
    ["interleukin-6 (IL-6) levels", "IL-6 = interleukin-6"],
    ["transforming growth factor beta (TGFβ) signalling", "TGFβ = transforming growth factor beta"],
    ["spinocerebellar ataxia type 3 (SCA3)", "SCA3 = spinocerebellar ataxia type 3"],
    ["myotonic dystrophy (DM) is", "DM = myotonic dystrophy"],
    ["ataxia-telangiectasia (A-T)", "A-T = ataxia-telangiectasia"],
    ["chronic kidney disease (CKD [stage 5])", "CKD = chronic kidney disease"],
    ["end-stage renal\n   disease (ESRD)", "ESRD = end-stage renal disease"],
    ["transforming growth factor β (TGF-β)", "TGF-β = transforming growth factor β"],
    ["transforming growth factor β (TGFB)", "TGFB = transforming growth factor β"],
    ["interleukin-1 beta (IL-1β)", "IL-1β = interleukin-1 beta"],
    ["β-thalassemia major (BTM)", "BTM = β-thalassemia major"],
    ["γ-glutamyl transferase (GGT)", "GGT = γ-glutamyl transferase"],
    ["α1-antitrypsin deficiency (A1ATD)", "A1ATD = α1-antitrypsin deficiency"],
    [
      "chronic kidney disease–mineral bone disorder (CKD–MBD)",
      "CKD–MBD = chronic kidney disease–mineral bone disorder",
    ],
    ["high-sensitivity C-reactive protein (hs-CRP)", "hs-CRP = high-sensitivity C-reactive protein"],
    ["multiple endocrine neoplasia type 2A (MEN 2A)", "MEN 2A = multiple endocrine neoplasia type 2A"],
    [
      "heart failure with preserved ejection fraction (HFpEF)",
      "HFpEF = heart failure with preserved ejection fraction",
    ],
    ["(as in pseudoxanthoma elasticum [PXE])", "PXE = pseudoxanthoma elasticum"],
    ["(as in pseudoxanthoma elasticum (PXE) too)", "PXE = pseudoxanthoma elasticum"],
    ["pseudoxanthoma elasticum (“PXE”)", "PXE = pseudoxanthoma elasticum"],
    ["pseudoxanthoma elasticum ('PXE')", "PXE = pseudoxanthoma elasticum"],
  ])("%s", (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });
});

describe("a long form in brackets after its short form", () => {
  test.each([
    ["PXE (pseudoxanthoma elasticum) is rare", "PXE = pseudoxanthoma elasticum"],
    ["the CPPD (calcium pyrophosphate deposition) crystals", "CPPD = calcium pyrophosphate deposition"],
    ["IL-6 (interleukin-6) rises", "IL-6 = interleukin-6"],
    ["TGF-β (transforming growth factor beta) falls", "TGF-β = transforming growth factor beta"],
    ["EDSs (Ehlers-Danlos syndromes) are", "EDS = Ehlers-Danlos syndromes"],
    ["(PXE [pseudoxanthoma elasticum])", "PXE = pseudoxanthoma elasticum"],
  ])("%s", (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });
});

describe("what is no definition", () => {
  test.each([
    "as shown (see Figure 2)",
    "in three patients (12%)",
    "by dialysis (Smith 2004)",
    "the disease (rare)",
    "in Germany (USA)",
    "It ended. New words (NATO) here",
    "a b c (Table 1)",
    "PXE (n = 12)",
    "no brackets at all",
    "unbalanced ) and ( brackets",
  ])("%s", (text) => {
    expect(defined(text)).toEqual([]);
  });
});

test("offsets lead to the forms as they are written", () => {
  const text = "In  generalized arterial\u00a0calcification of infancy ( GACIs ), then";
  const [definition] = findDefinitions(text);
  expect(text.slice(definition?.shortStart, definition?.shortEnd)).toBe("GACIs");
  expect(text.slice(definition?.longStart, definition?.longEnd)).toBe(
    "generalized arterial\u00a0calcification of infancy",
  );
});

test("two definitions in one sentence, one inside the other's brackets", () => {
  expect(defined("tumor necrosis factor (TNF) and mixed connective tissue disease (MCTD)")).toEqual([
    "TNF = tumor necrosis factor",
    "MCTD = mixed connective tissue disease",
  ]);
});

test("any text is read without fault, and what is found stands there", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("(", ")", "[", "]", " ", "PXE", "pseudo xanthoma elasticum"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      for (const { short, shortStart, shortEnd, long, longStart, longEnd } of findDefinitions(text)) {
        expect(text.slice(shortStart, shortEnd).startsWith(short)).toBe(true);
        expect(text.slice(longStart, longEnd).replace(/\s+/gu, " ").trim()).toBe(long);
      }
    }),
  );
});

test("a long text without end of brackets takes no long time", () => {
  expect(findDefinitions("(".repeat(100_000)).length).toBe(0);
  expect(findDefinitions("word (AB ".repeat(20_000)).length).toBe(0);
});
