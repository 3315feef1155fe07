/** Written forms of a name that folding does not bring together: made once, when the lexicon is compiled. */
import { expansion } from "../text/characters.ts";

/** Punctuation that a name may hold and that is often left out. */
const PUNCTUATION = /[^\p{L}\p{N}\p{M}\p{Pd}'’/_\s]+/gu;

/** Latin and Greek plurals: ending of the singular, those of the plural. The first that fits is taken. */
const PLURALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/us$/u, ["i", "uses"]],
  [/um$/u, ["a"]],
  [/(?<=[ao]m)en$/u, ["ina"]],
  [/(?<![mi])a$/u, ["ae"]],
  [/[ei]x$/u, ["ices"]],
  [/(?<=y)x$/u, ["ces"]],
  [/(?<=[iy])nx$/u, ["nges"]],
  [/(?<=gli|men)on$/u, ["a"]],
  [/(?<![sx]|it)is$/u, ["es"]],
  [/o$/u, ["oes"]],
];

/** Plural forms of a word that a plain -s does not make. */
export function irregularPlurals(word: string): string[] {
  if (word.length < 4) return [];
  for (const [singular, plurals] of PLURALS) {
    if (singular.test(word)) return plurals.map((ending) => word.replace(singular, ending));
  }
  return [];
}

/** The name with its head noun (last word, or the word before "of") in its irregular plural forms. */
function pluralForms(name: string): string[] {
  const head = /^(.*?)(\p{Ll}+)((?: of .*)?)$/u.exec(name);
  if (!head) return [];
  const [, before = "", word = "", after = ""] = head;
  return irregularPlurals(word).map((plural) => before + plural + after);
}

const NUMBERED = String.raw`(?<![\p{L}\p{N}])(\p{L}{1,3}|alpha|beta|gamma|delta|kappa|lambda)`;
const APART = new RegExp(String.raw`${NUMBERED}[- ](\d{1,2})(?![\p{L}\p{N}])`, "giu");
const JOINED = new RegExp(String.raw`${NUMBERED}(\d{1,2})(?![\p{L}\p{N}])`, "giu");

/** "alpha-1 antitrypsin" is also written "alpha1 antitrypsin", "IL-6" also "IL6", both with Greek letters. */
const numberedForms = (name: string): string[] => {
  const spelled = name.replace(/\p{Script=Greek}/gu, expansion);
  return [spelled.replace(APART, "$1$2"), spelled.replace(JOINED, "$1-$2")];
};

/** All forms in which a name is looked for, the name itself first, before folding; some may fold to the same. */
export function formsOf(name: string): string[] {
  const forms = [name];
  const bare = name.replace(PUNCTUATION, " ").trim();
  if (bare !== name) forms.push(bare);
  for (const form of [...forms]) forms.push(...pluralForms(form));
  for (const form of [...forms]) forms.push(...numberedForms(form));
  return [...new Set(forms)];
}
