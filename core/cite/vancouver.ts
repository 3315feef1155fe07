/**
 * References in Vancouver style, after the National Library of Medicine's "Citing Medicine" and the ICMJE's sample
 * references: initials without full stops, six authors and then "et al.", `year;volume(issue):pages` with the repeated
 * digits of the last page left out.
 */
import type { Reference } from "../dataset/types.ts";
import { splitSuffix } from "./suffix.ts";

/** A reference in three parts, so that a view can set the title apart. No part ends with a full stop. */
export interface VancouverParts {
  /** Empty when the record names nobody. */
  authors: string;
  title: string;
  /** Container, date, volume, pages. */
  source: string;
}

const AUTHORS = 6;

/** "Michelle D" → "MD", "Jean-Pierre" → "JP", "MDP" → "MDP" (initials already), "M.D." → "MD". */
function initials(given: string): string {
  return given
    .split(/[\s.\-\u2010\u2011]+/u)
    .filter((part) => part !== "")
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : ([...part][0] ?? "").toUpperCase()))
    .join("");
}

/** "RB Sr" → "RB Sr": a suffix is no initial, and follows them without a stop. */
function initialsAndSuffix(given: string): string {
  const { given: name, suffix } = splitSuffix(given);
  return [initials(name), ...(suffix === undefined ? [] : [suffix])].join(" ");
}

function authorNames(reference: Reference): string {
  const authors = reference.author ?? [];
  const names = authors
    .slice(0, AUTHORS)
    .map((author) =>
      "literal" in author
        ? author.literal
        : author.given === undefined
          ? author.family
          : `${author.family} ${initialsAndSuffix(author.given)}`,
    );
  if (authors.length > AUTHORS) names.push("et al");
  return names.join(", ");
}

/** "569-582" → "569-82". Anything but two plain numbers of one length stays as it is. */
export function shortPages(pages: string): string {
  const [, first, last] = /^(\d+)[-\u2013](\d+)$/u.exec(pages) ?? [];
  if (first === undefined || last === undefined) return pages;
  if (first.length !== last.length || last <= first) return `${first}-${last}`;
  let same = 0;
  while (first[same] === last[same]) same++;
  return `${first}-${last.slice(same)}`;
}

function sourceOf(reference: Reference): string {
  const { type, volume, issue, page } = reference;
  const container = withoutStop(reference["container-title"]);
  const year = reference.issued["date-parts"][0][0];
  if (type === "chapter") return `In: ${container}; ${year}${page ? `. p. ${shortPages(page)}` : ""}`;
  if (type !== "article-journal") return `${container}; ${year}`;
  const place = `${volume ?? ""}${issue ? `(${issue})` : ""}`;
  return `${container}. ${year}${place ? `;${place}` : ""}${page ? `:${shortPages(page)}` : ""}`;
}

const withoutStop = (text: string): string => text.replace(/\.$/u, "");

/** Adds a full stop unless the text ends a sentence already. */
export const stopped = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

export const vancouverParts = (reference: Reference): VancouverParts => ({
  authors: authorNames(reference),
  title: withoutStop(reference.title),
  source: sourceOf(reference),
});

/** The whole reference on one line, with its identifiers: "Roe J. A title. J Name. 2020;1(2):3-9. doi:10.… PMID: …". */
export function formatVancouver(reference: Reference): string {
  const { authors, title, source } = vancouverParts(reference);
  const parts = [...(authors ? [authors] : []), title, source].map(stopped);
  if (reference.DOI) parts.push(`doi:${reference.DOI}`);
  if (reference.PMID) parts.push(`PMID: ${reference.PMID}`);
  return parts.join(" ");
}
