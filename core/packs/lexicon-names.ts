/** What of an ontology the finder looks for. */
import type { LexiconName } from "../lexicon/types.ts";
import { foldPhrase } from "../text/fold.ts";
import type { OntologyTerm } from "./types.ts";

/** Looks like a short form though the ontology does not say so: "FMF", "SCA3", "vWS". */
const SHORT_FORM = /^(?=.{2,8}$)[\p{Ll}]?[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}-]*\p{Ll}?$/u;

/** Words that stand in ontologies as names or synonyms, and everywhere else as something else. */
const EVERYDAY = new Set(["disease", "disorder", "syndrome", "infection", "injury", "condition", "illness", "other"]);

/** Qualifiers that ontologies add and texts leave out: "disease (disorder)", "syndrome, NOS". */
const withoutQualifier = (text: string): string => text.replace(/\s*(\((disorder|disease|finding)\)|,? NOS)$/iu, "");

/** A name of one of several numbered types: "myotonic dystrophy type 2", "Usher syndrome, type IID". */
const NUMBERED = /^(.*?\p{Ll}{3}.*?),? (?:type )?(\d{1,2}|[IVX]{1,4})\p{L}?$/u;
/** What is numbered and yet no disease by itself. */
const NO_FAMILY = /^(?:type|group|stage|grade|class|chromosome|tumou?r|neoplasm|cancer|deficiency)$/iu;

/**
 * "myotonic dystrophy", where the ontology only has its types 1, 2 and so on: texts mostly do not say which. It means all
 * of them, in the order of their numbers.
 */
function families(names: readonly LexiconName[]): LexiconName[] {
  const known = new Set(names.map(({ text }) => foldPhrase(text)));
  const members = new Map<string, { text: string; entry: number; number: number }[]>();
  for (const { text, entry, kind } of names) {
    const [, family, numeral] = kind === "name" ? (NUMBERED.exec(text) ?? []) : [];
    if (family === undefined || numeral === undefined || NO_FAMILY.test(family)) continue;
    const key = foldPhrase(family);
    const number = Number(foldPhrase(numeral));
    if (known.has(key) || EVERYDAY.has(family.toLowerCase()) || Number.isNaN(number)) continue;
    const list = members.get(key) ?? [];
    if (!list.some((member) => member.entry === entry)) list.push({ text: family, entry, number });
    members.set(key, list);
  }
  return [...members.values()]
    .filter((list) => list.length > 1 && list.some(({ number }) => number === 1))
    .flatMap((list) => list.sort((a, b) => a.number - b.number))
    .map(({ text, entry }) => ({ text, entry, kind: "name" }));
}

/**
 * Names and exact synonyms, with the position of their term as entry number. Narrower, broader and related synonyms
 * are not names of the term. Then the names of families of which only the numbered types are terms.
 */
export function lexiconNames(terms: readonly OntologyTerm[]): LexiconName[] {
  const names = terms.flatMap(({ name, synonyms }, entry) =>
    [{ text: name, scope: "exact", abbreviation: false }, ...synonyms]
      .filter(({ scope }) => scope === "exact")
      .map(({ text, abbreviation }): LexiconName => {
        const bare = withoutQualifier(text);
        return { text: bare, entry, kind: abbreviation || SHORT_FORM.test(bare) ? "abbreviation" : "name" };
      })
      .filter(({ text }) => text.length > 2 && !EVERYDAY.has(text.toLowerCase())),
  );
  return [...names, ...families(names)];
}
