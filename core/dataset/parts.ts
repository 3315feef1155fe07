/** Parts of an article that an address can lead to, by the ids of their elements. */
import type { Statement } from "./statements.ts";
import type { Entry } from "./types.ts";

/** A cause, by its 0-based place. */
export const causePart = (index: number): string => `cause-${index + 1}`;
/** A step in the list. */
export const stepPart = (id: string): string => `step-${id}`;

/** The part of an entry's article where a statement of its stands; its section where it has no place of its own. */
export function partOf(entry: Entry, { path, section }: Statement): string {
  const [, list, number] = /^(causes|mechanism\.steps)\[(\d+)\]$/u.exec(path) ?? [];
  if (list === "causes") return causePart(Number(number));
  const step = list === undefined ? undefined : entry.mechanism.steps[Number(number)];
  return step ? stepPart(step.id) : section;
}
