/**
 * `npm run data:reference -- FILE --kind review --seen "where the record was seen"`: adds one record to references.json
 * from a PubMed (.nbib), RIS, BibTeX or CSL-JSON export. Refuses what is there already and what does not fit the rules.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { referenceIdOf } from "./checks/references.ts";
import { readCsl } from "./import/csl.ts";
import { isMedline, readMedline } from "./import/medline.ts";
import { REFERENCE_KINDS, type Reference, referenceSchema, referencesSchema } from "./schema.ts";

/**
 * The bibliography with one record more, sorted by id.
 * @param text the export
 * @throws Error with one sentence when it cannot be added
 */
export function withRecord(bibliography: readonly Reference[], text: string, kind: string, seen: string): Reference[] {
  const record = isMedline(text) ? readMedline(text) : readCsl(text);
  const parsed = referenceSchema.safeParse({ id: referenceIdOf(record), ...record, custom: { kind, seen } });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`The record does not fit: ${issue?.path.join(".") || "the whole"} ${issue?.message ?? ""}.`);
  }
  const { id, PMID, DOI, title } = parsed.data;
  const twin = bibliography.find(
    (other) =>
      other.id === id ||
      (PMID !== undefined && other.PMID === PMID) ||
      (DOI !== undefined && other.DOI?.toLowerCase() === DOI.toLowerCase()),
  );
  if (twin) throw new Error(`'${title}' is there already, as ${twin.id}.`);
  return [...bibliography, parsed.data].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: "string" }, seen: { type: "string" } },
  });
  const [source] = positionals;
  const file = join(import.meta.dirname, "references.json");
  try {
    if (!source || !values.kind || !values.seen) {
      throw new Error(
        `Say: npm run data:reference -- FILE --kind ${REFERENCE_KINDS.join("|")} --seen "PubMed page of …".`,
      );
    }
    const before = referencesSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    const after = withRecord(before, readFileSync(source, "utf8"), values.kind, values.seen);
    writeFileSync(file, `${JSON.stringify(after, null, 1)}\n`);
    const added = after.find(({ id }) => !before.some((reference) => reference.id === id));
    console.log(`${added?.id} is added: ${added?.title}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) main();
