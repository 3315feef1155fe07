/**
 * The follow-up: a free question, answered by the statements that fit it best, or by nothing. Retrieval only; no
 * sentence is made that is not in the data set. docs/ask.md has the figures.
 */
import { EntryFinder, type NamedEntry } from "./ask-entries.ts";
import { type IndexedStatement, StatementIndex } from "./ask-index.ts";
import { INTENT_WORDS, type Wanted, wantedBy } from "./ask-intent.ts";
import { type PlacedTerm, termsOf } from "./ask-terms.ts";
import type { Wording } from "./reading.ts";
import type { MatchRange } from "./search-ranges.ts";
import type { ListedStatement, StatementList } from "./statements.ts";
import type { DatasetIndex, IndexEntry } from "./types.ts";

export interface Answer {
  entry: IndexEntry;
  statement: ListedStatement;
  /** What of the text and of the label answers to words of the question. */
  textRanges: MatchRange[];
  labelRanges: MatchRange[];
}

export interface AskOptions {
  /** The entry that the reader has open: meant when the question names none, and preferred among equals. */
  current?: string;
  /** Wordings of summaries that the reader reads; both when left out, but never the two of one summary. */
  wordings?: readonly Wording[];
  limit?: number;
}

export interface Ask {
  /** The statements that answer the question, best first. Empty when nothing in the data set answers it. */
  answer(question: string, options?: AskOptions): Answer[];
}

/** A longer text is not a question. */
const LONGEST_QUESTION = 300;

/**
 * The share of the question's content, weighed by how much each word tells, that a statement must hold; apart from the
 * names of entries. More is asked where no entry shows what the question is about.
 */
const LEAST_COVERED = { named: 0.52, current: 0.52, anywhere: 0.66 };
const BOTH: readonly Wording[] = ["plain", "clinical"];
/** What a statement of a wanted section, of a named entry, or of the open entry is worth more. */
const SECTION_BOOST = 0.8;
const NAMED_BOOST = 3;
const LINKED_BOOST = 1.5;
const CURRENT_BOOST = 4;
/** A summary holds many words and answers few questions best, unless one asks what a thing is. */
const SUMMARY_WORTH = 0.8;

const intentTerms = new Set(termsOf(INTENT_WORDS).map(({ term }) => term));

interface Question {
  named: (NamedEntry & { terms: string[] })[];
  /** Content words outside the names of entries. */
  content: string[];
  wanted: Wanted;
}

interface Candidate {
  found: IndexedStatement;
  score: number;
}

/** "summary" and "plain" of summary.plain; only summaries come in two wordings. */
const wordingOf = (path: string): [summary: string, wording: Wording] | undefined => {
  const [, summary, wording] = /^(.*summary)\.(plain|clinical)$/u.exec(path) ?? [];
  return summary === undefined ? undefined : [summary, wording as Wording];
};

/** Leaves out summaries in wordings that are not read, and the worse of two wordings of one. Best first. */
function inOneWording(candidates: readonly Candidate[], wordings: readonly Wording[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ found: { entry, statement } }) => {
    const summary = wordingOf(statement.path);
    if (!summary) return true;
    const key = `${entry.slug} ${summary[0]}`;
    if (!wordings.includes(summary[1]) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function createAsk(index: DatasetIndex, list: StatementList): Ask {
  const statements = new StatementIndex(index, list);
  const finder = new EntryFinder(index.entries, statements.ordinary);

  const read = (text: string): Question => {
    const question = statements.corrected(text.slice(0, LONGEST_QUESTION));
    const terms = termsOf(question);
    const within = ({ start, end }: PlacedTerm, name: NamedEntry) => start >= name.start && end <= name.end;
    const named = finder.find(question).map((name) => ({
      ...name,
      terms: terms.filter((term) => within(term, name)).map(({ term }) => term),
    }));
    const content = terms
      .filter((term) => !intentTerms.has(term.term) && !named.some((name) => within(term, name)))
      .map(({ term }) => term);
    return { named, content: [...new Set(content)], wanted: wantedBy(question) };
  };

  /** Share of the named entries that a statement belongs to, links to or names. */
  const namedShare = ({ entry, statement, terms }: IndexedStatement, { named }: Question): number => {
    const about = named.filter(
      (name) =>
        name.slugs.includes(entry.slug) ||
        statement.links?.some((slug) => name.slugs.includes(slug)) ||
        name.terms.every((term) => terms.has(term)),
    );
    return named.length === 0 ? 1 : about.length / named.length;
  };

  const coveredShare = ({ entry, terms }: IndexedStatement, { content }: Question): number => {
    const names = statements.namesOf(entry.slug);
    let all = 0;
    let covered = 0;
    for (const term of content) {
      const weight = statements.weightOf(term);
      all += weight;
      if (terms.has(term) || names.has(term)) covered += weight;
    }
    return all === 0 ? 1 : covered / all;
  };

  const rate = (found: IndexedStatement, bm25: number, question: Question, current?: string): Candidate | undefined => {
    const { named, content, wanted } = question;
    const section = wanted.sections.get(found.statement.section) ?? 0;
    const isCurrent = named.length === 0 && found.entry.slug === current;
    const share = namedShare(found, question);
    if (share < 1) return;
    // "What causes it?" has no content of its own: any statement of the section answers it. Two names are content enough.
    if (content.length === 0 && named.length < 2 && (section === 0 || (named.length === 0 && !isCurrent))) return;
    const covered = coveredShare(found, question);
    const least = LEAST_COVERED[named.length > 0 ? "named" : isCurrent ? "current" : "anywhere"];
    if (covered < least) return;
    const isNamed = named.some(({ slugs }) => slugs.includes(found.entry.slug));
    const about = isNamed ? NAMED_BOOST : named.length > 0 ? LINKED_BOOST : isCurrent ? CURRENT_BOOST : 1;
    const worth = wordingOf(found.statement.path) && section < 1 ? SUMMARY_WORTH : 1;
    return { found, score: (bm25 + 1) * (1 + SECTION_BOOST * section) * about * worth * covered ** 2 };
  };

  const ranges = (text: string, terms: ReadonlySet<string>): MatchRange[] =>
    termsOf(text)
      .filter(({ term }) => terms.has(term))
      .map(({ start, end }) => [start, end]);

  return {
    answer(text, { current, wordings = BOTH, limit = 5 } = {}) {
      const question = read(text);
      const asked = [...question.content, ...question.named.flatMap(({ terms }) => terms)];
      if (asked.length === 0 && (current === undefined || question.wanted.sections.size === 0)) return [];
      const hints = termsOf(question.wanted.hints).map(({ term }) => term);
      const scores = statements.scores([...question.content, ...hints]);
      const candidates = statements.statements.flatMap(
        (found) => rate(found, scores[found.id] ?? 0, question, current) ?? [],
      );
      const terms = new Set(asked);
      candidates.sort((a, b) => b.score - a.score || a.found.id - b.found.id);
      return inOneWording(candidates, wordings)
        .slice(0, limit)
        .map(({ found: { entry, statement } }) => ({
          entry,
          statement,
          textRanges: ranges(statement.text, terms),
          labelRanges: ranges(statement.label ?? "", terms),
        }));
    },
  };
}
