/** BibTeX, in UTF-8 as biblatex and today's reference managers read it. */
import type { Reference } from "../dataset/types.ts";
import type { CitedReference } from "./claims.ts";

const TYPES: Record<Reference["type"], string> = {
  "article-journal": "article",
  chapter: "incollection",
  book: "book",
  report: "techreport",
  webpage: "misc",
};

/** Where the container stands, by type of work. */
const CONTAINERS: Record<Reference["type"], string> = {
  "article-journal": "journal",
  chapter: "booktitle",
  book: "publisher",
  report: "institution",
  webpage: "howpublished",
};

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Characters that TeX gives a meaning to, written so that they are just themselves; two hyphens would become a dash. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/[\\{}~^$&%#_]/gu, (character) => SPECIAL[character] ?? `\\${character}`)
    .replace(/-(?=-)/gu, "-{}");

/** Small letters at the beginning of a part would be taken for a particle: such names, and groups', stand in braces. */
const HAS_PARTICLE = /(^|[\s-])\p{Ll}/u;

const authorName = (author: NonNullable<Reference["author"]>[number]): string => {
  if ("literal" in author) return `{${escaped(author.literal)}}`;
  const family = HAS_PARTICLE.test(author.family) ? `{${escaped(author.family)}}` : escaped(author.family);
  return author.given === undefined ? `{${escaped(author.family)}}` : `${family}, ${escaped(author.given)}`;
};

/** Letters, digits and `-` only: anything else in a key trips one parser or another. */
const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9-]+/gu, "-");

/** One entry. The title stands in double braces: its capitals are the journal's. Claims stand in `note`. */
export function toBibtex({ reference, claims }: CitedReference): string {
  const [[year]] = reference.issued["date-parts"];
  const fields: [string, string | undefined][] = [
    ["author", reference.author?.map(authorName).join(" and ")],
    ["title", `{${escaped(reference.title)}}`],
    [CONTAINERS[reference.type], escaped(reference["container-title"])],
    ["year", String(year)],
    ["volume", reference.volume && escaped(reference.volume)],
    ["number", reference.issue && escaped(reference.issue)],
    ["pages", reference.page && escaped(reference.page).replace(/\s*[-\u2013]\s*/u, "--")],
    // DOI and address are verbatim fields: readers take them as they stand.
    ["doi", reference.DOI],
    ["pmid", reference.PMID],
    ["url", reference.URL],
    ["note", claims.length === 0 ? undefined : claims.map(escaped).join(" / ")],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${TYPES[reference.type]}{${keyOf(reference.id)},\n${lines.join(",\n")}\n}\n`;
}

/** A whole BibTeX file. */
export const bibtexFile = (references: readonly CitedReference[]): string => references.map(toBibtex).join("\n");
