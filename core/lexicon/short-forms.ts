/** Short forms that a document defines: what they mean, and where they stand. */
import { type Definition, findDefinitions } from "../text/abbreviations.ts";
import type { Lexicon } from "./lexicon.ts";
import { findTerms } from "./matcher.ts";

/** What a short form stands for in one document. */
export interface Sense {
  long: string;
  /** The entry that the long form names; null when it names something that the lexicon does not hold. */
  entry: number | null;
}

/** A defined short form, or a term that begins with one ("G6PD deficiency"), in a block of text. */
export interface ShortFormMatch {
  start: number;
  end: number;
  entry: number;
  /** The long form next to which the document defines the short one. */
  long: string;
}

const ARTICLE = /^(?:the|an?)\s+/iu;
/** So much after a short form is read for the rest of a term. */
const LOOK_AHEAD = 60;

/** What a definition may leave out of an eponym: "von Hippel-Lindau (VHL) disease" elsewhere on the page. */
const HEADS = ["", " disease", " syndrome"];

/** The entry that a long form names as a whole, or null. */
export function entryOfLongForm(lexicon: Lexicon, long: string): number | null {
  for (const head of HEADS) {
    const text = long.replace(ARTICLE, "") + head;
    const [match] = findTerms(lexicon, text);
    if (match && match.start === 0 && match.end === text.length && match.via === "name") return match.entry;
  }
  return null;
}

/** How many characters of `after` complete `long` to a name of the lexicon, and which: "G6PD" + " deficiency". */
function completed(lexicon: Lexicon, long: string, after: string): { entry: number; length: number } | null {
  const rest = /^[^()[\],;:.!?]*/u.exec(after.slice(0, LOOK_AHEAD))?.[0] ?? "";
  const text = long.replace(ARTICLE, "");
  if (!/\p{L}/u.test(rest)) return null;
  const [match] = findTerms(lexicon, text + rest);
  return match && match.start === 0 && match.end > text.length
    ? { entry: match.entry, length: match.end - text.length }
    : null;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/**
 * The definitions of one document. Add all blocks first, then ask for matches; a later definition of the same short
 * form does not take the place of the first.
 */
export class ShortForms {
  readonly #lexicon: Lexicon;
  readonly #senses = new Map<string, Sense>();
  #pattern: RegExp | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes up the definitions in a block of text. @returns those of short forms that were not defined before */
  add(text: string): Definition[] {
    const added = findDefinitions(text).filter(({ short }) => !this.#senses.has(short));
    for (const { short, long } of added) {
      if (!this.#senses.has(short)) this.#senses.set(short, { long, entry: entryOfLongForm(this.#lexicon, long) });
    }
    if (added.length > 0) this.#pattern = null;
    return added;
  }

  /** What the document says that a short form means; undefined when it does not say. A plural s may stand. */
  senseOf(written: string): Sense | undefined {
    return this.#senses.get(written) ?? (written.endsWith("s") ? this.#senses.get(written.slice(0, -1)) : undefined);
  }

  /**
   * Terms in a block that begin with a defined short form, and long forms with a bracket inside: "glucose-6-phosphate
   * dehydrogenase (G6PD) deficiency".
   */
  matches(text: string): ShortFormMatch[] {
    if (this.#senses.size === 0) return [];
    const matches: ShortFormMatch[] = [];
    for (const { longStart, longEnd, long, shortStart } of findDefinitions(text)) {
      if (shortStart < longEnd) continue;
      const close = text.slice(shortStart).search(/[)\]]/u) + shortStart + 1;
      const whole = completed(this.#lexicon, long, text.slice(close));
      if (whole) matches.push({ start: longStart, end: close + whole.length, entry: whole.entry, long });
    }
    // No part of a longer code or name: MS-DOS, ALS-32, anti-DM1.
    this.#pattern ??= new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{Lu}\\p{N}][-_/.])(?:${[...this.#senses.keys()]
        .sort((a, b) => b.length - a.length)
        .map(quoted)
        .join("|")})s?(?![\\p{L}\\p{N}_]|[-/.][\\p{Lu}\\p{N}])`,
      "gu",
    );
    for (const { 0: written, index } of text.matchAll(this.#pattern)) {
      if (matches.some(({ start, end }) => index >= start && index < end)) continue;
      const sense = this.senseOf(written);
      if (!sense) continue;
      const end = index + written.length;
      const whole = completed(this.#lexicon, sense.long, text.slice(end));
      if (whole) matches.push({ start: index, end: end + whole.length, entry: whole.entry, long: sense.long });
      else if (sense.entry !== null) matches.push({ start: index, end, entry: sense.entry, long: sense.long });
    }
    return matches.sort((a, b) => a.start - b.start);
  }
}
