/** Sentences of a text, for what is shown in short. */

/** Ends that the Unicode rules take for the end of a sentence when a capital letter follows. */
const ABBREVIATION = /(?:^|[\s(])(?:[A-Z]|vs|cf|al|approx|ca|no|Dr|St|e\.g|i\.e)\.\s*$/u;

/**
 * The first sentences of a text, or all of it when it has fewer, by the Unicode rules that the browser implements
 * (Intl.Segmenter; UAX 29), but not ended by the point of a common abbreviation or an initial.
 */
export function firstSentences(text: string, count: number): string {
  let beginning = "";
  let sentences = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) {
    beginning += segment;
    if (!ABBREVIATION.test(beginning) && ++sentences === count) break;
  }
  return beginning.trim();
}
