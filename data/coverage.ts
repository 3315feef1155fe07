import { statementsOf } from "../core/dataset/statements/statements.ts";
import type { Dataset } from "./load.ts";
import { REFERENCE_KINDS } from "./schema.ts";

/** How many items there are of each key, the most frequent first. */
export const countBy = <T>(items: readonly T[], key: (item: T) => string): [string, number][] => {
  const totals = new Map<string, number>();
  for (const item of items) totals.set(key(item), (totals.get(key(item)) ?? 0) + 1);
  return [...totals].sort((a, b) => b[1] - a[1]);
};

/** What the data set holds, as a few lines of plain text. */
export function coverage({ entries, references }: Dataset): string {
  const statements = entries.flatMap(statementsOf);
  const kinds = countBy(references, (reference) => reference.custom.kind);
  const strong = new Set(
    references
      .filter(({ custom }) => REFERENCE_KINDS.indexOf(custom.kind) <= REFERENCE_KINDS.indexOf("review"))
      .map(({ id }) => id),
  );
  const backed = statements.filter(({ cite }) => cite.some((id) => strong.has(id))).length;
  return [
    `${entries.length} entries, ${statements.length} cited statements, ${references.length} references.`,
    `By group: ${countBy(entries, (entry) => entry.group)
      .map(([group, n]) => `${group} ${n}`)
      .join(", ")}.`,
    `By kind of entry: ${countBy(entries, (entry) => entry.kind)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(", ")}.`,
    `By kind of reference: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(", ")}.`,
    `Statements with a guideline or review behind them: ${backed} of ${statements.length}.`,
  ].join("\n");
}
