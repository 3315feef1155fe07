/** Reads PubMed's own export format (MEDLINE, `.nbib`): four-letter tags, continued lines begin with six spaces. */
import type { Reference } from "../schema.ts";

/** Tag → values, in the order of the file. */
function fields(text: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split(/\r?\n/u)) {
    const [, tag, value] = /^([A-Z]{2,4}) *- (.*)$/u.exec(line) ?? [];
    if (tag !== undefined && value !== undefined) {
      last = all.get(tag) ?? [];
      last.push(value.trim());
      all.set(tag, last);
    } else if (/^ {6}/u.test(line) && last && last.length > 0) {
      last.push(`${last.pop()} ${line.trim()}`);
    }
  }
  return all;
}

/** "Germain, Dominique P" or "Germain DP" → family and given name. */
function person(name: string): { family: string; given?: string } {
  const [, family, given] = /^([^,]+), (.+)$/u.exec(name) ?? /^(.+) (\p{Lu}+)$/u.exec(name) ?? [];
  return family === undefined || given === undefined ? { family: name } : { family, given };
}

export const isMedline = (text: string): boolean => /^PMID- /mu.test(text);

/** One record without id and custom. @throws Error saying which field is missing */
export function readMedline(text: string): Omit<Reference, "id" | "custom"> {
  const all = fields(text);
  const first = (tag: string) => all.get(tag)?.[0];
  const need = (tag: string, what: string): string => {
    const value = first(tag);
    if (value === undefined) throw new Error(`The record has no ${what} (${tag}).`);
    return value;
  };
  const year = Number(/^\d{4}/u.exec(need("DP", "date"))?.[0]);
  const doi = [...(all.get("LID") ?? []), ...(all.get("AID") ?? [])]
    .map((value) => /^(\S+) \[doi\]$/u.exec(value)?.[1])
    .find((value) => value !== undefined);
  const authors = (all.get("FAU") ?? all.get("AU") ?? []).map(person);
  const groups = (all.get("CN") ?? []).map((literal) => ({ literal }));
  const optional = { volume: first("VI"), issue: first("IP"), page: first("PG"), DOI: doi };
  return {
    type: "article-journal",
    title: need("TI", "title").replace(/\.$/u, ""),
    "container-title": first("TA") ?? need("JT", "journal"),
    issued: { "date-parts": [[year]] },
    ...(authors.length + groups.length > 0 ? { author: [...authors, ...groups] } : {}),
    PMID: need("PMID", "PubMed number"),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
