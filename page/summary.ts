/** What a frame's finder tells about its page: each entry once, in order of first appearance. */
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import type { Located } from "./near.ts";
import { formAt, matchCount, type RunList, textAt } from "./runs.ts";
import type { TermSummary } from "./types.ts";

const LONGEST_TEXT = 200;
const MOST_POSITIONS = 400;
const RUNS_PER_STEP = 100;

/**
 * Yields after every few runs; the terms are its result.
 * @param length units of text in the page, of which positions are shares
 */
export function* summarise(
  list: RunList,
  lexicon: Lexicon,
  length: number,
  isWanted: (located: Located) => boolean,
): Generator<void, TermSummary[]> {
  const terms = new Map<number, TermSummary>();
  // A copy: the page may change between two steps.
  for (const [index, run] of list.all.slice().entries()) {
    if (index % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
    const position = Math.min(1000, Math.round((run.at / Math.max(1, length)) * 1000));
    for (let match = 0; match < matchCount(run); match++) {
      if (!isWanted({ run, match })) continue;
      const entry = lexicon.entryOf(formAt(run, match));
      const term = terms.get(entry);
      if (term === undefined) {
        const text = textAt(run, match).slice(0, LONGEST_TEXT);
        terms.set(entry, { entry, count: 1, text, positions: [position] });
      } else {
        term.count++;
        if (term.positions.length < MOST_POSITIONS) term.positions.push(position);
      }
    }
  }
  for (const { positions } of terms.values()) positions.sort((a, b) => a - b);
  return [...terms.values()];
}
