import { statementsOf } from "../../core/dataset/statements/statements.ts";
import type { Dataset, Fault } from "../load.ts";

/** Links name entries that exist, never the entry itself; an association stands on both sides where both exist. */
export function checkLinks({ entries }: Dataset): Fault[] {
  const faults: Fault[] = [];
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const entry of entries) {
    const file = `entries/${entry.slug}.yaml`;
    for (const { path, links } of statementsOf(entry)) {
      for (const link of links) {
        if (link === entry.slug) faults.push({ file, path: `${path}.entry`, reason: "links to its own entry" });
        else if (!bySlug.has(link)) faults.push({ file, path: `${path}.entry`, reason: `there is no entry '${link}'` });
      }
    }
    entry.associated.forEach(({ entry: link }, index) => {
      const other = link === undefined ? undefined : bySlug.get(link);
      if (other && !other.associated.some((association) => association.entry === entry.slug)) {
        faults.push({
          file,
          path: `associated[${index}]`,
          reason: `'${link}' does not list '${entry.slug}' in return`,
        });
      }
    });
  }
  return faults;
}
