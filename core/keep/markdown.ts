/** Saved terms as one Markdown document. Notes stand in it as the reader wrote them. */
import { escaped } from "../cite/markdown.ts";
import type { Audience } from "../dataset/types.ts";
import { type DigestLine, digestOf, type SavedEntry } from "./digest.ts";

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function line({ label, text, numbers }: DigestLine): string {
  const marks = numbers.length === 0 ? "" : ` \\[${numbers.join(", ")}\\]`;
  return `${label === undefined ? "" : `**${escaped(label)}.** `}${escaped(text)}${marks}`;
}

/** A note's own headings must not end the term that it stands under: it is quoted. */
const quoted = (note: string): string =>
  note
    .trim()
    .split(/\r\n?|\n/u)
    .map((one) => `> ${one}`.trimEnd())
    .join("\n");

function termMarkdown({ term, name, article }: SavedEntry, audience: Audience): string {
  const digest = article && digestOf(article, audience);
  const about = [
    `Saved ${day(term.savedAt)}.`,
    ...(term.tags.length === 0 ? [] : [`Tags: ${term.tags.map(escaped).join(", ")}.`]),
    ...(article ? [`Review status: ${article.review.status}; updated ${article.review.updated}.`] : []),
  ].join(" ");
  const { seenOn } = term;
  const address = seenOn?.url.replace(/[<>\s]/gu, encodeURIComponent);
  const blocks = [
    `## ${escaped(name)}`,
    about,
    seenOn ? `Saved from ${escaped(seenOn.title) || "a page"}: <${address}>` : "",
    term.note.trim() === "" ? "" : `### Note\n\n${quoted(term.note)}`,
    ...(digest?.summary ?? []).map(line),
    digest?.causes.length ? `### Causes\n\n${digest.causes.map((one) => `- ${line(one)}`).join("\n")}` : "",
    digest?.mechanism.length ? `### Mechanism\n\n${digest.mechanism.map((one) => `- ${line(one)}`).join("\n")}` : "",
    digest?.references.length
      ? `### References\n\n${digest.references.map((one, index) => `${index + 1}. ${escaped(one)}`).join("\n")}`
      : "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

export const savedMarkdown = (entries: readonly SavedEntry[], audience: Audience): string =>
  `${["# Saved terms", ...entries.map((entry) => termMarkdown(entry, audience))].join("\n\n")}\n`;
