import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../../../core/lexicon/matcher.ts";
import type { LexiconName } from "../../../core/lexicon/types.ts";
import { findNaively } from "./naive.ts";

const name = (text: string, entry: number): LexiconName => ({ text, entry, kind: "name" });
const short = (text: string, entry: number): LexiconName => ({ text, entry, kind: "abbreviation" });
const lexiconOf = (names: readonly LexiconName[]) => new Lexicon(compileLexicon(names));
const textsIn = (lexicon: Lexicon, text: string) =>
  findTerms(lexicon, text).map(({ start, end }) => text.slice(start, end));

/** What one name finds in one text. */
const found = (names: string | string[], text: string) => textsIn(lexiconOf([names].flat().map(name)), text);

describe("written forms of a name", () => {
  test.each([
    ["calcinosis", "CALCINOSIS"],
    ["calcinosis", "calcinoses"],
    ["dystrophic calcification", "dystrophic calcifications"],
    ["abscess", "abscesses"],
    ["biopsy", "biopsies"],
    ["patch", "patches"],
    ["headache", "headaches"],
    ["calciphylaxis", "calciphylaxes"],
    ["virus", "viruses"],
    ["thrombus", "thrombi"],
    ["carcinoma", "carcinomata"],
    ["vertebra", "vertebrae"],
    ["arthritis", "arthritides"],
    ["ovum", "ova"],
    ["foramen", "foramina"],
    ["calyx", "calyces"],
    ["larynx", "larynges"],
    ["ganglion", "ganglia"],
    ["pelvis", "pelves"],
    ["fistula of the bursa", "fistulae of the bursa"],
    ["Ehlers-Danlos syndrome", "Ehlers Danlos syndrome"],
    ["Ehlers-Danlos syndrome", "Ehlers\u2013Danlos syndrome"],
    ["Ehlers-Danlos syndrome", "Ehlers\u2011Danlos syndrome"],
    ["Ehlers-Danlos syndrome", "Ehlers \u2014 Danlos syndrome"],
    ["Addison disease", "Addison's disease"],
    ["Addison disease", "Addison\u2019s disease"],
    ["Addison's disease", "Addison disease"],
    ["Hodgkin's lymphoma", "Hodgkins lymphomas"],
    ["Ehlers-Danlos syndrome", "Ehlers\u2012Danlos syndrome"],
    ["Ehlers-Danlos syndrome", "Ehlers\u2212Danlos syndrome"],
    ["fluid fistula", "\ufb02uid \ufb01stula"],
    ["CO2 retention", "CO\u2082 retention"],
    ["diabetes type 14", "diabetes type XIV"],
    ["bacterium", "bacteria"],
    ["appendix", "appendices"],
    ["stoma", "stomata"],
    ["hæmorrhage", "haemorrhages"],
    ["naive ataxia", "na\u00efve ataxia"],
    ["lupus", "\uff2c\uff35\uff30\uff35\uff33"],
    ["Graves disease", "Graves' disease"],
    ["Graves' disease", "Graves disease"],
    ["Sjögren syndrome", "Sjogren syndrome"],
    ["Sjögren syndrome", "Sjo\u0308gren syndrome"],
    ["calcinosis cutis", "calci\u00adnosis\u00a0cutis"],
    ["calcinosis cutis", "calcinosis\n\t cutis"],
    ["calcinosis cutis", "calcinosis/cutis"],
    ["oedema", "edema"],
    ["œdema", "oedema"],
    ["haemorrhage", "hemorrhage"],
    ["tumour", "tumor"],
    ["sulphur granule", "sulfur granule"],
    ["generalised calcification", "generalized calcification"],
    ["haemolysis", "hemolysis"],
    ["fibre", "fiber"],
    ["leucocyte", "leukocyte"],
    ["\ufb01brosis", "fibrosis"],
    ["β-thalassaemia", "beta thalassemia"],
    ["beta-thalassemia", "β-thalassemia"],
    ["α1-antitrypsin deficiency", "alpha-1 antitrypsin deficiency"],
    ["α1-antitrypsin deficiency", "α\u2081-antitrypsin deficiency"],
    ["interleukin-6 deficiency", "interleukin 6 deficiency"],
    ["IL-6 deficiency", "IL6 deficiency"],
    ["type II collagen disease", "type 2 collagen disease"],
    ["diabetes mellitus, type 2", "diabetes mellitus, type 2"],
    ["diabetes mellitus, type 2", "diabetes mellitus type 2"],
    ["calcification (dystrophic)", "calcification dystrophic"],
    ["𝛽-thalassemia", "beta-thalassemia"],
    ["anemia, sickle cell", "sickle cell anemia"],
    ["tumor, fallopian tube, malignant", "malignant fallopian tube tumour"],
    ["muscular dystrophy, limb-girdle, type 2C", "limb-girdle muscular dystrophy type 2C"],
    ["epileptic encephalopathy, early infantile, 22", "early infantile epileptic encephalopathy 22"],
    ["distal myopathy, Nonaka type", "Nonaka distal myopathy"],
    ["distal myopathy, Nonaka type", "Nonaka type distal myopathy"],
    ["distal ataxia type IIA", "distal ataxia type 2A"],
    ["distal ataxia, type 2A", "distal ataxia type IIA"],
    ["distal ataxia type II", "distal ataxia type 2"],
    ["adenomatous polyposis of the colon", "adenomatous polyposis coli"],
    ["calcinosis cutis", "calcinosis of the skin"],
    ["G6PD deficiency", "deficiency of G6PD"],
    ["deficiency of the G-6PD", "G6PD deficiency"],
    ["G6PD deficiency", "G6PD-deficient"],
  ])("%s is found as %s", (written, text) => {
    expect(found(written, `x ${text} y`)).toEqual([text]);
  });

  test.each([
    ["calcinosis cutis", "calcinosis, cutis"],
    ["calcinosis cutis", "calcinosis. Cutis"],
    ["calcinosis cutis", "calcinosis (cutis"],
    ["calcinosis cutis", "calcinosis; cutis"],
    ["diabetes mellitus, type 2", "diabetes, mellitus type 2"],
    ["calcinosis", "acalcinosis"],
    ["calcinosis", "calcinosis2"],
    ["calcinosis", "calcinosis_a"],
    ["ALS", "pals"],
    ["chromosome X", "chromosome 10"],
    ["lupus", "\u0430lupus"],
    ["lupus", "lupus\u0430"],
    ["lupus", "lupusα"],
    ["lupus", "\u05e9lupus"],
    ["lupus", "lupus\u064a"],
    ["lupus", "lupus\u0915"],
    ["lymphedema, microcephaly and atrophy", "microcephaly and atrophy lymphedema"],
    ["arthritis due to CD73 deficiency", "deficiency of arthritis due to CD73"],
    ["distal ataxia type II", "distal ataxia type 1I"],
  ])("%s is not found in %s", (written, text) => {
    expect(found(written, text)).toEqual([]);
  });

  test("a possessive ending is not part of the mark", () => {
    expect(found("calciphylaxis", "calciphylaxis's course")).toEqual(["calciphylaxis"]);
  });

  test.each(["\u2060", "\u200b", "\u00ad", "\u200d", "\u200b\u2060"])(
    "an invisible character (%j) within a term is part of the mark, one behind it is not",
    (invisible) => {
      expect(found("lupus", `a lupus${invisible} b`)).toEqual(["lupus"]);
      expect(found("lupus", `a lupus${invisible}`)).toEqual(["lupus"]);
      expect(found("lupus", `a lupus${invisible}, b`)).toEqual(["lupus"]);
      expect(found("lupus", `a lupus${invisible}'s b`)).toEqual(["lupus"]);
      expect(found("lupus", `a ${invisible}lu${invisible}pus b`)).toEqual([`lu${invisible}pus`]);
    },
  );

  test("a diacritic of its own behind a term is part of the mark", () => {
    expect(found("lupusé", "a lupuse\u0301 b")).toEqual(["lupuse\u0301"]);
  });

  test.each([
    ["yaws", "the yaw and yaws, Yaw and YAWS", ["yaws", "YAWS"]],
    ["hives", "a hive with hives", ["hives"]],
    ["measles of the skin", "measle of the skin, measles of the skin", ["measles of the skin"]],
    ["Hers disease", "her disease, Hers' disease, Hers disease", ["Hers' disease", "Hers disease"]],
    ["Graves disease", "Grave's disease, Grave disease", ["Grave's disease", "Grave disease"]],
    ["gallstones", "a gallstone", ["gallstone"]],
  ])("%s, the singular of which ends in s or is another word, in '%s'", (written, text, texts) => {
    expect(found(written, text)).toEqual(texts);
  });

  test("where the name that keeps its s is not there, a shorter or other one is found", () => {
    expect(found(["Hers disease", "disease"], "her disease")).toEqual(["disease"]);
  });

  test("a term stands between signs of a script without spaces", () => {
    expect(found("calciphylaxis", "患者はcalciphylaxisを")).toEqual(["calciphylaxis"]);
    expect(found("石灰化", "血管石灰化症")).toEqual(["石灰化"]);
  });

  test("a raised digit after a word is a reference mark, after a letter it is part of the name", () => {
    expect(found("calciphylaxis", "calciphylaxis¹²")).toEqual(["calciphylaxis"]);
    expect(found("Ca2 channel disease", "Ca² channel disease")).toEqual(["Ca² channel disease"]);
  });
});

