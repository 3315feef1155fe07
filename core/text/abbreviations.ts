/**
 * Short forms that a text defines next to their long forms, in either order: "pseudoxanthoma elasticum (PXE)" and
 * "PXE (pseudoxanthoma elasticum)".
 *
 * The algorithm is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 2003: letters of the short form are looked for in the text
 * before the bracket, from right to left, the first of them at the beginning of a word. Added here: nested brackets,
 * plurals ("PXEs"), Greek letters, and short forms made of the initials in another order ("myotonic dystrophy (DM)").
 */

import { isCapital, isCapitalOrDigit, isLetterOrDigit, isSmall } from "./letters.ts";

export interface Definition {
  /** Without a plural s. */
  short: string;
  /** As it stands in the text, spaces made single. */
  long: string;
  /** Offsets into the text in UTF-16 units, end exclusive. */
  shortStart: number;
  shortEnd: number;
  longStart: number;
  longEnd: number;
}

const SHORTEST = 2;
const LONGEST = 10;
/** A longer short form has its letters in order. */
const MOST_INITIALS = 5;
/** A bracket that holds more than this is no definition. */
const LONGEST_BRACKET = 200;
/** So much before a bracket is looked at. */
const LOOK_BACK = 200;

/** Greek letters by the first letter of their names: a short form has the one or the other (TGFβ, AATD). */
const GREEK: Record<string, string> = {
  α: "a",
  β: "b",
  γ: "g",
  δ: "d",
  ε: "e",
  κ: "k",
  λ: "l",
  μ: "m",
  ω: "o",
};
const plain = (character: string): string => {
  const small = character.toLowerCase();
  return GREEK[small] ?? small;
};

/** Hyphens and dashes that short forms are written with. */
const DASHES = "-\u2010\u2011\u2012\u2013";
/** A short form as it is known by, whichever of its hyphens it is written with. */
export const shortFormKey = (short: string): string => short.replace(/[\u2010-\u2013]/g, "-");

/** 2 to 10 characters in at most two words, begins with a letter or digit, holds a capital (or capital-like) letter. */
export function isShortForm(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const letters = [...text];
  const isWritten = letters.every(
    (letter, k) => isLetterOrDigit(letter) || (k > 0 && `./+${DASHES} `.includes(letter)),
  );
  if (!isWritten || text.split(/\s+/).length > 2) return false;
  // Words ("see", "type", "Type") and numbers ("12") are no short forms; one letter in capitals must be there.
  const [first = "", ...others] = letters;
  return letters.some(isCapital) && !(others.length > 1 && isCapital(first) && others.every(isSmall));
}

/** "PXEs" → "PXE"; "AIDS" stays. */
const singular = (short: string): string =>
  short.endsWith("s") && isCapitalOrDigit(short.at(-2)) ? short.slice(0, -1) : short;

/**
 * Where the long form begins in `text`, which ends with it; -1 when the short form's letters are not in it.
 * This is the inner loop of Schwartz and Hearst.
 */
