/** Finds the entries that a text names, for extension pages. All of it is loaded with the first call. */
import { confirmName } from "../core/dataset/confirm.ts";
import type { IndexEntry } from "../core/dataset/types.ts";
import { TermFinder } from "../core/lexicon/term-finder.ts";
import { decodeBase64 } from "./base64.ts";
import { loadIndex, loadLexicon } from "./dataset.ts";

export interface InsideTerm {
  entry: IndexEntry;
  /** As the text writes it. */
  text: string;
}

let finder: Promise<TermFinder> | undefined;

/**
 * The entries that a text names, in the order of their first mention, each once.
 * @throws when the files cannot be read; the next call tries again
 */
export async function termsInside(text: string): Promise<InsideTerm[]> {
  finder ??= loadLexicon().then(({ data }) => new TermFinder(decodeBase64(data)));
  finder.catch(() => {
    finder = undefined;
  });
  const [terms, { entries }] = await Promise.all([finder, loadIndex()]);
  return terms.find(text).flatMap(({ start, end, entry: number }) => {
    const entry = entries[number];
    const words = text.slice(start, end);
    // The lexicon holds fingerprints only.
    return entry && confirmName(entry, words) ? [{ entry, text: words }] : [];
  });
}