describe("the longest name wins", () => {
  const names = ["calcification", "vascular calcification", "calcification of the aorta", "aorta"];
  test("from the left", () => {
    expect(found(names, "vascular calcification of the aorta")).toEqual(["vascular calcification", "aorta"]);
    expect(found(names, "calcification of the aorta")).toEqual(["calcification of the aorta"]);
    expect(found(names, "calcification of the kidney")).toEqual(["calcification"]);
  });
});

describe("short forms", () => {
  const lexicon = lexiconOf([short("PXE", 0), short("MS", 1), short("G6PD", 2), short("hs-CRP", 3), short("PAD", 4)]);
  test.each([
    ["PXE, PXEs and PXE's", ["PXE", "PXEs", "PXE"]],
    ["pxe Pxe PXe", []],
    ["a pad, Pad, PAD", ["PAD"]],
    ["MS-DOS, MS-32, X-MS, xMS, MS2", []],
    ["MS-related, non-MS", ["MS", "MS"]],
    ["G6PD and g6pd", ["G6PD"]],
    ["hs-CRP, HS-CRP, hs-crp", ["hs-CRP"]],
  ])("in '%s'", (text, texts) => {
    expect(textsIn(lexicon, text)).toEqual(texts);
  });

  test.each([
    ["t2 map", "T2 MAP", []],
    ["T2 map", "T2s map", ["T2s map"]],
    ["T2 MAP", "the T2 MAPs", ["T2 MAPs"]],
    ["ALL-B", "All-B all-b ALL-B", ["ALL-B"]],
  ])("%s in '%s'", (written, text, texts) => {
    expect(textsIn(lexiconOf([short(written, 0)]), text)).toEqual(texts);
  });

  test("are told from names", () => {
    expect(findTerms(lexicon, "PXE")).toMatchObject([{ start: 0, end: 3, entry: 0, via: "abbreviation" }]);
  });
});

