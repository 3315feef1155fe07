/** Short forms that a document defines: what they mean, and where they stand. */
import { type Definition, findDefinitions, shortFormKey } from "../text/abbreviations.ts";
import { isInCode } from "../text/code.ts";
import { isCapitalOrDigit, isLetterOrDigit } from "../text/letters.ts";
import type { FindTerms, PartDefinition } from "./types.ts";

/** What a short form stands for in one document. */
export interface Sense {
  long: string;
  /** The entry that the long form names; null when it names something that the lexicon does not hold. */
  entry: number | null;
  /** The lexicon's name that the long form is, with the head that an eponym leaves out. */
  name: string;
}

/** A defined short form, or a term that begins with one ("G6PD deficiency"), in a block of text. */
export interface ShortFormMatch {
  start: number;
  end: number;
  entry: number;
  /** The whole name that stands behind it: the long form, completed by the words that follow. */
  name: string;
  /** The short form, if the document defines it just here. */
  defines: string | undefined;
}

const ARTICLE = /^(?:the|an?)\s+/iu;
/** No document defines more; a page made to be slow might. */
const MOST_SENSES = 500;
/** Of so many of its definitions a document tells others. */
const MOST_TOLD = 100;
/** Characters of a long form that are told. */
const LONGEST_TOLD = 300;
/** So much after a short form is read for the rest of a term. */
const LOOK_AHEAD = 60;

/** What a definition may leave out of an eponym: "von Hippel-Lindau (VHL) disease" elsewhere on the page. */
const HEADS = ["", " disease", " syndrome"];

/** What a long form as a whole names. */
function senseOfLongForm(find: FindTerms, long: string): Sense {
  for (const head of HEADS) {
    const name = long.replace(ARTICLE, "") + head;
    const [match] = find(name);
    if (match && match.start === 0 && match.end === name.length && match.via === "name") {
      return { long, entry: match.entry, name };
    }
  }
  return { long, entry: null, name: long };
}

/** How many characters of `after` complete `long` to a name of the lexicon, and which: "G6PD" + " deficiency". */
function completed(
  find: FindTerms,
  long: string,
  after: string,
): { entry: number; length: number; name: string } | null {
  const rest = /^[^()[\],;:.!?]*/u.exec(after.slice(0, LOOK_AHEAD))?.[0] ?? "";
  const text = long.replace(ARTICLE, "");
  if (![...rest].some(isLetterOrDigit)) return null;
  const [match] = find(text + rest);
  return match && match.start === 0 && match.end > text.length
    ? { entry: match.entry, length: match.end - text.length, name: (text + rest).slice(0, match.end) }
    : null;
}

/** Any hyphen or dash of a short form, as a pattern. */
const DASH = "[-\\u2010-\\u2013]";
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

// A short form is no part of a longer code or name: MS-DOS, ALS-32, anti-DM1.
const beginsWord = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  return !isLetterOrDigit(before) && !(/[-_/.]/.test(before) && isCapitalOrDigit(text[at - 2]));
};
const endsWord = (text: string, at: number): boolean => {
  const after = text.charAt(at);
  return !isLetterOrDigit(after) && after !== "_" && !(/[-/.]/.test(after) && isCapitalOrDigit(text[at + 1]));
};

/**
 * The definitions of one document. Add all blocks first, then ask for matches; a later definition of the same short
 * form does not take the place of the first.
 */
export class ShortForms {
  readonly #find: FindTerms;
  readonly #senses = new Map<string, Sense>();
  /** What other parts of the document define: counts where this one does not say anything else. */
  #adopted = new Map<string, Sense>();
  /** The short forms, longest first, and what finds them. */
  #forms: readonly string[] = [];
  #pattern = /(?!)/g;
  /** The block that was looked at last, and what it defines: it is added, and asked for its matches right after. */
  #text = "";
  #definitions: Definition[] = [];

  constructor(find: FindTerms) {
    this.#find = find;
  }

