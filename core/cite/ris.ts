/** RIS, the tagged format that reference managers import (specification: Research Information Systems, 2001 and 2011). */
import type { Reference } from "../dataset/types.ts";
import type { CitedReference } from "./claims.ts";

const TYPES: Record<Reference["type"], string> = {
  "article-journal": "JOUR",
  chapter: "CHAP",
  book: "BOOK",
  report: "RPRT",
  webpage: "ELEC",
};

const authorLine = (author: NonNullable<Reference["author"]>[number]): string => {
  if ("literal" in author) return author.literal;
  return author.given === undefined ? author.family : `${author.family}, ${author.given}`;
};

/** `1998/03/07/`: year, month, day, and an empty place for a season. */
function dateLine(parts: readonly number[]): string {
  const [year, month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** First and last page of "569-582"; the whole text as first page when it is no plain range ("e523", "85"). */
function pageLines(page: string): [string, string][] {
  const [, first, last] = /^([A-Za-z]?\d+)\s*[-\u2013]\s*([A-Za-z]?\d+)$/u.exec(page) ?? [];
  return first === undefined || last === undefined
    ? [["SP", page]]
    : [
        ["SP", first],
        ["EP", last],
      ];
}

/** One record; lines end with CR LF as the specification says. Each claim is a note of its own. */
export function toRis({ reference, claims }: CitedReference): string {
  const [parts] = reference.issued["date-parts"];
  const lines: [string, string | undefined][] = [
    ["TY", TYPES[reference.type]],
    ["ID", reference.id],
    ...(reference.author ?? []).map((author): [string, string] => ["AU", authorLine(author)]),
    ["TI", reference.title],
    ["T2", reference["container-title"]],
    ["PY", String(parts[0])],
    ["DA", dateLine(parts)],
    ["VL", reference.volume],
    ["IS", reference.issue],
    ...(reference.page === undefined ? [] : pageLines(reference.page)),
    ["DO", reference.DOI],
    ["AN", reference.PMID],
    ["UR", reference.URL],
    ...claims.map((claim): [string, string] => ["N1", claim]),
    ["ER", ""],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`]))
    .join("");
}

/** A whole RIS file. */
export const risFile = (references: readonly CitedReference[]): string => references.map(toRis).join("\r\n");
