/** Saved terms as files that other programs open: with the reader's notes and tags, and with references. */
import { bibtexFile } from "../cite/bibtex.ts";
import { citedReferences } from "../cite/claims.ts";
import type { ExportFile } from "../cite/export-file.ts";
import { risFile } from "../cite/ris.ts";
import type { Audience } from "../dataset/types.ts";
import { ankiFile } from "./anki.ts";
import { csvFile } from "./csv.ts";
import type { SavedEntry } from "./digest.ts";
import { savedMarkdown } from "./markdown.ts";

export type SavedFormat = "markdown" | "csv" | "anki" | "ris" | "bibtex";

export const SAVED_FORMATS: readonly SavedFormat[] = ["markdown", "csv", "anki", "ris", "bibtex"];

const KINDS: Record<SavedFormat, { ending: string; type: string }> = {
  markdown: { ending: "md", type: "text/markdown" },
  csv: { ending: "csv", type: "text/csv" },
  anki: { ending: "anki.txt", type: "text/plain" },
  ris: { ending: "ris", type: "application/x-research-info-systems" },
  bibtex: { ending: "bib", type: "application/x-bibtex" },
};

/** @param entries in the order in which they are to be listed */
export function savedFile(entries: readonly SavedEntry[], audience: Audience, format: SavedFormat): ExportFile {
  const { ending, type } = KINDS[format];
  const articles = entries.flatMap(({ article }) => (article ? [article] : []));
  const make: Record<SavedFormat, () => string> = {
    markdown: () => savedMarkdown(entries, audience),
    csv: () => csvFile(entries, audience),
    anki: () => ankiFile(entries, audience),
    ris: () => risFile(citedReferences(articles)),
    bibtex: () => bibtexFile(citedReferences(articles)),
  };
  return { name: `saved-terms.${ending}`, type, text: make[format]() };
}