  /** Takes up the definitions in a block of text. @returns those of short forms that were not defined before */
  add(text: string): Definition[] {
    if (this.#senses.size >= MOST_SENSES) return [];
    const added = this.#definitionsIn(text).filter(({ short }) => !this.#senses.has(shortFormKey(short)));
    for (const { short, long } of added) {
      const key = shortFormKey(short);
      if (!this.#senses.has(key)) this.#senses.set(key, senseOfLongForm(this.#find, long));
    }
    if (added.length > 0) this.#prepare();
    return added;
  }

  /**
   * Takes up what other parts of the document define, in place of what they defined before; the first of two counts.
   * @returns whether any short form means something else now
   */
  adopt(definitions: readonly PartDefinition[]): boolean {
    const before = this.#adopted;
    this.#adopted = new Map();
    for (const { short, long } of definitions.slice(0, MOST_SENSES)) {
      const key = shortFormKey(short);
      if (this.#adopted.has(key)) continue;
      const known = before.get(key);
      this.#adopted.set(key, known?.long === long ? known : senseOfLongForm(this.#find, long));
    }
    const keys = new Set([...before.keys(), ...this.#adopted.keys()]);
    const isNew = [...keys].some((key) => !this.#senses.has(key) && before.get(key) !== this.#adopted.get(key));
    if (isNew) this.#prepare();
    return isNew;
  }

  /** The definitions that mean a term, or take from a term of the lexicon its short form: others should know of those. */
  get definitions(): PartDefinition[] {
    const told = [...this.#senses].filter(([short, { entry }]) => entry !== null || this.#find(short).length > 0);
    return told.slice(0, MOST_TOLD).map(([short, { long }]) => ({ short, long: long.slice(0, LONGEST_TOLD) }));
  }

  #prepare(): void {
    const keys = new Set([...this.#senses.keys(), ...this.#adopted.keys()]);
    this.#forms = [...keys].sort((a, b) => b.length - a.length);
    // No Unicode classes in it: it is built anew with each definition, and they would take milliseconds.
    this.#pattern = new RegExp(this.#forms.map((form) => quoted(form).replaceAll("-", DASH)).join("|"), "g");
  }

  #definitionsIn(text: string): Definition[] {
    if (text !== this.#text) this.#definitions = findDefinitions(text);
    this.#text = text;
    return this.#definitions;
  }

  /** Whether nothing has been defined yet. */
  get isEmpty(): boolean {
    return this.#forms.length === 0;
  }

  /** What the document says that a short form means; undefined when it does not say. A plural s may stand. */
  senseOf(written: string): Sense | undefined {
    const key = shortFormKey(written);
    const of = (form: string) => this.#senses.get(form) ?? this.#adopted.get(form);
    return of(key) ?? (key.endsWith("s") ? of(key.slice(0, -1)) : undefined);
  }

  /**
   * Terms in a block that begin with a defined short form, and long forms with a bracket inside: "glucose-6-phosphate
   * dehydrogenase (G6PD) deficiency".
   */
  matches(text: string): ShortFormMatch[] {
    if (this.isEmpty) return [];
    const matches: ShortFormMatch[] = [];
    const definitions = this.#definitionsIn(text);
    const defining = new Set(definitions.map(({ shortStart }) => shortStart));
    for (const { longStart, longEnd, long, short, shortStart } of definitions) {
      if (shortStart < longEnd) continue;
      const close = text.slice(shortStart).search(/[)\]]/u) + shortStart + 1;
      const whole = completed(this.#find, long, text.slice(close));
      if (!whole) continue;
      const { entry, name, length } = whole;
      matches.push({ start: longStart, end: close + length, entry, name, defines: short });
    }
    for (const { index, end } of this.#written(text)) {
      if (matches.some((match) => index >= match.start && index < match.end)) continue;
      const written = text.slice(index, end);
      const sense = this.senseOf(written);
      if (!sense) continue;
      if (isInCode(text, index, end)) continue;
      const defines = defining.has(index) ? written : undefined;
      const whole = completed(this.#find, sense.long, text.slice(end));
      if (whole) {
        const { entry, name, length } = whole;
        matches.push({ start: index, end: end + length, entry, name, defines });
      } else if (sense.entry !== null) {
        matches.push({ start: index, end, entry: sense.entry, name: sense.name, defines });
      }
    }
    return matches.sort((a, b) => a.start - b.start);
  }

  /** Where defined short forms are written as words of their own, with a plural s or without. */
  *#written(text: string): Generator<{ index: number; end: number }, void> {
    const pattern = this.#pattern;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const { index } = found;
      const end = beginsWord(text, index) ? this.#endAt(text, index) : -1;
      if (end > 0) yield { index, end };
      pattern.lastIndex = end > 0 ? end : index + 1;
    }
  }

  /** Where the longest defined short form that begins at a place and is a word of its own ends; -1 when there is none. */
  #endAt(text: string, index: number): number {
    for (const form of this.#forms) {
      if (shortFormKey(text.slice(index, index + form.length)) !== form) continue;
      const end = index + form.length;
      if (text[end] === "s" && endsWord(text, end + 1)) return end + 1;
      if (endsWord(text, end)) return end;
    }
    return -1;
  }
}
