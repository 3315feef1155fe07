/**
 * The finder, written in the most obvious way: every name in all its forms as a list of words, every place of the text
 * tried with every form, the longest taken. What the fast one must agree with.
 */
import { formsOf } from "../../../core/lexicon/forms.ts";
import type { LexiconName, Match } from "../../../core/lexicon/types.ts";
import { foldPhrase } from "../../../core/text/fold.ts";

interface Word {
  start: number;
  end: number;
  folded: string;
  /** Punctuation between this word and the one before it. */
  before: string;
}

/** For plain text of letters, spaces, hyphens, commas and semicolons. */
function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const before = text.slice(last, match.index).replace(/[\s-]/gu, "");
    last = match.index + match[0].length;
    return { start: match.index, end: last, folded: foldPhrase(match[0]), before };
  });
}

export function findNaively(names: readonly LexiconName[], text: string): Match[] {
  const forms = names.flatMap(({ text: name, entry }) =>
    formsOf(name).map((form) => ({ words: wordsOf(form), entry })),
  );
  const words = wordsOf(text);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    let longest: { length: number; entry: number } | undefined;
    for (const form of forms) {
      const fits = form.words.every(({ folded, before }, k) => {
        const word = words[at + k];
        return word !== undefined && word.folded === folded && (k === 0 || word.before === before);
      });
      if (fits && form.words.length > (longest?.length ?? 0))
        longest = { length: form.words.length, entry: form.entry };
    }
    if (longest) {
      const start = words[at]?.start ?? 0;
      const end = words[at + longest.length - 1]?.end ?? 0;
      matches.push({ start, end, entry: longest.entry, via: "name" });
    }
    at += longest?.length ?? 1;
  }
  return matches;
}
