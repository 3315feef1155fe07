/** An article, or the sheet of a whole page, as Markdown with numbered references: claims stay tied to their sources. */
import { type Statement, statementsOf } from "../dataset/statements/statements.ts";
import type { Article, Audience } from "../dataset/types.ts";
import { SECTION_NAMES } from "./claims.ts";
import { formatVancouver } from "./vancouver.ts";

/** Characters that Markdown gives a meaning to. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");

/** Headings of the article's parts, in reading order. */
const PARTS = [
  ["guidelines", SECTION_NAMES.guidelines],
  ["causes", "Causes"],
  ["mechanism", "Mechanism"],
  ["treatment", "Treatment"],
  ["associated", "Associated conditions"],
  ["distinguish", SECTION_NAMES.distinguish],
  ["recent", "Recent findings"],
] as const;

/** The wordings that an audience reads: the student both. */
const isRead = ({ path }: Statement, audience: Audience): boolean =>
  !(path.endsWith(".plain") && audience === "clinician") && !(path.endsWith(".clinical") && audience === "patient");

/**
 * One article.
 * @param level heading level of its title, 1 to 4
 */
export function articleMarkdown(article: Article, audience: Audience, level = 1): string {
  const heading = (text: string, below: number) => `${"#".repeat(level + below)} ${escaped(text)}`;
  const number = new Map(article.references.map(({ id }, index) => [id, index + 1]));
  const marks = (cite: readonly string[]) => {
    const numbers = cite.flatMap((id) => number.get(id) ?? []).sort((a, b) => a - b);
    return numbers.length === 0 ? "" : ` \\[${numbers.join(", ")}\\]`;
  };
  const all = statementsOf(article).filter((statement) => isRead(statement, audience));
  const item = ({ label, text, cite, section, path }: Statement): string => {
    if (path.includes(".summary.")) return `${escaped(text)}${marks(cite)}`;
    const bullet = section === "mechanism" ? "1." : "-";
    return `${bullet} ${label === undefined ? "" : `**${escaped(label)}.** `}${escaped(text)}${marks(cite)}`;
  };
  const blocks: string[] = [
    heading(article.question, 0),
    `${escaped(article.name)}. Review status: ${article.review.status}; updated ${article.review.updated}.`,
    ...all.filter(({ section }) => section === "summary").map(item),
  ];
  for (const [section, name] of PARTS) {
    const statements = all.filter((statement) => statement.section === section);
    if (statements.length === 0) continue;
    const texts = statements.filter(({ path }) => path.includes(".summary.")).map(item);
    const points = statements.filter(({ path }) => !path.includes(".summary.")).map(item);
    blocks.push(heading(name, 1), ...texts, points.join("\n"));
  }
  const references = article.references.map(
    (reference, index) => `${index + 1}. ${escaped(formatVancouver(reference))}`,
  );
  blocks.push(heading("References", 1), references.join("\n"));
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The take-away sheet of a page: its terms, one after the other. */
export function sheetMarkdown(
  articles: readonly Article[],
  audience: Audience,
  page: { title: string; url: string },
): string {
  const head = [`# Terms of “${escaped(page.title)}”`, `<${page.url.replace(/[<>\s]/gu, encodeURIComponent)}>`];
  return `${head.join("\n\n")}\n\n${articles.map((article) => articleMarkdown(article, audience, 2)).join("\n")}`;
}
