/** Text to read: paragraphs of a corpus, or made from the sentences of the sample article. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/run.ts";
import { readCorpus } from "../detection/corpus.ts";
import { pick, type Random, randomFrom } from "./random.ts";

/** Of the made sentences so many end in a name of the list. */
const NAMING = 0.3;
/** Of the longer words so many are exchanged for another of the article's. */
const EXCHANGED = 0.25;
const LEADS = [", as in ", ", unlike ", ", and was taken for ", " in a patient with ", " after years of ", ", not "];

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replace(/&[a-z]+;/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The sentences of the sample article. */
function sampleSentences(): string[] {
  const html = readFileSync(join(ROOT, "tests/fixtures/sample/index.html"), "utf8");
  return [...html.matchAll(/<p>(.*?)<\/p>/gsu)]
    .flatMap(([, inside = ""]) => plainText(inside).split(/(?<=[.])\s+(?=[A-Z])/u))
    .filter(({ length }) => length > 30);
}

/** An endless supply of sentences on medicine that nobody wrote. The first names of the list are used most. */
export function sentenceMaker(names: readonly string[], seed: number): () => string {
  const random: Random = randomFrom(seed);
  const sentences = sampleSentences();
  const words = [...new Set(sentences.join(" ").match(/\b[a-z]{5,}\b/gu))];
  return () => {
    const sentence = pick(random, sentences).replace(/\b[a-z]{5,}\b/gu, (word) =>
      random() < EXCHANGED ? pick(random, words) : word,
    );
    if (random() >= NAMING) return sentence;
    const name = names[Math.floor(names.length * random() ** 4)];
    return `${sentence.replace(/\.$/u, "")}${pick(random, LEADS)}${name}.`;
  };
}

/** Paragraphs of together at least `units` characters. */
export function madeParagraphs(names: readonly string[], units: number): string[] {
  const random = randomFrom(2);
  const sentence = sentenceMaker(names, 1);
  const paragraphs: string[] = [];
  for (let length = 0; length < units; ) {
    const paragraph = Array.from({ length: 4 + Math.floor(random() * 6) }, sentence).join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}

/** Titles and abstracts of PubTator files. */
export const corpusParagraphs = (files: readonly string[]): string[] =>
  files.flatMap((file) => readCorpus(readFileSync(file, "utf8")).flatMap(({ text }) => text.split("\n")));
