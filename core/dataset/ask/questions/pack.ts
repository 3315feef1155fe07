/**
 * Packs what readers ask for the browser: the build step of `data/questions.json`. Questions are compared as sets of
 * terms, so these are taken now, and neither reading nor order is left to do when they are loaded.
 */
import { compileLexicon } from "../../../lexicon/compile.ts";
import { foldWordsInPlace } from "../../../text/fold.ts";
import { END, FIRST_CODE, LAST_CODE } from "../../statements/format.ts";
import type { Statement } from "../../statements/statements.ts";
import type { IndexEntry } from "../../types.ts";
import { readWords, termsOf } from "../terms.ts";
import { QUESTION_END, type QuestionPack } from "./format.ts";

/** What readers ask of an entry. */
export interface ReaderQuestions {
  /** What they call it, beside its names. */
  called: readonly string[];
  /** In the order of `statementsOf`. Where two wordings of a summary have the same list, it is packed once. */
  byStatement: readonly (readonly string[])[];
}

/** Short forms of so many letters are also taken in small letters: nobody holds the shift key for "pxe". */
const SHORTEST_SMALL = 3;
const SHORTEST_PROPER = 4;
/** A proper name in the names of more entries says too little. */
const MOST_SENSES = 4;

/** Said or left out as one likes where the rest is name enough: classical Ehlers-Danlos (syndrome), low (blood) calcium. */
const LEFT_OUT = [/ (?:syndrome|disease|disorder)$/u, /(?<= )(?:blood|serum) /u];

/** A name, and what is left of it without such words, if that is more than one word. */
function formsOf(name: string): string[] {
  const short = LEFT_OUT.map((word) => name.replace(word, ""));
  return [name, ...short.filter((form) => form !== name && foldWordsInPlace(form).length > 1)];
}

function packLexicon(entries: readonly IndexEntry[], questions: readonly ReaderQuestions[]): string {
  const bytes = compileLexicon(
    entries.flatMap(({ name, names, abbreviations }, entry) => [
      ...[name, ...names, ...(questions[entry]?.called ?? [])]
        .flatMap(formsOf)
        .map((text) => ({ text, entry, kind: "name" as const })),
      ...abbreviations.map((text) => ({ text, entry, kind: "abbreviation" as const })),
      ...abbreviations
        .filter(({ length }) => length >= SHORTEST_SMALL)
        .map((text) => ({ text: text.toLowerCase(), entry, kind: "name" as const })),
    ]),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Words of names that stand nowhere in small letters. */
function properNames(entries: readonly IndexEntry[], texts: readonly string[]): Record<string, number[]> {
  const ordinary = new Set(
    [...texts, ...entries.flatMap(({ name, names, abbreviations }) => [name, ...names, ...abbreviations])]
      .flatMap(foldWordsInPlace)
      .filter(({ plain }) => plain)
      .map(({ word }) => word),
  );
  const proper = new Map<string, Set<number>>();
  entries.forEach(({ name, names }, entry) => {
    for (const { word } of [name, ...names].flatMap(foldWordsInPlace)) {
      if (word.length < SHORTEST_PROPER || ordinary.has(word)) continue;
      proper.set(word, (proper.get(word) ?? new Set()).add(entry));
    }
  });
  return Object.fromEntries(
    [...proper].filter(([, { size }]) => size <= MOST_SENSES).map(([word, senses]) => [word, [...senses]]),
  );
}

/** Most frequent first. */
function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/**
 * @param statements of each entry, in the order of `entries`
 * @param questions of each entry, in the same order
 * @throws when there are more different terms than characters
 */
export function packQuestions(
  version: string,
  entries: readonly IndexEntry[],
  statements: readonly (readonly Statement[])[],
  questions: readonly ReaderQuestions[],
): QuestionPack {
  const texts = statements.flat().flatMap(({ label = "", text }) => [label, text]);
  const said = new Set(texts.flatMap(readWords).map(({ word }) => word));
  const lists = questions.flatMap(({ byStatement }) =>
    byStatement.map((list, place) => (list === byStatement[place - 1] ? [] : list)),
  );
  const asked = lists.map((list) => list.map((question) => [...new Set(termsOf(question).map(({ term }) => term))]));
  const terms = byFrequency(asked.flat(2));
  if (terms.length > LAST_CODE - FIRST_CODE) throw new Error(`${terms.length} different terms are too many to pack.`);
  const codes = new Map(terms.map((term, number) => [term, String.fromCharCode(FIRST_CODE + number)]));
  return {
    version,
    terms: terms.join(" "),
    runs: asked
      .map((list) => `${list.map((run) => run.map((term) => codes.get(term)).join("") + QUESTION_END).join("")}${END}`)
      .join(""),
    words: byFrequency(
      lists
        .flat()
        .flatMap(readWords)
        .map(({ word }) => word)
        .filter((word) => !said.has(word)),
    ).join(" "),
    lexicon: packLexicon(entries, questions),
    proper: properNames(entries, texts),
  };
}
