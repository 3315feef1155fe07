/**
 * What readers ask that a statement answers, in their words (`data/questions/<slug>.yaml`): an index for the follow-up,
 * shown to nobody. Questions stand under the section and the label of their statement.
 */
import { statementsOf } from "../core/dataset/statements/statements.ts";
import type { Entry, EntryQuestions } from "./schema.ts";

/** The two summaries of a mechanism have no label. */
const SUMMARY = "summary";

/**
 * The section and key under which the questions of each statement of an entry stand, in the order of `statementsOf`. The
 * second statement of a label in a section has the key `label #2`, and so on; both wordings of a summary have one key.
 */
export function questionKeys(entry: Entry): { section: keyof EntryQuestions; key?: string }[] {
  const counts = new Map<string, number>();
  return statementsOf(entry).map(({ section, label }) => {
    if (section === "summary") return { section };
    if (label === undefined) return { section, key: SUMMARY };
    const count = (counts.get(`${section} ${label}`) ?? 0) + 1;
    counts.set(`${section} ${label}`, count);
    return { section, key: count === 1 ? label : `${label} #${count}` };
  });
}

/** The questions of each statement of an entry, in the order of `statementsOf`. */
export const questionsByStatement = (entry: Entry, questions: EntryQuestions | undefined): (readonly string[])[] =>
  questionKeys(entry).map(({ section, key }) => {
    const found = questions?.[section];
    if (key === undefined) return Array.isArray(found) ? found : [];
    return (!Array.isArray(found) && found?.[key]) || [];
  });
