/** Terms that share their last words: "metastatic and dystrophic calcification" names both. */
import { isLetterOrDigit } from "../text/letters.ts";
import type { FindTerms, Match } from "./types.ts";

/** A term of which the text has only the first words; the rest stands with its neighbour. */
export interface SharedTerm {
  start: number;
  end: number;
  entry: number;
  /** The whole name: the words that stand here, and those shared. */
  whole: string;
}

/** What joins terms: "metastatic and ", "metastatic, ", "breast and/or ". */
const JOINT = /(?:,\s+(?:(?:and|or)\s+)?|\s+(?:and|or|and\/or)\s+|\/)$/;
/** So many words before it may be a term's own. */
const MOST_WORDS = 3;

/** So many terms may share their words with the one that stands in full. */
const MOST = 4;
const LOOK_BACK = 80;

/** The last words of a text, up to MOST_WORDS with only space between them. */
function lastWords(text: string): string {
  let start = text.length;
  for (let n = 0; n < MOST_WORDS; n++) {
    const words = n === 0 ? text : text.slice(0, start).trimEnd();
    let from = words.length;
    while (from > 0 && (words[from - 1] === "-" || isLetterOrDigit(words[from - 1]))) from--;
    const isApart = n === 0 || words.length < start;
    if (from === words.length || !isApart) break;
    start = from;
  }
  return text.slice(start);
}

/**
 * Terms before a match that borrow its last words, nearest first.
 * @param text the block that the match stands in
 */
function sharedBefore(find: FindTerms, text: string, match: Match): SharedTerm[] {
  const words = text.slice(match.start, match.end).split(/\s+/u);
  const shared: SharedTerm[] = [];
  let end = match.start;
  for (let n = 0; n < MOST; n++) {
    const from = Math.max(0, end - LOOK_BACK);
    const window = text.slice(from, end);
    const joint = JOINT.exec(window);
    const before = joint === null ? "" : lastWords(window.slice(0, joint.index));
    if (joint === null || before === "") break;
    const beforeStart = from + joint.index - before.length;
    const found = borrowed(find, before, words);
    if (!found) break;
    shared.push({ ...found, start: beforeStart + found.start, end: beforeStart + before.length });
    end = beforeStart + found.start;
  }
  return shared;
}

/** The name that begins in `before` and ends with the last words of its neighbour; the longest beginning first. */
function borrowed(find: FindTerms, before: string, words: readonly string[]): Omit<SharedTerm, "end"> | null {
  for (const { index: start } of before.matchAll(/(?<!\S)\S/gu)) {
    const own = before.slice(start);
    // The neighbour's own beginning may be one word or more.
    for (let keep = words.length - 1; keep >= 1; keep--) {
      const whole = `${own} ${words.slice(-keep).join(" ")}`;
      const [match] = find(whole);
      if (match && match.start === 0 && match.end === whole.length && match.via === "name") {
        return { start, entry: match.entry, whole };
      }
    }
  }
  return null;
}

/** All terms of a block that share their last words with a term that stands in full, in order. */
export function findShared(find: FindTerms, text: string, matches: readonly Match[]): SharedTerm[] {
  return matches
    .filter(({ start, end, via }) => via === "name" && /\s/u.test(text.slice(start, end)))
    .flatMap((match) => sharedBefore(find, text, match))
    .filter(({ start, end }) => !matches.some((match) => match.start < end && start < match.end))
    .sort((a, b) => a.start - b.start);
}
