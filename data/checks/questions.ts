import { foldPhrase } from "../../core/text/fold.ts";
import type { Dataset, Fault } from "../load.ts";
import { questionKeys } from "../reader-questions.ts";
import type { EntryQuestions } from "../schema.ts";

/** Each list of an entry's questions with where it stands. */
function listsOf(questions: EntryQuestions): { section: string; key?: string; list: readonly string[] }[] {
  return Object.entries(questions).flatMap(([section, held]): { section: string; key?: string; list: string[] }[] =>
    Array.isArray(held)
      ? [{ section, list: held }]
      : Object.entries(held ?? {}).map(([key, list]) => ({ section, key, list })),
  );
}

/** Questions belong to an entry and to statements that it has, and none stands twice with one of them. */
export function checkQuestions({ entries, questions }: Dataset): Fault[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return [...questions].flatMap(([slug, held]): Fault[] => {
    const file = `questions/${slug}.yaml`;
    const entry = bySlug.get(slug);
    if (!entry) return [{ file, path: "", reason: `there is no entry '${slug}'` }];
    const known = new Set(questionKeys(entry).map(({ section, key }) => JSON.stringify([section, key])));
    return listsOf(held).flatMap(({ section, key, list }): Fault[] => {
      const path = key === undefined ? section : `${section}.${key}`;
      if (section !== "called" && !known.has(JSON.stringify([section, key]))) {
        return [{ file, path, reason: "the entry has no such statement (any more)" }];
      }
      const seen = new Set<string>();
      return list.flatMap((question): Fault[] => {
        const folded = foldPhrase(question);
        if (seen.has(folded)) return [{ file, path, reason: `'${question}' stands there twice` }];
        seen.add(folded);
        return [];
      });
    });
  });
}
