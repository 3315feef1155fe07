import { o as expansion, t as foldPhrase } from "./fold-DHHSQ-BE.js";
// core/lexicon/forms.ts
/** Written forms of a name that folding does not bring together: made once, when the lexicon is compiled. */
/** Punctuation that a name may hold and that is often left out. */
var PUNCTUATION = /[^\p{L}\p{N}\p{M}\p{Pd}'’/_\s]+/gu;
/** Latin and Greek plurals: ending of the singular, those of the plural. The first that fits is taken. */
var PLURALS = [
	[/us$/u, ["i", "uses"]],
	[/um$/u, ["a"]],
	[/(?<=[ao]m)en$/u, ["ina"]],
	[/(?<![mi])a$/u, ["ae"]],
	[/[ei]x$/u, ["ices"]],
	[/(?<=y)x$/u, ["ces"]],
	[/(?<=[iy])nx$/u, ["nges"]],
	[/(?<=gli|men)on$/u, ["a"]],
	[/(?<![sx]|it)is$/u, ["es"]],
	[/o$/u, ["oes"]]
];
/** Plural forms of a word that a plain -s does not make. */
function irregularPlurals(word) {
	if (word.length < 4) return [];
	for (const [singular, plurals] of PLURALS) if (singular.test(word)) return plurals.map((ending) => word.replace(singular, ending));
	return [];
}
/** The name with its head noun (last word, or the word before "of") in its irregular plural forms. */
function pluralForms(name) {
	const head = /^(.*?)(\p{Ll}+)((?: of .*)?)$/u.exec(name);
	if (!head) return [];
	const [, before = "", word = "", after = ""] = head;
	return irregularPlurals(word).map((plural) => before + plural + after);
}
var NUMBERED = String.raw`(?<![\p{L}\p{N}])(\p{L}{1,3}|alpha|beta|gamma|delta|kappa|lambda)`;
var APART = new RegExp(String.raw`${NUMBERED}[- ](\d{1,2})(?![\p{L}\p{N}])`, "giu");
var JOINED = new RegExp(String.raw`${NUMBERED}(\d{1,2})(?![\p{L}\p{N}])`, "giu");
/** "alpha-1 antitrypsin" is also written "alpha1 antitrypsin", "IL-6" also "IL6", both with Greek letters. */
var numberedForms = (name) => {
	const spelled = name.replace(/\p{Script=Greek}/gu, expansion);
	return [spelled.replace(APART, "$1$2"), spelled.replace(JOINED, "$1-$2")];
};
/** "G-6PD" is also written "G6PD". */
var CODE_APART = /(?<![\p{L}\p{N}])(\p{Lu}{1,3})-(?=\d{1,2}\p{Lu})/gu;
var ROMAN = "I II III IV V VI VII VIII IX X".split(" ");
var TYPE = /(?<![\p{L}\p{N}])(type[- ])(?:(I{1,3}|I?[VX]|VI{1,3})|([1-9]|10))((?![IVX])\p{L})(?![\p{L}\p{N}])/giu;
/** "type 2A" is also written "type IIA"; numerals without a letter meet in folding. */
var otherNumeral = (name) => name.replace(TYPE, (_, type, roman, digits, letter) => {
	return `${type}${roman === void 0 ? ROMAN[Number(digits) - 1] : ROMAN.indexOf(roman.toUpperCase()) + 1}${letter}`;
});
/** Parts of the body whose Latin genitives stand in English names. */
var GENITIVES = [
	["colon", "coli"],
	["skin", "cutis"],
	["brain", "cerebri"],
	["stomach", "ventriculi"],
	["uterus", "uteri"],
	["anus", "ani"]
];
var GENITIVE = new RegExp(`(?:${GENITIVES.map(([english, latin]) => `of the ${english}|[^ ] ${latin}`).join("|")})$`, "u");
/** "polyposis of the colon" is also "polyposis coli". */
var genitiveForms = (name) => GENITIVES.flatMap(([english, latin]) => {
	if (name.endsWith(` of the ${english}`)) return [name.replace(/of the \S+$/u, latin)];
	return name.endsWith(` ${latin}`) ? [name.replace(/\S+$/u, `of the ${english}`)] : [];
});
/** Words that make more of a name than a thing and its qualifiers: those cannot change places. */
var CLAUSE = /(?<!\p{L})(?:and|or|with|without|of|in|due|to|by|from|including|associated)(?!\p{L})/iu;
/** "G6PD deficiency" is also a "deficiency of G6PD", and who has it is "G6PD deficient". */
function deficiencyForms(name) {
	const [, before, after] = /^(?:(\S+(?: \S+){0,3}) deficiency|deficiency of (?:the )?(.+))$/iu.exec(name) ?? [];
	if (before !== void 0) return CLAUSE.test(before) ? [] : [`deficiency of ${before}`, `${before} deficient`];
	return after === void 0 ? [] : [`${after} deficiency`, `${after} deficient`];
}
/** A type or number at the end, which stays there. */
var NUMBER_AT_END = /,? (?:type [\p{L}\p{N}]{1,4}|\d{1,2}\p{L}?)$/iu;
/** "anemia, sickle cell" is an index' way of writing "sickle cell anemia"; "…, Nonaka type" also loses its "type". */
function uninverted(name) {
	const [number = ""] = NUMBER_AT_END.exec(name) ?? [];
	const parts = name.slice(0, name.length - number.length).split(/,\s+/u);
	if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === "" || CLAUSE.test(part))) return [];
	const straight = parts.reverse().join(" ");
	const end = number.replace(/^,/u, "");
	const bare = straight.replace(/(?<!^) type(?= )/iu, "");
	return bare === straight ? [straight + end] : [straight + end, bare + end];
}
/** All forms in which a name is looked for, the name itself first, before folding; some may fold to the same. */
function formsOf(name) {
	const forms = [name];
	const bare = name.replace(PUNCTUATION, " ").trim();
	if (bare !== name) forms.push(bare);
	if (name.includes(",")) forms.push(...uninverted(name));
	if (GENITIVE.test(name)) forms.push(...genitiveForms(name));
	if (name.includes("-")) forms.push(...forms.map((form) => form.replace(CODE_APART, "$1")));
	if (/type/iu.test(name)) forms.push(...forms.map(otherNumeral));
	if (/deficiency/iu.test(name)) forms.push(...forms.flatMap(deficiencyForms));
	for (const form of [...forms]) forms.push(...pluralForms(form));
	for (const form of [...forms]) forms.push(...numberedForms(form));
	return [...new Set(forms)];
}
// core/dataset/confirm.ts
/** Confirming that a text found on a page really is a name of an entry. */
/** `PXEs` as `PXE`: a short form may carry a plural s. */
var singular = (text) => /[\p{Lu}\p{N}]s$/u.test(text) ? text.slice(0, -1) : text;
/**
* A text that may be split at line ends as one string, whichever of its hyphens stand for nothing; null when there is no
* hyphen (unless `always`).
*/
var withoutGaps = (text, always = false) => always || LINE_END.test(text) ? foldPhrase(text.replace(new RegExp(LINE_END, "gu"), "")).replaceAll(" ", "") : null;
var LINE_END = /[-\u2010\u00ad]\s*/u;
/**
* The finder's lexicon holds fingerprints instead of names, and what it reports comes from a page: so nothing is shown
* before the text is compared with the entry's own names.
* @param text as it stands on the page
* @param definedAs the long form next to which the page defines `text`, if it does
* @returns how the text names the entry, or null when it does not
*/
function confirmName(entry, text, definedAs) {
	if (definedAs !== void 0) return confirmName(entry, definedAs) ? {
		text,
		via: "defined",
		definedAs
	} : null;
	const folded = foldPhrase(text);
	if (folded === "") return null;
	const joined = withoutGaps(text);
	const isForm = (name) => formsOf(name).some((form) => foldPhrase(form) === folded || joined !== null && withoutGaps(form, true) === joined);
	if (isForm(entry.name)) return {
		text,
		via: "same"
	};
	if (entry.names.some(isForm)) return {
		text,
		via: "synonym"
	};
	return entry.abbreviations.includes(singular(text)) ? {
		text,
		via: "abbreviation"
	} : null;
}
export { confirmName as t };
