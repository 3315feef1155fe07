/** Muted terms: which rules hold on a page, and how the list of rules changes. */

import type { DatasetIndex } from "../types.ts";
import { covers, type MutedTerm } from "./settings.ts";

/** How far the muting of a term reaches: this page until it is left, pages of a host, or all pages. */
export type MutedWhere = "page" | "site" | "everywhere";

/** A term that is muted on a page. */
export interface MutedOnPage {
  slug: string;
  where: MutedWhere;
  /** The host of the rule, with `where` "site"; "" for files. */
  host?: string;
}

/** Whether a rule holds for a page at this place (`siteOf`, or a host alone; files have the host ""). */
export const mutesOn = (rule: Pick<MutedTerm, "host">, site: string): boolean =>
  rule.host === null || covers(rule.host, site);

/**
 * The terms that are muted on a page, by slug, each with the widest reason.
 * @param rules the reader's, for sites and for everywhere
 * @param here slugs muted on this page only
 */
export function mutedOnPage(
  rules: readonly MutedTerm[],
  here: readonly string[],
  site: string,
): Map<string, MutedOnPage> {
  const muted = new Map<string, MutedOnPage>(here.map((slug) => [slug, { slug, where: "page" }]));
  for (const rule of rules) {
    if (!mutesOn(rule, site) || muted.get(rule.slug)?.where === "everywhere") continue;
    const { slug } = rule;
    muted.set(slug, rule.host === null ? { slug, where: "everywhere" } : { slug, where: "site", host: rule.host });
  }
  return muted;
}

/** The rules with one more; those that it covers go, and a rule that is covered already changes nothing. */
export function withMuted(rules: readonly MutedTerm[], { slug, host }: MutedTerm): MutedTerm[] {
  const isCovered = (rule: MutedTerm, by: MutedTerm) =>
    rule.slug === by.slug && (by.host === null || (rule.host !== null && covers(by.host, rule.host)));
  const added = { slug, host };
  if (rules.some((rule) => isCovered(added, rule))) return [...rules];
  return [...rules.filter((rule) => !isCovered(rule, added)), added];
}

/** The rules without one of them. */
export const withoutMuted = (rules: readonly MutedTerm[], { slug, host }: MutedTerm): MutedTerm[] =>
  rules.filter((rule) => rule.slug !== slug || rule.host !== host);

/** The rules without any that mutes a term on a page at this place. */
export const unmutedOn = (rules: readonly MutedTerm[], slug: string, site: string): MutedTerm[] =>
  rules.filter((rule) => rule.slug !== slug || !mutesOn(rule, site));

/** The rules as content scripts know terms: by entry number in the lexicon of the index's version. */
export function mutedEntries(
  rules: readonly MutedTerm[],
  { entries }: DatasetIndex,
): { entry: number; host: string | null }[] {
  const numbers = new Map(entries.map(({ slug }, entry) => [slug, entry]));
  return rules.flatMap(({ slug, host }) => {
    const entry = numbers.get(slug);
    return entry === undefined ? [] : [{ entry, host }];
  });
}
