/** Reads RIS, BibTeX and CSL-JSON exports through citation-js, and keeps of a record what our bibliography holds. */
// @ts-expect-error: citation-js ships no types
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Reference } from "../schema.ts";

interface Csl {
  type?: string;
  title?: string;
  "container-title"?: string;
  issued?: { "date-parts"?: (number | string)[][] };
  author?: Partial<Record<"family" | "given" | "literal" | "non-dropping-particle" | "dropping-particle", string>>[];
  volume?: string | number;
  issue?: string | number;
  page?: string;
  PMID?: string;
  DOI?: string;
}

const TYPES = ["article-journal", "chapter", "book", "report", "webpage"] as const;

/** A particle ("van der") belongs to the family name, as PubMed writes it. */
function person(author: NonNullable<Csl["author"]>[number]): NonNullable<Reference["author"]>[number] {
  const particle = author["non-dropping-particle"] ?? author["dropping-particle"];
  const family = [particle, author.family].filter(Boolean).join(" ");
  if (family === "") return { literal: author.literal ?? author.given ?? "" };
  return author.given === undefined ? { family } : { family, given: author.given };
}

/** One record without id and custom. @throws Error when the text is none of the formats, or a field is missing */
export function readCsl(text: string): Omit<Reference, "id" | "custom"> {
  let records: Csl[];
  try {
    records = new Cite(text).data as Csl[];
  } catch {
    throw new Error("This is no PubMed, RIS, BibTeX or CSL-JSON export.");
  }
  const [record] = records;
  if (!record || records.length > 1) throw new Error(`One record at a time: this file holds ${records.length}.`);
  const need = (key: "title" | "container-title"): string => {
    const value = record[key];
    if (!value) throw new Error(`The record has no ${key}.`);
    return value.replace(/\s+/gu, " ").replace(/\.$/u, "");
  };
  const year = Number(record.issued?.["date-parts"]?.[0]?.[0]);
  if (!Number.isInteger(year)) throw new Error("The record has no year.");
  const type = TYPES.find((known) => known === record.type) ?? "article-journal";
  const optional = {
    author: record.author?.map(person),
    volume: record.volume?.toString(),
    issue: record.issue?.toString(),
    page: record.page,
    PMID: record.PMID,
    DOI: record.DOI?.replace(/^https?:\/\/(dx\.)?doi\.org\//u, ""),
  };
  return {
    type,
    title: need("title"),
    "container-title": need("container-title"),
    issued: { "date-parts": [[year]] },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
