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

/** "G-6PD" is also written "G6PD". */
const CODE_APART = /(?<![\p{L}\p{N}])(\p{Lu}{1,3})-(?=\d{1,2}\p{Lu})/gu;

const ROMAN = "I II III IV V VI VII VIII IX X".split(" ");
const TYPE = /(?<![\p{L}\p{N}])(type[- ])(?:(I{1,3}|I?[VX]|VI{1,3})|([1-9]|10))((?![IVX])\p{L})(?![\p{L}\p{N}])/giu;

/** "type 2A" is also written "type IIA"; numerals without a letter meet in folding. */
const otherNumeral = (name: string): string =>
  name.replace(TYPE, (_, type: string, roman: string | undefined, digits: string | undefined, letter: string) => {
    const numeral = roman === undefined ? ROMAN[Number(digits) - 1] : ROMAN.indexOf(roman.toUpperCase()) + 1;
    return `${type}${numeral}${letter}`;
  });

/** Parts of the body whose Latin genitives stand in English names. */
const GENITIVES: readonly (readonly [string, string])[] = [
  ["colon", "coli"],
  ["skin", "cutis"],
  ["brain", "cerebri"],
  ["stomach", "ventriculi"],
  ["uterus", "uteri"],
  ["anus", "ani"],
];

const GENITIVE = new RegExp(
  `(?:${GENITIVES.map(([english, latin]) => `of the ${english}|[^ ] ${latin}`).join("|")})$`,
  "u",
);

/** "polyposis of the colon" is also "polyposis coli". */
const genitiveForms = (name: string): string[] =>
  GENITIVES.flatMap(([english, latin]) => {
    if (name.endsWith(` of the ${english}`)) return [name.replace(/of the \S+$/u, latin)];
    return name.endsWith(` ${latin}`) ? [name.replace(/\S+$/u, `of the ${english}`)] : [];
  });

/** Words that make more of a name than a thing and its qualifiers: those cannot change places. */
const CLAUSE = /(?<!\p{L})(?:and|or|with|without|of|in|due|to|by|from|including|associated)(?!\p{L})/iu;

/** "G6PD deficiency" is also a "deficiency of G6PD", and who has it is "G6PD deficient". */
function deficiencyForms(name: string): string[] {
  const [, before, after] = /^(?:(\S+(?: \S+){0,3}) deficiency|deficiency of (?:the )?(.+))$/iu.exec(name) ?? [];
  if (before !== undefined) return CLAUSE.test(before) ? [] : [`deficiency of ${before}`, `${before} deficient`];
  return after === undefined ? [] : [`${after} deficiency`, `${after} deficient`];
}

/** A type or number at the end, which stays there. */
const NUMBER_AT_END = /,? (?:type [\p{L}\p{N}]{1,4}|\d{1,2}\p{L}?)$/iu;

/** "anemia, sickle cell" is an index' way of writing "sickle cell anemia"; "…, Nonaka type" also loses its "type". */
function uninverted(name: string): string[] {
  const [number = ""] = NUMBER_AT_END.exec(name) ?? [];
  const parts = name.slice(0, name.length - number.length).split(/,\s+/u);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === "" || CLAUSE.test(part))) return [];
  const straight = parts.reverse().join(" ");
  const end = number.replace(/^,/u, "");
  const bare = straight.replace(/(?<!^) type(?= )/iu, "");
  return bare === straight ? [straight + end] : [straight + end, bare + end];
}

/** Words that look like plurals of others: the yaw of a ship is no yaws, and "her disease" no Hers disease. */
const NO_PLURAL = "bends|glanders|hers|hives|measles|mumps|piles|rickets|shakes|shingles|staggers|yaws";
const KEEPS_S = new RegExp(`^(?:${NO_PLURAL})(?!\\p{L})|(?<!\\p{L})(?:${NO_PLURAL})$`, "iu");

/** Whether a written form keeps the s of its first or last word: without it, it would be something else. */
export const keepsS = (form: string): boolean => KEEPS_S.test(form);

/** All forms in which a name is looked for, the name itself first, before folding; some may fold to the same. */
export function formsOf(name: string): string[] {
  const forms = [name];
  const bare = name.replace(PUNCTUATION, " ").trim();
  if (bare !== name) forms.push(bare);
  // Each only where it may have something to do: this is done for each of a hundred thousand names.
  if (name.includes(",")) forms.push(...uninverted(name));
  if (GENITIVE.test(name)) forms.push(...genitiveForms(name));
  if (name.includes("-")) forms.push(...forms.map((form) => form.replace(CODE_APART, "$1")));
  if (/type/iu.test(name)) forms.push(...forms.map(otherNumeral));
  if (/deficiency/iu.test(name)) forms.push(...forms.flatMap(deficiencyForms));
  for (const form of [...forms]) forms.push(...pluralForms(form));
  for (const form of [...forms]) forms.push(...numberedForms(form));
  return [...new Set(forms)];
}
