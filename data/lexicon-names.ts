import type { LexiconName } from "../core/lexicon/types.ts";
import type { Dataset } from "./load.ts";

/** What the finder looks for: all names, the short forms that mean nothing else, and what only looks like a name. */
export function lexiconNames({ entries, otherMeanings }: Pick<Dataset, "entries" | "otherMeanings">): LexiconName[] {
  const names = entries.flatMap((entry, number): LexiconName[] => [
    ...[entry.name, ...entry.names].map((text) => ({ text, entry: number, kind: "name" as const })),
    ...entry.abbreviations
      .filter(({ ambiguous }) => !ambiguous)
      .map(({ text }) => ({ text, entry: number, kind: "abbreviation" as const })),
  ]);
  return [...names, ...otherMeanings.map((text) => ({ text, entry: -1, kind: "other" as const }))];
}
