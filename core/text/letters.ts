/**
 * Classes of single characters (UTF-16 units). A regular expression with Unicode classes takes milliseconds to be built in
 * a page where it is new; nearly all that is asked for here is ASCII or common punctuation.
 */

const FIRST_OTHER = 0x80;
/** Dashes, quotation marks, dots and spaces. */
const PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206f;

/** Whether a code unit is a letter of the blocks Latin-1 to Latin Extended-B: all there but the signs × and ÷. */
export const isLatinLetter = (code: number): boolean => code >= 0xc0 && code < 0x250 && (code & 0xffdf) !== 0xd7;

/** Whether it is a letter or a digit of any script. Nothing is none. */
export function isLetterOrDigit(character: string | undefined): boolean {
  if (character === undefined || character === "") return false;
  const code = character.charCodeAt(0);
  if (code < FIRST_OTHER) return /[A-Za-z0-9]/.test(character);
  if (isLatinLetter(code)) return true;
  return !(code >= PUNCTUATION && code <= LAST_PUNCTUATION) && /[\p{L}\p{N}]/u.test(character);
}

/** Only of ASCII: codes are written in these. */
const isDigit = (character: string): boolean => /[0-9]/.test(character);

/** Whether there is a small letter to it, or a capital one: neither holds for digits and scripts without case. */
export const isCapital = (character: string): boolean => character !== character.toLowerCase();
export const isSmall = (character: string): boolean => character !== character.toUpperCase();

/** Whether it is what the parts of codes consist of: a capital or a digit. */
export const isCapitalOrDigit = (character: string | undefined): boolean =>
  character !== undefined && (isCapital(character) || isDigit(character));
