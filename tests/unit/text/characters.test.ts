import { expect, test } from "vitest";
import {
  APOSTROPHE,
  CLOSE,
  CODE,
  COMMA,
  classify,
  expansion,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  MEANING,
  OPEN,
  OTHER,
  PLUS,
  RAISED,
  SEVERAL,
  SLASH,
  SPACE,
  STOP,
  SURROGATE,
  UNFLAGGED,
} from "../../../core/text/characters.ts";
import { isLetterOrDigit } from "../../../core/text/letters.ts";

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
  "\u2019": APOSTROPHE,
  "\u02bc": APOSTROPHE,
  "\uff07": APOSTROPHE,
  "-": HYPHEN,
  "\u2212": HYPHEN,
};

/** The slow and obvious way: each class by Unicode's own properties. */
function classByProperties(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return SURROGATE;
  const character = String.fromCharCode(code);
  if (character in PUNCTUATION) return PUNCTUATION[character] as number;
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return IGNORED;
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{Pd}/u.test(character)) return HYPHEN;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  const folded = expansion(character);
  if (/^\d$/.test(folded) && /\p{No}/u.test(character)) return RAISED;
  if (folded === character) return /[\p{L}\p{N}]/u.test(character) ? code : OTHER;
  const arePlain = [...folded].every((letter) => classByProperties(letter.charCodeAt(0)) >= LETTER);
  if (folded === "" || !arePlain) return OTHER;
  return folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
}

const ALL_UNITS = Array.from({ length: 0x10000 }, (_, code) => code);

test("every code unit is what Unicode's properties say, also where they are not asked", () => {
  const wrong = ALL_UNITS.filter((code) => classify(code) !== classByProperties(code));
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test("letters and digits are those of Unicode", () => {
  const wrong = ALL_UNITS.filter((code) => {
    const character = String.fromCharCode(code);
    return isLetterOrDigit(character) !== /[\p{L}\p{N}]/u.test(character);
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test("what the table holds from the start is what Unicode says", () => {
  const known = [...MEANING.entries()]
    .filter(([, meaning]) => meaning !== 0)
    .map(([code, meaning]) => [code, meaning & UNFLAGGED]);
  expect(known.length).toBeGreaterThan(128);
  expect(known).toEqual(known.map(([code = 0]) => [code, classify(code)]));
});