function longFormStart(short: string, text: string): number {
  let at = text.length - 1;
  for (let k = short.length - 1; k >= 0; k--) {
    const letter = plain(short[k] as string);
    if (!isLetterOrDigit(letter)) continue;
    const first = k === 0;
    while (at >= 0 && (plain(text[at] as string) !== letter || (first && at > 0 && isLetterOrDigit(text[at - 1])))) {
      at--;
    }
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

/** Where the last words of `text` begin whose initials are the short form's letters in any order; -1 when none do. */
function initialsStart(short: string, text: string): number {
  const letters = [...short];
  if (letters.length > MOST_INITIALS || !letters.every((letter) => isCapital(letter) || isSmall(letter))) return -1;
  const starts: number[] = [];
  for (let at = text.length - 1; at >= 0 && starts.length < letters.length; at--) {
    if (isLetterOrDigit(text[at]) && !isLetterOrDigit(text[at - 1])) starts.push(at);
  }
  const sorted = (all: readonly string[]): string => all.map(plain).sort().join("");
  const initials = starts.map((at) => text[at] as string);
  return sorted(initials) === sorted(letters) ? (starts.at(-1) as number) : -1;
}

/** A long form is longer than its short form, does not hold it as a word, and has not many more words than it has letters. */
function isLongForm(short: string, long: string): boolean {
  const letters = [...short].filter(isLetterOrDigit).length;
  const words = long.split(/[\s\-/]+/u).filter((word) => word !== "");
  if (long.length <= short.length || words.length > Math.min(letters + 5, letters * 2)) return false;
  if (![...long].some((letter, k, letters) => k > 0 && isSmall(letter) && isSmall(letters[k - 1] as string)))
    return false;
  return !words.some((word) => singular(word) === short);
}

/** The start of a long form that ends at the end of `before`; -1 when there is none. */
function findLong(short: string, before: string): number {
  for (const findStart of [longFormStart, initialsStart]) {
    const start = findStart(short, before);
    if (start >= 0 && isLongForm(short, before.slice(start))) return start;
  }
  return -1;
}

/** The brackets of a text, inner ones as well, by their opening place. */
function* brackets(text: string): Generator<{ open: number; close: number }> {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "(" || character === "[") open.push(at);
    else if (character === ")" || character === "]") {
      const from = open.pop();
      if (from !== undefined && at - from - 1 <= LONGEST_BRACKET) yield { open: from, close: at };
    }
  }
}

/** The text before a place, back to where its sentence begins, without trailing spaces. */
function sentenceBefore(text: string, end: number): { start: number; end: number } {
  let to = end;
  while (to > 0 && /\s/u.test(text[to - 1] as string)) to--;
  const window = text.slice(Math.max(0, to - LOOK_BACK), to);
  const cut = /^[\s\S]*(?:[.?!;:]\s|[()[\]])/u.exec(window)?.[0].length ?? 0;
  return { start: to - window.length + cut, end: to };
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "long form (SF)", also with more in the bracket: "(SF; MIM 177850)", "(SF, see below)". */
function shortInBracket(text: string, open: number, close: number): Definition | undefined {
  // In quotation marks, too.
  const inside = /^[\s"'“‘]*([^,;:=()[\]"'”’]*)/u.exec(text.slice(open + 1, close));
  const [whole = "", written = ""] = inside ?? [];
  const short = singular(written.trim());
  if (!isShortForm(short)) return undefined;
  const { start, end } = sentenceBefore(text, open);
  const before = text.slice(start, end);
  const from = findLong(short, before);
  if (from < 0) return undefined;
  const shortStart = open + 1 + whole.length - written.length;
  return {
    short,
    long: tidy(before.slice(from)),
    shortStart,
    shortEnd: shortStart + written.trimEnd().length,
    longStart: start + from,
    longEnd: end,
  };
}

/** "SF (long form)". */
function longInBracket(text: string, open: number, close: number): Definition | undefined {
  const { start, end } = sentenceBefore(text, open);
  const written = /[^\s,;:]+$/u.exec(text.slice(start, end))?.[0] ?? "";
  const short = singular(written);
  if (!isShortForm(short)) return undefined;
  const inside = /^[^;]*/u.exec(text.slice(open + 1, close))?.[0] ?? "";
  const long = inside.trimEnd();
  // The whole of the bracket is the long form, or it is none.
  const from = findLong(short, long);
  if (from < 0 || tidy(long.slice(0, from)) !== "") return undefined;
  return {
    short,
    long: tidy(long),
    shortStart: end - written.length,
    shortEnd: end,
    longStart: open + 1 + from,
    longEnd: open + 1 + long.length,
  };
}

/** All definitions in one block of text, in the order of their brackets' ends. */
export function findDefinitions(text: string): Definition[] {
  const definitions: Definition[] = [];
  if (!/[([]/u.test(text)) return definitions;
  for (const { open, close } of brackets(text)) {
    const definition = shortInBracket(text, open, close) ?? longInBracket(text, open, close);
    if (definition) definitions.push(definition);
  }
  return definitions;
}
