import type { Dataset, Fault } from "../load.ts";
import type { Reference } from "../schema.ts";

const file = "references.json";

/** Titles are compared without case and punctuation, so that two spellings of one record meet. */
const bareTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The id that a record must have: its PMID, or its DOI where PubMed has no record of it. */
export const referenceIdOf = ({ PMID, DOI }: Pick<Reference, "PMID" | "DOI">): string =>
  PMID === undefined ? `doi-${DOI?.toLowerCase()}` : `pmid-${PMID}`;

/** Ids follow from PMID or DOI, nothing stands twice, years are plausible, the list is sorted by id. */
export function checkReferences({ references }: Dataset, today: string): Fault[] {
  const faults: Fault[] = [];
  const seen = { PMID: new Map<string, string>(), DOI: new Map<string, string>(), title: new Map<string, string>() };
  const thisYear = Number(today.slice(0, 4));
  let previous = "";
  for (const reference of references) {
    const { id } = reference;
    const fault = (path: string, reason: string) => faults.push({ file, path: `${id} ${path}`, reason });
    const expected = referenceIdOf(reference);
    if (id !== expected) fault("id", `must be '${expected}' for this record`);
    if (previous !== "" && id < previous) fault("id", `must stand before '${previous}': keep the list sorted by id`);
    previous = id;
    const keys = {
      PMID: reference.PMID,
      DOI: reference.DOI?.toLowerCase(),
      // Works by different authors do share short titles ("Pseudoxanthoma elasticum"), so first author and year count too.
      title: `${bareTitle(reference.title)} ${yearOf(reference)} ${firstAuthor(reference).toLowerCase()}`,
    };
    for (const key of ["PMID", "DOI", "title"] as const) {
      const value = keys[key];
      if (value === undefined) continue;
      const other = seen[key].get(value);
      if (other !== undefined) fault(key, `is the same as that of '${other}'`);
      seen[key].set(value, id);
    }
    const year = yearOf(reference);
    if (year < 1850 || year > thisYear) fault("issued", `year ${year} is not plausible`);
  }
  return faults;
}

export const yearOf = (reference: Reference): number => reference.issued["date-parts"][0][0] ?? 0;

function firstAuthor(reference: Reference): string {
  const author = reference.author?.[0];
  if (author === undefined) return "";
  return "literal" in author ? author.literal : author.family;
}
