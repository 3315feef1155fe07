/** What a frame's finder tells about its page: each entry once, in order of first appearance. */
import { strideOf } from "../core/dataset/mention-sample.ts";
import type { Located } from "./near.ts";
import type { PageLexicon } from "./page-lexicon.ts";
import { formAt, matchCount, type RunList, textAt } from "./runs.ts";
import type { TermSummary } from "./types.ts";

const LONGEST_TEXT = 200;
const RUNS_PER_STEP = 100;

/**
 * Yields after every few runs; the terms are its result.
 * @param length units of text in the page, of which positions are shares
 */
export function* summarise(
  list: RunList,
  lexicon: PageLexicon,
  length: number,
  isFound: (located: Located) => boolean,
): Generator<void, TermSummary[]> {
  const terms = new Map<number, TermSummary>();
  // A copy: the page may change between two steps.
  for (const [index, run] of list.all.slice().entries()) {
    if (index % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
    const position = Math.min(1000, Math.round((run.at / Math.max(1, length)) * 1000));
    for (let match = 0; match < matchCount(run); match++) {
      if (!isFound({ run, match })) continue;
      const form = formAt(run, match);
      const entry = lexicon.entryOf(form);
      let term = terms.get(entry);
      if (term === undefined) {
        term = { entry, count: 0, text: textAt(run, match).slice(0, LONGEST_TEXT), positions: [] };
        terms.set(entry, term);
      }
      const own = lexicon.ownForm(form);
      if (own?.via === "defined" && own.defines !== undefined && term.definedAs === undefined) {
        term.definedAs = own.name.slice(0, LONGEST_TEXT);
        term.shortForm = own.defines;
        term.definedAt = term.count;
      }
      const { positions } = term;
      const stride = strideOf(++term.count);
      // One more than is told: from now on only every second of them is.
      if (stride > 1 && strideOf(term.count - 1) < stride) term.positions = positions.filter((_, k) => k % 2 === 0);
      if ((term.count - 1) % stride === 0) term.positions.push(position);
    }
  }
  return [...terms.values()];
}
