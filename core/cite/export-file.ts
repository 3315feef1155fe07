/** Articles as files that other programs open. */
import type { Article, Audience } from "../dataset/types.ts";
import { bibtexFile } from "./bibtex.ts";
import { type CitedReference, citedReferences } from "./claims.ts";
import { cslFile } from "./csl-json.ts";
import { articleMarkdown, sheetMarkdown } from "./markdown.ts";
import { risFile } from "./ris.ts";

export type ExportFormat = "markdown" | "ris" | "bibtex" | "csl";

export const EXPORT_FORMATS: readonly ExportFormat[] = ["markdown", "ris", "bibtex", "csl"];

export interface ExportFile {
  name: string;
  /** Media type. All of them are in UTF-8. */
  type: string;
  text: string;
}

interface Kind {
  extension: string;
  type: string;
}

const KINDS: Record<ExportFormat, Kind> = {
  markdown: { extension: "md", type: "text/markdown" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

const REFERENCE_FILES: Record<Exclude<ExportFormat, "markdown">, (references: readonly CitedReference[]) => string> = {
  ris: risFile,
  bibtex: bibtexFile,
  csl: cslFile,
};

function fileOf(stem: string, format: ExportFormat, articles: readonly Article[], markdown: () => string): ExportFile {
  const { extension, type } = KINDS[format];
  const text = format === "markdown" ? markdown() : REFERENCE_FILES[format](citedReferences(articles));
  return { name: `${stem}.${extension}`, type, text };
}

/** One article: as Markdown in the audience's wording, else its references with the claims that cite them. */
export const articleFile = (article: Article, audience: Audience, format: ExportFormat): ExportFile =>
  fileOf(article.slug, format, [article], () => articleMarkdown(article, audience));

/** The terms of a page, likewise. */
export const sheetFile = (
  articles: readonly Article[],
  audience: Audience,
  page: { title: string; url: string },
  format: ExportFormat,
): ExportFile => fileOf("terms", format, articles, () => sheetMarkdown(articles, audience, page));
