/** Walks over the cited parts of an entry: the unit in which the data set is checked, counted and searched. */
import type { ArticleSection } from "../sections.ts";
import type { Entry } from "../types.ts";

export interface Statement {
  section: ArticleSection;
  /** Where it stands in the entry: `causes[2]`. */
  path: string;
  label: string | undefined;
  text: string;
  cite: readonly string[];
  /** Entries that the statement links to. */
  links: readonly string[];
}

/** Every cited statement of an entry, in reading order. Summaries count once per wording, with the same references. */
export function statementsOf(entry: Entry): Statement[] {
  const list: Statement[] = [];
  const add = (
    section: ArticleSection,
    path: string,
    text: string,
    cite: readonly string[],
    label?: string,
    links: readonly string[] = [],
  ) => list.push({ section, path, label, text, cite, links });

  const linked = (slug: string | undefined) => (slug === undefined ? [] : [slug]);
  add("summary", "summary.plain", entry.summary.plain, entry.summary.cite);
  add("summary", "summary.clinical", entry.summary.clinical, entry.summary.cite);
  entry.guidelines.forEach((s, i) => void add("guidelines", `guidelines[${i}]`, s.text, s.cite, s.label));
  entry.causes.forEach((s, i) => void add("causes", `causes[${i}]`, s.text, s.cite, s.label, s.entry));
  const { summary, steps } = entry.mechanism;
  add("mechanism", "mechanism.summary.plain", summary.plain, summary.cite);
  add("mechanism", "mechanism.summary.clinical", summary.clinical, summary.cite);
  steps.forEach((s, i) => void add("mechanism", `mechanism.steps[${i}]`, s.text, s.cite, s.label, s.entry));
  entry.treatment.forEach((s, i) => void add("treatment", `treatment[${i}]`, s.text, s.cite, s.label));
  entry.associated.forEach(
    (s, i) => void add("associated", `associated[${i}]`, s.why, s.cite, s.name, linked(s.entry)),
  );
  entry.recent.forEach((s, i) => void add("recent", `recent[${i}]`, s.text, s.cite, s.date));
  entry.distinguish.forEach(
    (s, i) => void add("distinguish", `distinguish[${i}]`, s.how, s.cite, s.name, linked(s.entry)),
  );
  return list;
}
