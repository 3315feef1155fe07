import { statementsOf } from "../../core/dataset/statements/statements.ts";
import type { Dataset, Fault } from "../load.ts";
import { yearOf } from "./references.ts";

/** Every citation resolves, none stands twice in one statement, every reference is used, dates fit together. */
export function checkCitations({ entries, references }: Dataset, today: string): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const used = new Set<string>();
  for (const entry of entries) {
    const file = `entries/${entry.slug}.yaml`;
    const fault = (path: string, reason: string) => faults.push({ file, path, reason });
    for (const { path, cite } of statementsOf(entry)) {
      if (new Set(cite).size !== cite.length) fault(`${path}.cite`, "names the same reference twice");
      for (const id of cite) {
        used.add(id);
        if (!byId.has(id)) fault(`${path}.cite`, `'${id}' is not in references.json`);
      }
    }
    entry.guidelines.forEach(({ cite }, index) => {
      const kinds = cite.map((id) => byId.get(id)?.custom.kind);
      if (!kinds.includes("guideline") && !kinds.includes("consensus")) {
        fault(`guidelines[${index}].cite`, "needs a reference of kind guideline or consensus");
      }
    });
    entry.recent.forEach(({ date, cite }, index) => {
      if (date > today) fault(`recent[${index}].date`, `${date} is in the future`);
      const years = cite.map((id) => byId.get(id)).flatMap((reference) => (reference ? [yearOf(reference)] : []));
      if (years.length > 0 && !years.includes(Number(date.slice(0, 4)))) {
        fault(`recent[${index}].date`, `${date} is not the year of a cited reference (${years.join(", ")})`);
      }
    });
    const { updated, history, reviewers } = entry.review;
    const dates = [updated, ...history.map((change) => change.date), ...reviewers.map((reviewer) => reviewer.date)];
    for (const date of dates) if (date > today) fault("review", `${date} is in the future`);
    if (!history.some((change) => change.date === updated)) fault("review.updated", "has no entry in review.history");
  }
  for (const { id } of references) {
    if (!used.has(id)) faults.push({ file: "references.json", path: id, reason: "is not cited by any entry" });
  }
  return faults;
}
