/** What the address bar shows for the keyword: Chrome takes a small XML, Firefox plain text. */

import type { MatchRange } from "../core/dataset/search/ranges.ts";
import type { SearchResult } from "../core/dataset/search/search.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text → XML text. What XML does not allow at all (control characters, halves of a pair) is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? "");

/** A text with what matched marked, as XML. Ranges ascend and do not touch. */
function marked(text: string, ranges: readonly MatchRange[]): string {
  const parts = ranges.map(([start, end], i) => {
    const before = text.slice(ranges[i - 1]?.[1] ?? 0, start);
    return `${escapeXml(before)}<match>${escapeXml(text.slice(start, end))}</match>`;
  });
  return parts.join("") + escapeXml(text.slice(ranges.at(-1)?.[1] ?? 0));
}

/** One suggestion: the entry's name, and the form that matched where that is another. */
export function describeResult({ entry, form, ranges }: SearchResult, asXml: boolean): string {
  const isName = form === entry.name;
  if (!asXml) return isName ? entry.name : `${entry.name} (${form})`;
  const other = isName ? "" : ` <dim>(${marked(form, ranges)})</dim>`;
  return (isName ? marked(form, ranges) : escapeXml(entry.name)) + other;
}
