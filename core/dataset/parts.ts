/** Parts of an article that an address can lead to, by the ids of their elements. */
import type { Statement } from "./statements/statements.ts";
import type { Entry } from "./types.ts";

/** A cause, by its 0-based place. */
export const causePart = (index: number): string => `cause-${index + 1}`;
/** A step in the list. */
export const stepPart = (id: string): string => `step-${id}`;

/** A statement in one of the other lists, by its path: `causes[0]` is `cause-1`, `treatment[0]` is `treatment-1`. */
export const statementPart = (path: string): string =>
  path.replace(/^(\w+)\[(\d+)\]$/u, (_, list, at) =>
    list === "causes" ? causePart(Number(at)) : `${list}-${Number(at) + 1}`,
  );

/** The part of an entry's article where a statement of its stands; a summary's is its section. */
export function partOf(entry: Entry, { path, section }: Statement): string {
  const [, list = "", number] = /^(.+)\[(\d+)\]$/u.exec(path) ?? [];
  if (list === "") return section;
  const step = list === "mechanism.steps" ? entry.mechanism.steps[Number(number)] : undefined;
  return step ? stepPart(step.id) : statementPart(path);
}
