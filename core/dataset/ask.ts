/**
 * The follow-up: a free question, answered by the statements that fit it best, or by nothing. Retrieval only; no
 * sentence is made that is not in the data set. docs/ask.md has the figures.
 */
import { EntryFinder, type NamedEntry } from "./ask-entries.ts";
import { TermIndex } from "./ask-index.ts";
import { INTENT_WORDS, type Wanted, wantedBy } from "./ask-intent.ts";
import { type PlacedTerm, placesOf, termsOf } from "./ask-terms.ts";
import { corrected } from "./ask-typos.ts";
import type { Wording } from "./reading.ts";
import type { MatchRange } from "./search-ranges.ts";
import type { StatementPack } from "./statement-format.ts";
import { StatementIndex, type StatementPlace } from "./statement-index.ts";
import type { DatasetIndex, IndexEntry } from "./types.ts";

/** A statement that answers, by its place: the text is in the article. */
export interface Answer {
  entry: IndexEntry;
  /** Its position among the statements of the entry, as statementsOf lists them. */
  place: number;
  /** Terms of the question, see ranges. */
  terms: ReadonlySet<string>;
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
  /** What of a text answers to terms of a question, ascending. */
  ranges(text: string, terms: ReadonlySet<string>): MatchRange[];
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
/** What a term that stands in a name of the entry adds, as a share of its weight. */
const NAME_WEIGHT = 0.5;
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
  found: StatementPlace;
  id: number;
  score: number;
}

/** Leaves out summaries in wordings that are not read, and the worse of two wordings of one. Best first. */
function inOneWording(candidates: readonly Candidate[], wordings: readonly Wording[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ found: { entry, section, wording } }) => {
    if (!wording) return true;
    const key = `${entry} ${section}`;
    if (!wordings.includes(wording) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** @param pack of the same version as the index */
export function createAsk({ entries }: DatasetIndex, pack: StatementPack): Ask {
  const index = new StatementIndex(pack);
  const { statements } = index;
  const terms = new TermIndex(index, pack.names);
  const finder = new EntryFinder(pack);
  const words = new Set(index.words);

  const read = (text: string): Question => {
    const question = corrected(text.slice(0, LONGEST_QUESTION), words, (term) => terms.idsOf(term).length > 0);
    const all = termsOf(question);
    const within = ({ start, end }: PlacedTerm, name: NamedEntry) => start >= name.start && end <= name.end;
    const named = finder.find(question).map((name) => ({
      ...name,
      terms: all.filter((term) => within(term, name)).map(({ term }) => term),
    }));
    const content = all
      .filter((term) => !intentTerms.has(term.term) && !named.some((name) => within(term, name)))
      .map(({ term }) => term);
    return { named, content: [...new Set(content)], wanted: wantedBy(question) };
  };

  return {
    ranges: placesOf,
    answer(text, { current, wordings = BOTH, limit = 5 } = {}) {
      const question = read(text);
      const { named, content, wanted } = question;
      const asked = new Set([...content, ...named.flatMap((name) => name.terms)]);
      if (asked.size === 0 && (current === undefined || wanted.sections.size === 0)) return [];
      const open = entries.findIndex(({ slug }) => slug === current);

      const weights = content.map((term) => terms.weightOf(term));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const scores = new Float64Array(statements.length);
      const covered = new Float64Array(statements.length);
      content.forEach((term, k) => {
        const weight = weights[k] as number;
        terms.addScores(term, scores);
        const ids = new Set(terms.idsOf(term));
        statements.forEach(({ entry }, id) => {
          const isName = terms.namesOf(entry).has(term);
          if (isName) scores[id] = (scores[id] as number) + NAME_WEIGHT * weight;
          if (isName || ids.has(id)) covered[id] = (covered[id] as number) + weight;
        });
      });
      for (const { term } of termsOf(wanted.hints)) terms.addScores(term, scores);
      // Statements that belong to each named entry, link to it or name it.
      const about = new Uint8Array(statements.length);
      for (const name of named) {
        const held = name.terms.map((term) => new Set(terms.idsOf(term)));
        statements.forEach(({ entry, links }, id) => {
          const isLinked = [entry, ...links].some((one) => name.entries.includes(one));
          if (isLinked || held.every((ids) => ids.has(id))) about[id] = (about[id] as number) + 1;
        });
      }

      const candidates = statements.flatMap((found, id): Candidate | [] => {
        if ((about[id] as number) < named.length) return [];
        const section = wanted.sections.get(found.section) ?? 0;
        const isCurrent = named.length === 0 && found.entry === open;
        // "What causes it?" has no content of its own: any statement of the section answers it. Two names are enough.
        if (content.length === 0 && named.length < 2 && (section === 0 || (named.length === 0 && !isCurrent)))
          return [];
        const share = whole === 0 ? 1 : (covered[id] as number) / whole;
        if (share < LEAST_COVERED[named.length > 0 ? "named" : isCurrent ? "current" : "anywhere"]) return [];
        const isNamed = named.some((name) => name.entries.includes(found.entry));
        const near = isNamed ? NAMED_BOOST : named.length > 0 ? LINKED_BOOST : isCurrent ? CURRENT_BOOST : 1;
        const worth = found.wording && section < 1 ? SUMMARY_WORTH : 1;
        const score = ((scores[id] as number) + 1) * (1 + SECTION_BOOST * section) * near * worth * share ** 2;
        return { found, id, score };
      });
      candidates.sort((a, b) => b.score - a.score || a.id - b.id);
      return inOneWording(candidates, wordings)
        .slice(0, limit)
        .map(({ found: { entry, place } }) => ({ entry: entries[entry] as IndexEntry, place, terms: asked }));
    },
  };
}
