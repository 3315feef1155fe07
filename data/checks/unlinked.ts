import { compileLexicon } from "../../core/lexicon/compile.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { findTerms } from "../../core/lexicon/matcher.ts";
import { lexiconNames } from "../lexicon-names.ts";
import type { Dataset, Fault } from "../load.ts";
import type { Entry } from "../schema.ts";

/** A cause or step that names an entry which it does not link to. */
export interface MissingLink {
  slug: string;
  /** Keys from the entry's top: `["mechanism", "steps", 2]`. */
  path: readonly (string | number)[];
  /** All entries that it should link to: those it links to now, and those it names. */
  links: string[];
  /** Those it names and does not link to. */
  missing: string[];
}

/** Finds the entries that causes and steps name in their labels and texts, by the code that finds terms on pages. */
export function findMissingLinks(dataset: Dataset): MissingLink[] {
  const { entries } = dataset;
  if (entries.length === 0) return [];
  const names = lexiconNames(dataset).filter(({ kind }) => kind !== "abbreviation");
  const lexicon = new Lexicon(compileLexicon(names));
  const named = (text: string) => findTerms(lexicon, text).flatMap(({ entry }) => entries[entry]?.slug ?? []);

  return entries.flatMap((entry) =>
    linkable(entry).flatMap(({ path, label, text, links }) => {
      const found = new Set([...named(label), ...named(text)]);
      found.delete(entry.slug);
      const missing = [...found].filter((slug) => !links.includes(slug));
      return missing.length === 0 ? [] : [{ slug: entry.slug, path, links: [...links, ...missing], missing }];
    }),
  );
}

const linkable = (entry: Entry) => [
  ...entry.causes.map(({ label, text, entry: links = [] }, i) => ({ path: ["causes", i], label, text, links })),
  ...entry.mechanism.steps.map(({ label, text, entry: links = [] }, i) => ({
    path: ["mechanism", "steps", i],
    label,
    text,
    links,
  })),
];

/** Every cause and step that names another entry links to it; `npm run data:link` adds what is missing. */
export function checkMissingLinks(dataset: Dataset): Fault[] {
  return findMissingLinks(dataset).map(({ slug, path, missing }) => ({
    file: `entries/${slug}.yaml`,
    path: `${path.slice(0, -1).join(".")}[${path.at(-1)}].entry`,
    reason: `names ${missing.map((name) => `'${name}'`).join(", ")} without a link (npm run data:link adds it)`,
  }));
}
