/** Saved terms as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. */
import type { Audience } from "../dataset/types.ts";
import { digestOf, lineText, type SavedEntry } from "./digest.ts";

const HEAD = [
  "Name",
  "Entry",
  "Saved",
  "Tags",
  "Note",
  "Causes",
  "Mechanism",
  "References",
  "Saved on page",
  "Address",
];

/** Spreadsheets run what begins like this as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n|%]/u;

/** One cell: a text that could be taken for a formula gets an apostrophe before it, which spreadsheets show as text. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** A whole CSV file with a line of headings. Lines within a cell end with LF. */
export function csvFile(entries: readonly SavedEntry[], audience: Audience): string {
  const rows = entries.map(({ term, name, article }) => {
    const digest = article && digestOf(article, audience);
    return row([
      name,
      term.slug,
      new Date(term.savedAt).toISOString(),
      term.tags.join("; "),
      term.note,
      digest?.causes.map(lineText).join("\n") ?? "",
      digest?.mechanism.map(lineText).join("\n") ?? "",
      digest?.references.map((reference, index) => `${index + 1}. ${reference}`).join("\n") ?? "",
      term.seenOn?.title ?? "",
      term.seenOn?.url ?? "",
    ]);
  });
  return `\uFEFF${row(HEAD)}${rows.join("")}`;
}
