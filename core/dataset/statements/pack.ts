/**
 * Packs the words of all statements for the browser: the build step of `data/statements.json`. The texts stay in the
 * articles. What is found is shown with its article's references anyway, and words by number are a fifth of the size of
 * texts and need no reading when they are loaded.
 */
import { readWords } from "../ask/terms.ts";
import type { IndexEntry } from "../types.ts";
import { END, FIRST_CODE, KINDS, LABEL_END, LAST_CODE, type StatementPack } from "./format.ts";
import type { Statement } from "./statements.ts";

function letterOf({ section, path }: Statement): string {
  const wording = /summary\.(plain|clinical)$/u.exec(path)?.[1];
  const found = Object.entries(KINDS).find(([, kind]) => kind.section === section && kind.wording === wording);
  if (!found) throw new Error(`There is no letter for ${path}.`);
  return found[0];
}

const namesOf = ({ name, names, abbreviations }: IndexEntry): string[] => [name, ...names, ...abbreviations];

/**
 * @param statements of each entry, in the order of `entries`
 * @throws when there are more different words than characters
 */
export function packStatements(
  version: string,
  entries: readonly IndexEntry[],
  statements: readonly (readonly Statement[])[],
): StatementPack {
  const all = statements.flat();
  const read = (text: string): string[] => readWords(text).map(({ word }) => word);
  const bodies = all.map(({ label, text }) => ({ label: label === undefined ? [] : read(label), text: read(text) }));
  const names = entries.map((entry) => namesOf(entry).map(read));

  const counts = new Map<string, number>();
  for (const word of [...bodies.flatMap(({ label, text }) => [...label, ...text]), ...names.flat(2)]) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  if (words.length > LAST_CODE - FIRST_CODE) throw new Error(`${words.length} different words are too many to pack.`);
  const codes = new Map(words.map((word, number) => [word, String.fromCharCode(FIRST_CODE + number)]));
  const run = (list: readonly string[]): string => list.map((word) => codes.get(word)).join("");

  const numbers = new Map(entries.map(({ slug }, number) => [slug, number]));
  return {
    version,
    words: words.join(" "),
    runs: bodies
      .map(({ label, text }) => `${label.length > 0 ? run(label) + LABEL_END : ""}${run(text)}${END}`)
      .join(""),
    kinds: statements.map((list) => list.map(letterOf).join("")),
    links: all.flatMap(({ links }, id) =>
      links.length === 0 ? [] : [[id, ...links.flatMap((slug) => numbers.get(slug) ?? [])]],
    ),
    names: names.map((list) => list.map((name) => run(name) + END).join("")),
  };
}
