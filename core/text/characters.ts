/**
 * What one UTF-16 code unit means to the finder: a folded letter or digit, or a class of separator. Latin, Greek and
 * the like are looked up in a table that fills itself on first sight, so that a page pays only for what it uses.
 */
import { isLatinLetter, isLetterOrDigit } from "./letters.ts";
import { flagged } from "./word-forms.ts";

export const SPACE = 1;
/** Punctuation that a name may hold; these numbers are the marker of the gap. */
export const COMMA = 9;
export const OPEN = 10;
export const CLOSE = 11;
export const STOP = 12;
export const PLUS = 13;
/** Any other punctuation: no term reaches over it. */
export const OTHER = 15;
/** From here on: what does more than part words. This one stands in addresses and names of files and variables. */
export const CODE = 16;
export const SLASH = 17;
export const HYPHEN = 18;
export const APOSTROPHE = 19;
/** Left out of words: soft hyphen, zero-width characters, combining marks. */
export const IGNORED = 20;
/** Stands for several letters (Greek letters, ligatures): see `expansion`. */
export const SEVERAL = 21;
/** A raised or lowered digit: its value is the digit it is compatible with, see `expansion`. */
export const RAISED = 22;
/** A sign of a script that is written without spaces: a word of its own. */
export const IDEOGRAPH = 23;
export const SURROGATE = 24;
/** Values from here on are folded letters and digits. */
export const LETTER = 48;

/** From α (U+03B1) to ω; sigma has two forms. */
const GREEK = (
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi " +
  "chi psi omega"
).split(" ");

/** Letters that Unicode does not decompose. */
const LATIN: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
  ß: "ss",
};

/** Decomposed, in lower case, without marks. Twice, because lower-casing can bring new marks (U+0130). */
const plain = (text: string): string => text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** The folded letters of a character that is SEVERAL or RAISED, or of a styled letter outside the basic plane. */
export function expansion(character: string): string {
  return [...plain(character)].map((letter) => GREEK[letter.charCodeAt(0) - 0x3b1] ?? LATIN[letter] ?? letter).join("");
}

const PUNCTUATION: Record<string, number> = {
  ",": COMMA,
  "(": OPEN,
  ")": CLOSE,
  ".": STOP,
  "+": PLUS,
  "/": SLASH,
  "@": CODE,
  "\\": CODE,
  _: CODE,
  "'": APOSTROPHE,
  "’": APOSTROPHE,
  ʼ: APOSTROPHE,
  "＇": APOSTROPHE,
  "-": HYPHEN,
  "−": HYPHEN,
};
/** Met on most pages: known from the start, as what Unicode says of a character costs milliseconds when first asked. */
const KNOWN: readonly (readonly [number, string])[] = [
  [IGNORED, "\u00ad"],
  [SPACE, "\u00a0"],
  [HYPHEN, "\u2013\u2014"],
  [OTHER, "\u201c\u201d\u2018"],
];

/** Signs of Latin-1, general punctuation, arrows, mathematics: the same as Unicode's classes say, without building those. */
const SIGNS =
  /[\xa1-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb-\xbf\xd7\xf7\u2016\u2017\u201a-\u2027\u2030-\u205e\u2190-\u2211\u2213-\u23ff]/;

/** What Unicode says of a character. Asked once for each. */
export function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return SURROGATE;
  const character = String.fromCharCode(code);
  const known = PUNCTUATION[character];
  if (known !== undefined) return known;
  if (SIGNS.test(character)) return OTHER;
  return isLatinLetter(code) ? letterOf(code, character) : anyOf(code, character);
}

/** The same for a character of whatever script. */
function anyOf(code: number, character: string): number {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return IGNORED;
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{Pd}/u.test(character)) return HYPHEN;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/^\d$/.test(expansion(character)) && /\p{No}/u.test(character)) return RAISED;
  return letterOf(code, character);
}

/** What a character is that is a letter or digit, or else other punctuation. */
function letterOf(code: number, character: string): number {
  const folded = expansion(character);
  if (folded === character) return isLetterOrDigit(character) ? code : OTHER;
  const isPlain =
    /^[a-z\d]+$/.test(folded) ||
    (folded !== "" && [...folded].every((letter) => classify(letter.charCodeAt(0)) >= LETTER));
  if (!isPlain) return OTHER;
  return folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
}

const TABLE_SIZE = 0x2200;
/** Letters with their flags (see word-forms.ts), and classes, by code unit; 0 where `meaningOf` was not asked yet. */
export const MEANING = new Int32Array(TABLE_SIZE);
const others = new Map<number, number>();

/** ASCII is there from the start: the hot loop reads it without a call. Small letters and digits stand for themselves. */
for (let code = 0; code < 0x80; code++) {
  const lower = code | 0x20;
  const isLetter = lower >= 97 && lower <= 122;
  const isDigit = code >= 48 && code <= 57;
  MEANING[code] = isLetter ? flagged(lower) : isDigit ? code : code <= 32 || code === 127 ? SPACE : OTHER;
}
for (const [meaning, characters] of KNOWN) {
  for (let k = 0; k < characters.length; k++) MEANING[characters.charCodeAt(k)] = meaning;
}
for (const character in PUNCTUATION) {
  const code = character.charCodeAt(0);
  if (code < TABLE_SIZE) MEANING[code] = PUNCTUATION[character] as number;
}

/** The letter that a meaning with flags is. */
export const UNFLAGGED = 0xffff;

/** The same for any code unit; remembers what it works out. */
export function meaningOf(code: number): number {
  if (code < TABLE_SIZE) {
    const known = MEANING[code] as number;
    if (known !== 0) return known;
    const found = flagged(classify(code));
    MEANING[code] = found;
    return found;
  }
  let found = others.get(code);
  if (found === undefined) {
    found = flagged(classify(code));
    others.set(code, found);
  }
  return found;
}
