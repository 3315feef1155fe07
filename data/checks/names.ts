import { foldPhrase } from "../../core/text/fold.ts";
import type { Dataset, Fault } from "../load.ts";

/**
 * A written form belongs to one entry only, compared as the finder compares (after folding). A short form may stand in
 * several entries when each of them says that it is ambiguous.
 */
export function checkNames({ entries }: Dataset): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, { slug: string; path: string; ambiguous: boolean }>();
  for (const entry of entries) {
    const file = `entries/${entry.slug}.yaml`;
    const forms = [
      { path: "name", text: entry.name, key: foldPhrase(entry.name), ambiguous: false },
      ...entry.names.map((text, i) => ({ path: `names[${i}]`, text, key: foldPhrase(text), ambiguous: false })),
      // Short forms are told apart by their letters' case, so they cannot clash with a name written in lower case.
      ...entry.abbreviations.map(({ text, ambiguous }, i) => ({
        path: `abbreviations[${i}]`,
        text,
        key: `short:${text}`,
        ambiguous,
      })),
    ];
    for (const { path, text, key, ambiguous } of forms) {
      if (key === "") {
        faults.push({ file, path, reason: `'${text}' holds no letters or digits` });
        continue;
      }
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, { slug: entry.slug, path, ambiguous });
      } else if (owner.slug === entry.slug) {
        faults.push({ file, path, reason: `'${text}' is the same as ${owner.path} after folding: leave it out` });
      } else if (!(ambiguous && owner.ambiguous)) {
        faults.push({ file, path, reason: `'${text}' is also ${owner.path} of '${owner.slug}'` });
      }
    }
  }
  return faults;
}
