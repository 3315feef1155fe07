/**
 * Saved terms as a text file for Anki (docs.ankiweb.net/importing/text-files.html): question in front, causes and
 * mechanism with their references behind. The first column is a name by which a second import updates the same note.
 */
import type { Audience } from "../dataset/types.ts";
import { type DigestLine, digestOf, lineText, type SavedEntry } from "./digest.ts";

const HEAD = [
  "#separator:tab",
  "#html:true",
  "#guid column:1",
  "#tags column:5",
  "#columns:Id\tFront\tBack\tNote\tTags",
];

/** Text as HTML that means just itself. Quotes and "#" are escaped, too: Anki reads them as marks of the file. */
const html = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/#/gu, "&#35;")
    .replace(/\t/gu, " ")
    .replace(/\r\n?|\n/gu, "<br>");

const list = (kind: "ul" | "ol", lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<${kind}>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</${kind}>`;

const part = (title: string, lines: readonly DigestLine[], kind: "ul" | "ol"): string =>
  lines.length === 0 ? "" : `<b>${title}</b>${list(kind, lines.map(lineText))}`;

/** Anki separates tags by spaces. */
const ankiTag = (tag: string): string => html(tag.replace(/ /gu, "_"));

/** A whole file. Entries that the data set no longer has are left out, unless there is a note to learn. */
export function ankiFile(entries: readonly SavedEntry[], audience: Audience): string {
  const lines = entries.flatMap(({ term, name, article }) => {
    if (article === null && term.note === "") return [];
    const digest = article && digestOf(article, audience);
    const references = digest?.references.map((reference, index) => `${index + 1}. ${reference}`) ?? [];
    const back = digest
      ? part("Causes", digest.causes, "ul") +
        part("Mechanism", digest.mechanism, "ol") +
        (references.length === 0 ? "" : `<small>${references.map(html).join("<br>")}</small>`)
      : "";
    const tags = ["aetia", ...term.tags.map(ankiTag)].join(" ");
    return [`aetia-${term.slug}`, html(article?.question ?? name), back, html(term.note), tags].join("\t");
  });
  return `${[...HEAD, ...lines].join("\n")}\n`;
}
