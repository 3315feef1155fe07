/** Lists of names for the benchmark: bundled, from ontology files, and beyond them made by combining words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LexiconName } from "../../core/lexicon/types.ts";
import { readOntology } from "../../core/packs/ontology.ts";
import { foldPhrase } from "../../core/text/fold.ts";
import { readDataset } from "../../data/compile.ts";
import { lexiconNames } from "../../data/lexicon-names.ts";
import { ROOT } from "../../scripts/run.ts";

/** Sizes of lexicon that are measured; the lists are nested. */
export const SIZES = [1_000, 10_000, 35_000, 150_000] as const;

export interface Names {
  /** The bundled data as it ships, short forms among it. */
  bundled: LexiconName[];
  /** Names without short forms, no two that fold to the same: bundled ones first, then the files', then made ones. */
  all: string[];
  /** How many of `all` are bundled, and how many of them or of the files. */
  bundledCount: number;
  writtenCount: number;
}

const QUALIFIERS =
  "acute,chronic,recurrent,congenital,juvenile,late onset,early onset,familial,sporadic,idiopathic,secondary,primary," +
  "progressive,benign,malignant,diffuse,focal,multifocal,bilateral,hereditary,autosomal dominant,autosomal recessive," +
  "X-linked,infantile,neonatal,drug-induced,post-traumatic,autoimmune,infectious,metabolic,transient,persistent," +
  "localized,generalized,nodular,papular,eosinophilic,granulomatous,necrotizing,fibrosing,atypical,hypertrophic";
const SITES =
  "renal tubular,glomerular,hepatic,biliary,pancreatic,gastric,duodenal,colonic,rectal,esophageal,laryngeal,tracheal," +
  "bronchial,pulmonary,pleural,pericardial,myocardial,aortic,mitral,carotid,coronary,cerebral,cerebellar,spinal," +
  "meningeal,retinal,corneal,conjunctival,choroidal,cochlear,vestibular,thyroid,parathyroid,adrenal,pituitary,ovarian," +
  "uterine,cervical,prostatic,testicular,vesical,urethral,synovial,articular,tendinous,muscular,cutaneous,subcutaneous," +
  "follicular,sebaceous,salivary gland,lacrimal gland,lymph node,splenic,thymic,bone marrow,periosteal,dental,gingival";
const FINDINGS =
  "fibrosis,atrophy,dysplasia,hyperplasia,hypoplasia,adenoma,carcinoma,sarcoma,lymphoma,necrosis,infarction,stenosis," +
  "dystrophy,neuropathy,myopathy,vasculitis,sclerosis,calcinosis,amyloidosis,ulceration,hemorrhage,thrombosis," +
  "aneurysm,malformation,inflammation,insufficiency,obstruction,degeneration,cyst,abscess,granuloma,edema,ischemia," +
  "hypertension,syndrome,deficiency disease,storage disease,neoplasm,polyp,fistula";

/** Every combination once, in an order that looks like none: steps through them by a number without common divisor. */
function* madeNames(): Generator<string> {
  const [qualifiers, sites, findings] = [QUALIFIERS, SITES, FINDINGS].map((list) => list.split(",")) as string[][];
  const lists = [qualifiers, sites, findings] as string[][];
  const kinds = ["", " type 1", " type 2"];
  const total = lists.reduce((product, { length }) => product * length, kinds.length);
  for (let step = 0, at = 0; step < total; step++, at = (at + 7_368_787) % total) {
    let rest = at;
    const words = lists.map((list) => {
      const word = list[rest % list.length];
      rest = Math.floor(rest / list.length);
      return word;
    });
    yield words.join(" ") + kinds[rest];
  }
}

/** Names and exact synonyms; capitals without a small letter are short forms in any ontology. */
const namesIn = (file: string): string[] =>
  readOntology(readFileSync(file, "utf8"))
    .flatMap(({ name, synonyms }) => [
      name,
      ...synonyms.filter(({ scope, abbreviation }) => scope === "exact" && !abbreviation).map(({ text }) => text),
    ])
    .filter((name) => name.length >= 4 && /\p{Ll}{2}/u.test(name));

/** @param files ontologies, OBO or OBO Graphs */
export function gatherNames(files: readonly string[]): Names {
  const bundled = lexiconNames(readDataset(join(ROOT, "data")));
  const largest = Math.max(...SIZES);
  const all: string[] = [];
  const folded = new Set<string>();
  const take = (name: string) => {
    const form = foldPhrase(name);
    if (form === "" || folded.has(form) || all.length >= largest) return;
    folded.add(form);
    all.push(name);
  };
  for (const { text, kind } of bundled) if (kind === "name") take(text);
  const bundledCount = all.length;
  for (const file of files) for (const name of namesIn(file)) take(name);
  const writtenCount = all.length;
  for (const name of madeNames()) {
    if (all.length >= largest) break;
    take(name);
  }
  return { bundled, all, bundledCount, writtenCount };
}

/** The bundled names with as many more as make `size`: what a reader with a large pack has. */
export function withPack({ bundled, all, bundledCount }: Names, size: number): LexiconName[] {
  const first = Math.max(...bundled.map(({ entry }) => entry)) + 1;
  const more = all.slice(bundledCount, bundledCount + size - bundled.length);
  return [...bundled, ...more.map((text, k) => ({ text, entry: first + k, kind: "name" as const }))];
}