/** Words that meet each other in many ways. */
const word = fc.constantFrom(
  "calcinosis",
  "cutis",
  "of",
  "the",
  "skin",
  "lupus",
  "nephritis",
  "calcified",
  "Graves",
  "a",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
const namesOf = fc.array(
  phrase.map((words) => words.join(" ")),
  { minLength: 1, maxLength: 12 },
);
const textOf = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "-", ", ", "; ", "  ")), { maxLength: 30 })
  .map((pairs) => pairs.map(([one, gap]) => one + gap).join(""));

describe("laws", () => {
  test("the fast matcher finds what the obvious one finds", () => {
    fc.assert(
      fc.property(namesOf, textOf, (texts, text) => {
        const names = texts.map(name);
        const found = findTerms(lexiconOf(names), text).map(({ form: _, ...match }) => match);
        expect(found).toEqual(findNaively(names, text));
      }),
      { numRuns: 500 },
    );
  });

  test("however a text is cut into pieces, the same terms are found", () => {
    const lexicon = lexiconOf([
      name("calcinosis cutis", 0),
      name("Graves' disease", 1),
      name("β-thalassaemia", 2),
      short("PXE", 3),
    ]);
    const parts = fc.constantFrom(
      "calcinosis",
      " ",
      "cutis",
      "\u00ad",
      "Graves’ disease",
      "β",
      "-",
      "thalassemia",
      "PXEs",
      "𝛽",
      "¹",
      ", ",
      "'",
      "s",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), fc.array(fc.nat(80)), (pieces, cuts) => {
        const text = pieces.join("");
        const matcher = new Matcher(lexicon);
        matcher.begin();
        let from = 0;
        for (const cut of [...cuts, text.length].map((at) => Math.min(at, text.length)).sort((a, b) => a - b)) {
          matcher.push(text.slice(from, cut));
          from = cut;
        }
        matcher.finish();
        const streamed = Array.from({ length: matcher.count }, (_, k) => [matcher.start[k], matcher.end[k]]);
        expect(streamed).toEqual(findTerms(lexicon, text).map(({ start, end }) => [start, end]));
      }),
      { numRuns: 500 },
    );
  });

  test("every name is found in its own text, whole", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghiklmnoprstuyz"), minLength: 4, maxLength: 9 });
    const random = fc.uniqueArray(
      fc.array(letters, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
      {
        minLength: 1,
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(random, (texts) => {
        const lexicon = lexiconOf(texts.map(name));
        for (const text of texts) expect(textsIn(lexicon, text)).toEqual([text]);
      }),
      { numRuns: 30 },
    );
  });

  test("any text is read without failing, and offsets lie on words", () => {
    const lexicon = lexiconOf([name("a", 0), name("b c", 1), short("X", 2)]);
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\ud835", "\udc00", "a", "b c", "X", "'", "’s"),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        let last = 0;
        for (const { start, end } of findTerms(lexicon, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a word of a million letters is no obstacle", () => {
    const lexicon = lexiconOf([name("lupus nephritis", 0)]);
    const long = "x".repeat(1_000_000);
    expect(findTerms(lexicon, `lupus nephritis ${long} lupus nephritis`)).toHaveLength(2);
    expect(findTerms(lexicon, `lupus ${long} nephritis`)).toEqual([]);
  });

  test("more words than are held at a time", () => {
    const lexicon = lexiconOf([name("lupus nephritis of the kidney", 0), name("lupus", 1)]);
    const text = "lupus nephritis of the kidney lupus ".repeat(3000);
    const matches = findTerms(lexicon, text);
    expect(matches).toHaveLength(6000);
    expect(matches.every(({ entry }, k) => entry === k % 2)).toBe(true);
  });
});
