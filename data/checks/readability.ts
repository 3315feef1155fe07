import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Dataset, Fault } from "../load.ts";

/** Texts for patients and caregivers must be readable at this school grade or below. */
export const MAX_GRADE = 9;

/**
 * Flesch-Kincaid school grade of an English text.
 * `unavoidable` holds names that the text cannot do without (the entry's own); each counts as one two-syllable word, so
 * that the grade measures how the text explains a thing and not how long its name is.
 */
export function readingGrade(text: string, unavoidable: readonly string[] = []): number {
  let plain = text;
  for (const name of [...unavoidable].sort((a, b) => b.length - a.length)) {
    plain = plain.replaceAll(new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "giu"), "thing's");
  }
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const sentences = plain.match(/[.?!](\s|$)/gu)?.length ?? 1;
  if (words.length === 0) return 0;
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllable(words.join(" ")) });
}

/** Both plain texts of every entry are within the reading grade. */
export function checkReadability({ entries }: Dataset): Fault[] {
  return entries.flatMap((entry) => {
    const names = [entry.name, ...entry.names, ...entry.abbreviations.map(({ text }) => text)];
    const texts = [
      ["summary.plain", entry.summary.plain],
      ["mechanism.summary.plain", entry.mechanism.summary.plain],
    ] as const;
    return texts.flatMap(([path, text]) => {
      const grade = readingGrade(text, names);
      if (grade <= MAX_GRADE) return [];
      const reason = `reads at grade ${grade.toFixed(1)}, above ${MAX_GRADE}: shorten sentences and words`;
      return [{ file: `entries/${entry.slug}.yaml`, path, reason }];
    });
  });
}
