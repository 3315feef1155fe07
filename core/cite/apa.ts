/** References in APA style (Publication Manual of the American Psychological Association, 7th edition), as plain text. */
import type { Reference } from "../dataset/types.ts";
import { splitSuffix } from "./suffix.ts";
import { stopped } from "./vancouver.ts";

/** The manual names up to twenty authors; of more, the first nineteen and the last. */
const MOST_AUTHORS = 20;

/** "Michelle D" → "M. D.", "DP" → "D. P.", "Jean-Pierre" → "J.-P." */
function initials(given: string): string {
  // Capitals run together are one initial each, also beside others: "RB", "RB M".
  const parts = given.split(/[\s.]+/u).flatMap((part) => (/^\p{Lu}{1,3}$/u.test(part) ? [...part] : [part]));
  return parts
    .filter((part) => part !== "")
    .map((part) =>
      part
        .split("-")
        .map((piece) => `${([...piece][0] ?? "").toUpperCase()}.`)
        .join("-"),
    )
    .join(" ");
}

const authorName = (author: NonNullable<Reference["author"]>[number]): string => {
  if ("literal" in author) return author.literal;
  if (author.given === undefined) return author.family;
  const { given, suffix } = splitSuffix(author.given);
  const after = suffix === undefined ? [] : [/^[JS]r$/u.test(suffix) ? `${suffix}.` : suffix];
  return [author.family, initials(given), ...after].join(", ");
};

function authorNames(authors: NonNullable<Reference["author"]>): string {
  const names = authors.map(authorName);
  const last = names.at(-1) ?? "";
  if (names.length <= 1) return last;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(", ")}, … ${last}`;
  return `${names.slice(0, -1).join(", ")}, & ${last}`;
}

/** The whole reference on one line: "Roe, J. (2020). A title. J Name, 1(2), 3–9. https://doi.org/…". */
export function formatApa(reference: Reference): string {
  const [[year]] = reference.issued["date-parts"];
  const title = reference.title.replace(/\.$/u, "");
  const { volume, issue, page } = reference;
  const place = [
    reference["container-title"].replace(/\.$/u, ""),
    ...(volume ? [`${volume}${issue ? `(${issue})` : ""}`] : []),
    ...(page ? [page.replace(/(\d)-(\w*\d)/u, "$1–$2")] : []),
  ].join(", ");
  const address = reference.DOI
    ? `https://doi.org/${reference.DOI}`
    : reference.PMID && `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/`;
  const container = reference.type === "chapter" ? `In ${place}` : place;
  // Without an author the title moves to the front.
  const head = reference.author?.length
    ? [stopped(authorNames(reference.author)), `(${year}).`, stopped(title)]
    : [stopped(title), `(${year}).`];
  return [...head, stopped(container), ...(address ? [address] : [])].join(" ");
}
