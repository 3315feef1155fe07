/** The written forms in which a name is found, and those in which it is not. */
import { describe, expect, test } from "vitest";
import { found } from "./names.ts";

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
