/** A small index for tests, with names that resemble each other as those of the data set do. */
import type { DatasetIndex, IndexEntry } from "../../../core/dataset/types.ts";

const entry = (name: string, names: string[] = [], abbreviations: string[] = []): IndexEntry => ({
  slug: name.toLowerCase().replace(/[^a-z0-9]+/gu, "-"),
  name,
  kind: "disease",
  group: "General pathology",
  names,
  abbreviations,
});

export const INDEX: DatasetIndex = {
  version: "test",
  entries: [
    entry("Dystrophic calcification", ["dystrophic mineralization"]),
    entry("Metastatic calcification", ["metastatic pulmonary calcification"]),
    entry("Calcinosis cutis", ["cutaneous calcification", "skin calcification"]),
    entry("Calciphylaxis", ["calcific uremic arteriolopathy", "calcific uraemic arteriolopathy"], ["CUA"]),
    entry("Pseudoxanthoma elasticum", ["Grönblad-Strandberg syndrome"], ["PXE"]),
    entry("Generalized arterial calcification of infancy", ["idiopathic infantile arterial calcification"], ["GACI"]),
    entry("Systemic sclerosis", ["scleroderma", "progressive systemic sclerosis"], ["SSc"]),
    entry("Systemic lupus erythematosus", ["lupus"], ["SLE"]),
    entry("Ehlers-Danlos syndrome", ["cutis hyperelastica"], ["EDS"]),
    entry("Crohn's disease", ["regional enteritis"]),
    entry("Gout", ["urate crystal arthropathy"]),
    entry("Bullous pemphigoid", [], ["BP"]),
    entry("Mucopolysaccharidosis type II", ["Hunter syndrome"]),
    entry("Mucopolysaccharidosis type III", ["Sanfilippo syndrome"]),
  ],
};
