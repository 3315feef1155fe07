/** Terms that a text writes in another order than the lexicon: "type IV Ehlers-Danlos syndrome", "cancer of the breast". */
import type { FindTerms } from "./types.ts";

/** A term with the words beside it that make it another, more exact one. */
export interface ReorderedTerm {
  start: number;
  end: number;
  entry: number;
  /** The name as the lexicon has it. */
  whole: string;
}

// Latin letters by their ranges: compiled with Unicode classes, these take a tab 85 KB, and milliseconds.
const NUMERAL = String.raw`((?:\d{1,2}|[IVX]{1,4})[a-z]?)`;
const TYPE_BEFORE = new RegExp(String.raw`(?<![\w\u00c0-\u024f-])type[-\s]+${NUMERAL}\s+$`, "i");
const TYPE_AFTER = new RegExp(String.raw`^,?\s+type[-\s]+${NUMERAL}(?![\w\u00c0-\u024f])`, "i");
/** "of the thyroid gland": one word or two, shorter ones than these are no parts of the body. */
const OF = /^\s+of\s+(?:the\s+)?([a-z\u00c0-\u024f-]{3,})(?:\s+([a-z\u00c0-\u024f-]{3,}))?/i;

/** So much beside a term is looked at. */
const BEFORE = 16;
const AFTER = 60;

/** The entry that a text as a whole names. */
function entryOf(find: FindTerms, whole: string): number | undefined {
  const [match] = find(whole);
  const isWhole = match && match.start === 0 && match.end === whole.length && match.via === "name";
  return isWhole ? match.entry : undefined;
}

/**
 * The more exact term that one makes with the words beside it, if any.
 * @param text the block that it stands in
 * @param name what it is called in full, where it is a short form
 */
export function reordered(
  find: FindTerms,
  text: string,
  { start, end, name = text.slice(start, end) }: { start: number; end: number; name?: string | undefined },
): ReorderedTerm | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const wholes: [whole: string, start: number, end: number][] = [];
  const addTyped = (numeral: string, from: number, to: number) => {
    for (const whole of [`${name} type ${numeral}`, `${name}, type ${numeral}`, `${name} ${numeral}`]) {
      wholes.push([whole, from, to]);
    }
    wholes.push([`type ${numeral} ${name}`, from, to]);
  };
  // Nearly all terms are done with here, at little cost.
  if (/type/iu.test(before)) {
    const [typed = "", numeral] = TYPE_BEFORE.exec(before) ?? [];
    if (numeral !== undefined) addTyped(numeral, start - typed.length, end);
  }
  if (/^,?\s+type/iu.test(after)) {
    const [typed = "", numeral] = TYPE_AFTER.exec(after) ?? [];
    if (numeral !== undefined) addTyped(numeral, start, end + typed.length);
  }
  if (/^\s+of\s/u.test(after)) {
    const [both = "", first, second] = OF.exec(after) ?? [];
    if (second !== undefined) wholes.push([`${first} ${second} ${name}`, start, end + both.length]);
    if (first !== undefined) wholes.push([`${first} ${name}`, start, end + both.lastIndexOf(first) + first.length]);
  }
  for (const [whole, from, to] of wholes) {
    const entry = entryOf(find, whole);
    if (entry !== undefined) return { start: from, end: to, entry, whole };
  }
  return undefined;
}
