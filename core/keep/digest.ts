/** What exports say of an entry: in short what it is, its causes and its mechanism, with their references numbered anew. */
import { formatVancouver } from "../cite/vancouver.ts";
import { type Statement, statementsOf } from "../dataset/statements/statements.ts";
import type { Article, Audience } from "../dataset/types.ts";
import type { SavedTerm } from "./shapes.ts";

/** A saved term with its entry; null for one that the data set no longer has. */
export interface SavedEntry {
  term: SavedTerm;
  name: string;
  article: Article | null;
}

export interface DigestLine {
  /** "First cause. It does it." */
  label: string | undefined;
  text: string;
  /** Numbers of its references, ascending. */
  numbers: number[];
}

export interface Digest {
  summary: DigestLine[];
  causes: DigestLine[];
  mechanism: DigestLine[];
  /** In Vancouver style; number N is element N - 1. Only what these lines cite. */
  references: string[];
}

/** The wordings that an audience reads: the student both. */
const isRead = (path: string, audience: Audience): boolean =>
  !(path.endsWith(".plain") && audience === "clinician") && !(path.endsWith(".clinical") && audience === "patient");

/** The digest of an article in the wording of an audience. */
export function digestOf(article: Article, audience: Audience): Digest {
  const numbers = new Map<string, number>();
  const references: string[] = [];
  const numberOf = (id: string): number[] => {
    const known = numbers.get(id);
    if (known !== undefined) return [known];
    const reference = article.references.find((one) => one.id === id);
    if (reference === undefined) return [];
    numbers.set(id, references.push(formatVancouver(reference)));
    return [references.length];
  };
  const line = ({ label, text, cite }: Statement): DigestLine => ({
    label,
    text,
    numbers: cite.flatMap(numberOf).sort((a, b) => a - b),
  });
  const read = statementsOf(article).filter(({ path }) => isRead(path, audience));
  const of = (section: Statement["section"]) => read.filter((statement) => statement.section === section).map(line);
  return { summary: of("summary"), causes: of("causes"), mechanism: of("mechanism"), references };
}

export const numbersIn = ({ numbers }: DigestLine): string => (numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`);

/** The line as plain text: "First cause. It does it. [1, 2]". */
export const lineText = (line: DigestLine): string =>
  `${line.label === undefined ? "" : `${line.label}. `}${line.text}${numbersIn(line)}`;
