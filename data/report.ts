/** `npm run data:report`: what the data set holds and how well it is founded, written to docs/dataset.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { statementsOf } from "../core/dataset/statements/statements.ts";
import { MAX_GRADE, readingGrade } from "./checks/readability.ts";
import { yearOf } from "./checks/references.ts";
import { DatasetError, readDataset } from "./compile.ts";
import { countBy } from "./coverage.ts";
import type { Dataset } from "./load.ts";
import type { Entry, Reference } from "./schema.ts";

/** An entry whose newest reference is older than this many years is listed. */
const RECENT_YEARS = 5;

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const STRONG = new Set<string>(["guideline", "consensus", "genereviews", "systematic-review", "review"]);

function gradeOf(entry: Entry): number {
  const names = [entry.name, ...entry.names, ...entry.abbreviations.map(({ text }) => text)];
  return Math.max(...[entry.summary.plain, entry.mechanism.summary.plain].map((text) => readingGrade(text, names)));
}

/** The report as Markdown. `today` is YYYY-MM-DD. */
export function report({ entries, references }: Dataset, today: string): string {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const statements = entries.flatMap(statementsOf);
  const isStrong = (id: string) => STRONG.has(byId.get(id)?.custom.kind ?? "");
  const isGuideline = (id: string) => ["guideline", "consensus"].includes(byId.get(id)?.custom.kind ?? "");
  const strong = statements.filter(({ cite }) => cite.some(isStrong)).length;
  const guideline = statements.filter(({ cite }) => cite.some(isGuideline)).length;
  const referencesOf = (entry: Entry): Reference[] =>
    [...new Set(statementsOf(entry).flatMap(({ cite }) => cite))].flatMap((id) => byId.get(id) ?? []);
  const newest = (entry: Entry) => Math.max(...referencesOf(entry).map(yearOf));
  const thisYear = Number(today.slice(0, 4));
  const dated = entries.filter((entry) => newest(entry) < thisYear - RECENT_YEARS);
  const grades = entries.map(gradeOf).sort((a, b) => a - b);
  const decade = (reference: Reference) => {
    const year = yearOf(reference);
    return year < 2000 ? "before 2000" : year < 2010 ? "2000 to 2009" : year < 2020 ? "2010 to 2019" : String(year);
  };

  const perEntry = [...entries]
    .sort((a, b) => a.group.localeCompare(b.group) || a.name.localeCompare(b.name))
    .map((entry) => {
      const own = statementsOf(entry);
      return [
        entry.name,
        entry.group,
        own.length,
        referencesOf(entry).length,
        entry.guidelines.length,
        percent(own.filter(({ cite }) => cite.some(isStrong)).length, own.length),
        newest(entry),
        entry.review.status,
      ];
    });

  return `${[
    "# The data set in figures",
    `Written by \`npm run data:report\` on ${today}.`,
    `${entries.length} entries, ${statements.length} cited statements, ${references.length} references. ` +
      `${percent(strong, statements.length)} of the statements have a guideline, consensus document, GeneReviews chapter ` +
      `or review behind them, ${percent(guideline, statements.length)} a guideline or consensus document.`,
    `Plain texts read at school grade ${(grades[0] ?? 0).toFixed(1)} to ${(grades.at(-1) ?? 0).toFixed(1)} ` +
      `(Flesch-Kincaid; median ${(grades[Math.floor(grades.length / 2)] ?? 0).toFixed(1)}, at most ${MAX_GRADE} is allowed).`,
    "## Review",
    table(
      ["status", "entries"],
      countBy(entries, (entry) => entry.review.status),
    ),
    "## Groups",
    table(
      ["group", "entries"],
      countBy(entries, (entry) => entry.group),
    ),
    "## References",
    table(
      ["kind", "references"],
      countBy(references, (reference) => reference.custom.kind),
    ),
    table(
      ["year", "references"],
      countBy(references, decade).sort((a, b) =>
        a[0] === "before 2000" ? -1 : b[0] === "before 2000" ? 1 : a[0].localeCompare(b[0]),
      ),
    ),
    `## Entries without a reference of the last ${RECENT_YEARS} years`,
    dated.length === 0 ? "None." : dated.map((entry) => `- ${entry.name} (newest: ${newest(entry)})`).join("\n"),
    "## All entries",
    table(
      [
        "entry",
        "group",
        "statements",
        "references",
        "guideline statements",
        "backed by review or better",
        "newest",
        "review",
      ],
      perEntry,
    ),
  ].join("\n\n")}\n`;
}

try {
  const folder = import.meta.dirname;
  const file = join(folder, "../docs/dataset.md");
  writeFileSync(file, report(readDataset(folder), new Date().toISOString().slice(0, 10)));
  console.log("docs/dataset.md is written.");
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
