/** Small lexicons of names, and what they find. */
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { findTerms } from "../../../core/lexicon/matcher.ts";
import type { LexiconName } from "../../../core/lexicon/types.ts";

export const name = (text: string, entry: number): LexiconName => ({ text, entry, kind: "name" });
export const short = (text: string, entry: number): LexiconName => ({ text, entry, kind: "abbreviation" });
export const lexiconOf = (names: readonly LexiconName[]) => new Lexicon(compileLexicon(names));
export const textsIn = (lexicon: Lexicon, text: string) =>
  findTerms(lexicon, text).map(({ start, end }) => text.slice(start, end));

/** What one name finds in one text. */
export const found = (names: string | string[], text: string) => textsIn(lexiconOf([names].flat().map(name)), text);
