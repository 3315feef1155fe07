import { compileLexicon } from "../../core/lexicon/compile.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { findTerms } from "../../core/lexicon/matcher.ts";
import { foldPhrase } from "../../core/text/fold.ts";
import { lexiconNames } from "../lexicon-names.ts";
import { type Dataset, type Fault, OTHER_MEANINGS } from "../load.ts";

/** A phrase with another meaning holds a name of an entry, is none itself, and is listed once. */
export function checkOtherMeanings({ entries, otherMeanings }: Dataset): Fault[] {
  const lexicon = new Lexicon(compileLexicon(lexiconNames({ entries, otherMeanings: [] })));
  const seen = new Set<string>();
  return otherMeanings.flatMap((text, k) => {
    const fault = (reason: string): Fault[] => [
      { file: OTHER_MEANINGS, path: `[${k}]`, reason: `'${text}' ${reason}` },
    ];
    const found = findTerms(lexicon, text);
    const folded = foldPhrase(text);
    if (found.length === 0) return fault("holds no name of an entry: leave it out");
    if (found.some(({ start, end }) => start === 0 && end === text.length)) return fault("is a name of an entry");
    if (seen.has(folded)) return fault("is listed twice");
    seen.add(folded);
    return [];
  });
}
