/**
 * How often a lexicon takes something for a name that is none, because a phrase has the fingerprint of another: marks
 * that are no name of the lexicon, and how many there are to be expected from the phrases that were looked up in vain.
 */
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { formsOf } from "../../core/lexicon/forms.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { Matcher } from "../../core/lexicon/matcher.ts";
import { foldPhrase } from "../../core/text/fold.ts";

/** One phrase of so many has a given fingerprint. */
const FINGERPRINTS = 2 ** 21;

export interface FalseHits {
  words: number;
  /** Phrases that were looked up and are no name. */
  misses: number;
  /** What was marked and is no name. */
  found: string[];
  /** How many false hits are to be expected in a million words. */
  expected: number;
}

/** @param texts paragraphs, and how many words they have together */
export function countFalseHits(
  names: readonly string[],
  texts: readonly { blocks: string[]; words: number }[],
): FalseHits {
  const lexicon = new Lexicon(compileLexicon(names.map((text, entry) => ({ text, entry, kind: "name" }))));
  const forms = new Set(names.flatMap((name) => formsOf(name).map(foldPhrase)));
  let misses = 0;
  const formOf = lexicon.formOf.bind(lexicon);
  lexicon.formOf = (hash, hash2) => {
    const form = formOf(hash, hash2);
    if (form < 0) misses++;
    return form;
  };
  const matcher = new Matcher(lexicon);
  const found: string[] = [];
  for (const text of texts.flatMap(({ blocks }) => blocks)) {
    matcher.begin();
    matcher.push(text);
    matcher.finish();
    for (const { start, end } of matcher.matches()) {
      const written = text.slice(start, end);
      if (!forms.has(foldPhrase(written))) found.push(written);
    }
  }
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  return { words, misses, found, expected: (misses / FINGERPRINTS / words) * 1e6 };
}
