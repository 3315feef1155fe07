/**
 * Brings spellings and inflections of one word together, in place. Each rule looks at what has been written so far, so
 * that folding a folded word changes nothing.
 */
const A = 97;
const B = 98;
const C = 99;
const D = 100;
const E = 101;
const F = 102;
const H = 104;
const I = 105;
const K = 107;
const L = 108;
const M = 109;
const O = 111;
const P = 112;
const R = 114;
const S = 115;
const T = 116;
const U = 117;
const V = 118;
const X = 120;
const Y = 121;
const Z = 122;

/** From 1 on. "x" alone is a chromosome more often than a ten. */
const ROMAN = "i ii iii iv v vi vii viii ix - xi xii xiii xiv xv".split(" ");

/**
 * British to American letters, anywhere in the word: ae, oe → e; ph → f; leuc → leuk; -our → -or; -ise, -yse and what
 * is derived from them → -ize, -yze. Returns the new length.
 */
function foldSpelling(letters: Uint16Array, length: number): number {
  let n = 0;
  for (let k = 0; k < length; k++) {
    let letter = letters[k] as number;
    if (letter === E || letter === A || letter === I) {
      if (letter === E) while (n > 0 && (letters[n - 1] === A || letters[n - 1] === O)) n--;
      if (n > 1 && letters[n - 1] === S && (letters[n - 2] === I || letters[n - 2] === Y)) letters[n - 1] = Z;
    } else if (letter === H) {
      if (n > 0 && letters[n - 1] === P) {
        letters[n - 1] = F;
        continue;
      }
    } else if (letter === R) {
      // Not in four, hour, your: those are other words in American spelling, too.
      if (n > 3 && letters[n - 1] === U && letters[n - 2] === O) n--;
    } else if (letter === C) {
      if (n > 2 && letters[n - 1] === U && letters[n - 2] === E && letters[n - 3] === L) letter = K;
    }
    letters[n++] = letter;
  }
  return n;
}

/** Plural to singular for a word in -s; -sis and -ses, -xis and -xes meet. Returns the new length. */
function foldPlural(letters: Uint16Array, n: number): number {
  const before = letters[n - 2];
  if (before === S || before === U) return n;
  const third = letters[n - 3];
  if (before === I) {
    if (third === X) return n - 2;
    if (n < 5 || (third !== S && third !== Z)) return n;
    letters[n - 2] = E;
    return n - 1;
  }
  if (before === E) {
    const fourth = letters[n - 4];
    if (third === I && n > 4) {
      letters[n - 3] = Y;
      return n - 2;
    }
    if (third === X || (third === S && fourth === S)) return n - 2;
    if (third === D && fourth === I && n > 7 && letters[n - 5] === T && letters[n - 6] === I) {
      letters[n - 3] = S; // arthritides → arthritis
      return n - 2;
    }
  }
  return n - 1;
}

/** -tre, -bre → -ter, -ber; -che, -she meet the plurals of -ch, -sh; -mata → -ma. Returns the new length. */
function foldEnding(letters: Uint16Array, n: number): number {
  const last = letters[n - 1];
  const before = letters[n - 2];
  const third = letters[n - 3];
  if (last === E) {
    if (before === R && (third === T || third === B)) {
      letters[n - 2] = E;
      letters[n - 1] = R;
    } else if (before === H && (third === C || third === S)) {
      return n - 1;
    }
  } else if (last === A && before === T && third === A && n > 5 && letters[n - 4] === M) {
    return n - 2;
  }
  return n;
}

/** Roman numerals up to 15 become digits. Returns the new length. */
function foldNumeral(letters: Uint16Array, n: number): number {
  const value = ROMAN.indexOf(String.fromCharCode(...letters.subarray(0, n))) + 1;
  if (value === 0) return n;
  const digits = `${value}`;
  for (let k = 0; k < digits.length; k++) letters[k] = digits.charCodeAt(k);
  return digits.length;
}

/**
 * Which letters, followed by which others, give a rule of this file something to do: anywhere in a word, and at its end.
 * A letter's flags say of which lists it is in the first half (from FIRST on) and in the second half (SHIFT further up).
 */
const PAIRS = ["ao e", "p h", "u rc", "ivxy ivxs", "rh e", "t a", "abcdefghijklmnopqrstvwxyz s"];
/** So many of them count anywhere. */
const ANYWHERE = 4;
const FIRST = 16;
const SHIFT = PAIRS.length;
/** Set where a word holds a pair that counts anywhere; all of it for words of which that is not known. */
export const HAS_PAIR = (2 ** ANYWHERE - 1) << (FIRST + SHIFT);
const ENDS_IN_PAIR = (2 ** SHIFT - 2 ** ANYWHERE) << (FIRST + SHIFT);

/** A letter with its flags, which others than a to z have none of. */
export function flagged(letter: number): number {
  const written = String.fromCharCode(letter);
  let flagged = letter;
  PAIRS.forEach((pair, k) => {
    const [first, second] = pair.split(" ") as [string, string];
    if (first.includes(written)) flagged |= 1 << (FIRST + k);
    if (second.includes(written)) flagged |= 1 << (FIRST + SHIFT + k);
  });
  return flagged;
}

/** What is known of the pairs of a word when one more letter is read; letters with their flags. */
export const pairsWith = (pairs: number, last: number, letter: number): number =>
  (pairs & HAS_PAIR) | ((last << SHIFT) & letter);

/** Whether `foldWord` may change a word. One letter may be a numeral. */
export const mayFold = (pairs: number, length: number): boolean =>
  (pairs & HAS_PAIR) !== 0 || (length > 3 && (pairs & ENDS_IN_PAIR) !== 0) || length === 1;

/**
 * Folds the first `n` letters (lower case, without diacritics) of a word in place.
 * @returns how many letters the folded word has
 */
export function foldWord(letters: Uint16Array, n: number): number {
  n = foldSpelling(letters, n);
  if (n > 3) {
    if (letters[n - 1] === S) n = foldPlural(letters, n);
    if (n > 3) n = foldEnding(letters, n);
  }
  const first = letters[0];
  if (n < 5 && (first === I || first === V || first === X)) n = foldNumeral(letters, n);
  return n;
}
