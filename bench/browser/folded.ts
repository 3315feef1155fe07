/** Text folded to a string, for ways of searching that need one. */
import { textAt } from "../../core/text/fold.ts";
import { GAP_HARD, GAP_MARKED, Tokenizer } from "../../core/text/tokenizer.ts";

export interface Folded {
  /** Folded words between spaces; punctuation that counts stands as a word of its own. */
  text: string;
  /** Offset in `text` of the space before each word, and the word's place in the text that was folded. */
  offsets: number[];
  starts: number[];
  ends: number[];
  /** As a key to search for; missing when no text can hold it. */
  key?: string;
}

/** Start and end in UTF-16 units, end exclusive. */
export type Span = [number, number];

const HARD = "\u0001";
/** Markers are put where no folded letter is. */
const marker = (gap: number): string => (gap === GAP_HARD ? HARD : String.fromCharCode(gap + 0xe000));

const tokens = new Tokenizer(true);

export function foldText(text: string): Folded {
  const folded: Folded = { text: " ", offsets: [], starts: [], ends: [] };
  const { words } = tokens;
  const take = () => {
    for (let k = 0; k < words.count; k++) {
      const gap = words.gap[k] as number;
      if (gap >= GAP_MARKED && gap <= GAP_HARD && folded.offsets.length > 0) folded.text += `${marker(gap)} `;
      folded.offsets.push(folded.text.length - 1);
      folded.starts.push(words.start[k] as number);
      folded.ends.push(words.end[k] as number);
      folded.text += `${textAt(words, k)} `;
    }
    words.drop(words.count);
  };
  tokens.begin();
  for (let at = 0; at < text.length; ) {
    at = tokens.push(text, at, text.length);
    if (tokens.full) take();
  }
  tokens.separate();
  take();
  if (folded.offsets.length > 0 && !folded.text.includes(HARD)) folded.key = folded.text;
  return folded;
}

/** Where a match in the folded text stands in the text that was folded. */
export function toSpan({ offsets, starts, ends }: Folded, { start, end }: { start: number; end: number }): Span {
  const first = offsets.indexOf(start);
  const last = offsets.findLastIndex((offset) => offset < end - 1);
  return [starts[first] as number, ends[last] as number];
}
