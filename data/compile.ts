/** The build step: validated data set → files that the extension ships under data/. */
import { createHash } from "node:crypto";
import type { QuestionPack } from "../core/dataset/ask/questions/format.ts";
import { packQuestions } from "../core/dataset/ask/questions/pack.ts";
import { nestedTerms } from "../core/dataset/nested.ts";
import { firstSentences } from "../core/dataset/sentences.ts";
import type { StatementPack } from "../core/dataset/statements/format.ts";
import { packStatements } from "../core/dataset/statements/pack.ts";
import { statementsOf } from "../core/dataset/statements/statements.ts";
import type { Article, DatasetFacts, DatasetIndex, Entry, GlanceList, Reference } from "../core/dataset/types.ts";
import { compileLexicon, LEXICON_FORMAT } from "../core/lexicon/compile.ts";
import { TermFinder } from "../core/lexicon/term-finder.ts";
import { checkDataset } from "./checks/index.ts";
import { lexiconNames } from "./lexicon-names.ts";
import { type Dataset, formatFault, loadDataset } from "./load.ts";
import { questionsByStatement } from "./reader-questions.ts";

/** Thrown when the data set has faults: one line for each, with file, path and reason. */
export class DatasetError extends Error {
  override name = "DatasetError";
}

/** Reads and checks the data set in `folder`. Throws DatasetError when anything is wrong with it. */
export function readDataset(folder: string): Dataset {
  const { dataset, faults } = loadDataset(folder);
  const all = faults.length > 0 ? faults : checkDataset(dataset, new Date().toISOString().slice(0, 10));
  if (all.length > 0) throw new DatasetError(all.map(formatFault).join("\n"));
  return dataset;
}

/** The references of an entry in the order of their first citation, which is the order of their numbers. */
function citedReferences(entry: Entry, byId: ReadonlyMap<string, Reference>): Reference[] {
  const ids = new Set(statementsOf(entry).flatMap(({ cite }) => cite));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/**
 * Entries as their pages show them: with their references, the names of the entries they link to, and the terms in
 * their texts. Those are found here and not in the panel: 45 kB in all articles together, against a lexicon, a matcher
 * and two milliseconds before each article.
 * @param lexicon compiled from these entries, in this order
 */
export function toArticles({ entries, references }: Dataset, lexicon: Uint8Array): Article[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const names = new Map(entries.map(({ slug, name }) => [slug, name]));
  const slugs = [...names.keys()];
  const finder = new TermFinder(lexicon);
  return entries.map((entry, number) => {
    const statements = statementsOf(entry);
    const links = new Set(statements.flatMap((statement) => statement.links));
    return {
      ...entry,
      references: citedReferences(entry, byId),
      linkNames: Object.fromEntries([...links].map((slug) => [slug, names.get(slug) ?? slug])),
      terms: nestedTerms(statements, number, slugs, finder),
    };
  });
}

/** The index that extension pages hold in memory. */
export function toIndex(entries: readonly Entry[], version: string): DatasetIndex {
  return {
    version,
    entries: entries.map(({ slug, name, kind, group, names, abbreviations }) => ({
      slug,
      name,
      kind,
      group,
      names,
      abbreviations: abbreviations.map(({ text }) => text),
    })),
  };
}

/** What previews and lists say of each entry, in the order of the index. */
export const toGlances = (entries: readonly Entry[], version: string): GlanceList => ({
  version,
  entries: entries.map(({ summary, causes, review }) => {
    const [first] = causes;
    if (!first) throw new Error("the schema asks for a cause");
    return {
      plain: firstSentences(summary.plain, 1),
      clinical: firstSentences(summary.clinical, 1),
      cause: { label: first.label, level: first.level },
      status: review.status,
    };
  }),
});

/** The words of all statements, in the order of the index: what is searched, and what questions are answered from. */
export const toStatementPack = (entries: readonly Entry[], version: string): StatementPack =>
  packStatements(version, toIndex(entries, version).entries, entries.map(statementsOf));

/** What readers ask, in the order of the index: by what questions are understood. */
export const toQuestionPack = (
  { entries, questions }: Pick<Dataset, "entries" | "questions">,
  version: string,
): QuestionPack =>
  packQuestions(
    version,
    toIndex(entries, version).entries,
    entries.map(statementsOf),
    entries.map((entry) => ({
      called: questions.get(entry.slug)?.called ?? [],
      byStatement: questionsByStatement(entry, questions.get(entry.slug)),
    })),
  );

export function toFacts({ entries }: Dataset, version: string): DatasetFacts {
  const statements = entries.flatMap((entry) => statementsOf(entry));
  const withStatus = (status: Entry["review"]["status"]) =>
    entries.filter(({ review }) => review.status === status).length;
  return {
    version,
    entries: entries.length,
    statements: statements.length,
    references: new Set(statements.flatMap(({ cite }) => cite)).size,
    review: {
      submitted: withStatus("submitted"),
      "under-review": withStatus("under-review"),
      approved: withStatus("approved"),
    },
    updated: entries.reduce((newest, { review }) => (review.updated > newest ? review.updated : newest), ""),
  };
}

/**
 * The files to ship, with paths relative to the extension's root. The lexicon travels as base64 in JSON because it goes
 * into extension storage as it is (DESIGN: storage is the way into a tab).
 */
export async function datasetFiles(folder = import.meta.dirname): Promise<{ path: string; contents: string }[]> {
  const dataset = readDataset(folder);
  const { entries } = dataset;
  const bytes = compileLexicon(lexiconNames(dataset));
  const articles = toArticles(dataset, bytes).map((article) => ({
    path: `data/articles/${article.slug}.json`,
    contents: JSON.stringify(article),
  }));
  const hash = createHash("sha256").update(bytes);
  for (const { contents } of articles) hash.update(contents);
  const version = `${LEXICON_FORMAT}-${hash.digest("hex").slice(0, 16)}`;
  return [
    ...articles,
    { path: "data/statements.json", contents: JSON.stringify(toStatementPack(entries, version)) },
    { path: "data/questions.json", contents: JSON.stringify(toQuestionPack(dataset, version)) },
    { path: "data/glances.json", contents: JSON.stringify(toGlances(entries, version)) },
    { path: "data/facts.json", contents: JSON.stringify(toFacts(dataset, version)) },
    { path: "data/index.json", contents: JSON.stringify(toIndex(entries, version)) },
    {
      path: "data/lexicon.json",
      contents: JSON.stringify({ version, data: Buffer.from(bytes).toString("base64") }),
    },
  ];
}
