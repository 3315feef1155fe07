/** Finds statements by their words, as they are typed: for search, without any reading of questions. */
import { foldWordsInPlace } from "../../text/fold.ts";
import { isFiller, meaningOf, readWords } from "../ask/terms.ts";
import type { Wording } from "../reading.ts";
import type { ArticleSection } from "../sections.ts";
import type { StatementPack } from "../statements/format.ts";
import { ownersOf, postingsOf, StatementIndex } from "../statements/statement-index.ts";
import type { MatchRange } from "./ranges.ts";

export interface FoundStatement {
  /** Number of the entry in the index of the same version. */
  entry: number;
  /** Its position among the statements of the entry, as statementsOf lists them. */
  place: number;
}

/** Where to look; everywhere when left out. */
export interface Where {
  sections?: readonly ArticleSection[] | undefined;
  /** Wordings of summaries. */
  wordings?: readonly Wording[] | undefined;
}

export interface StatementFinder {
  /**
   * The best statement of each entry that holds every word of the text, best first. The last word may be unfinished.
   * Small words ("of", "the") need not stand there.
   */
  find(text: string, limit: number, where?: Where): FoundStatement[];
  /** What of a statement's text or label the words of the text met. Ranges ascend and do not touch. */
  ranges(shown: string, text: string): MatchRange[];
}

/** A longer text is not searched for. */
const LONGEST = 100;
/** Bits of the mask of words that a statement holds. */
const MOST_WORDS = 30;
/** A shorter beginning of a word is in every statement. */
const SHORTEST_BEGINNING = 2;

const IN_LABEL = 2;
/** For a word that stands there as it was typed, beside those that begin or mean alike. */
const AS_TYPED = 0.5;
/** For each two words that stand there next to each other, in order. */
const NEXT = 1;

interface Asked {
  word: string;
  meaning: string;
  /** The word may be unfinished. */
  open: boolean;
}

function read(text: string): Asked[] {
  const cut = text.slice(0, LONGEST);
  return readWords(cut)
    .map(({ word, end }) => ({ word, meaning: meaningOf(word), open: end === cut.length }))
    .filter(({ word, open }) => !isFiller(word) && (!open || word.length >= SHORTEST_BEGINNING))
    .slice(0, MOST_WORDS);
}

const meets = (word: string, meaning: string, asked: Asked): boolean =>
  word === asked.word || meaning === asked.meaning || (asked.open && word.startsWith(asked.word));

/** @param pack its words, statements and links are used */
export function createStatementFinder(pack: StatementPack): StatementFinder {
  const { words, statements, runs, starts, texts } = new StatementIndex(pack);
  const meanings = words.map(meaningOf);
  const postings = postingsOf(runs, words.length);
  const owners = ownersOf(starts);

  /** Numbers of the words that a word of the text meets. */
  const met = (asked: Asked): number[] => {
    const numbers: number[] = [];
    words.forEach((word, number) => {
      if (meets(word, meanings[number] as string, asked)) numbers.push(number);
    });
    return numbers;
  };

  return {
    find(text, limit, { sections, wordings } = {}) {
      const asked = read(text);
      if (asked.length === 0) return [];
      const all = 2 ** asked.length - 1;
      const masks = new Uint32Array(statements.length);
      const scores = new Float32Array(statements.length);
      /** Bit of the word that stands at a place, for those that were met. */
      const bits = new Map<number, number>();
      asked.forEach((one, k) => {
        const bit = 2 ** k;
        for (const number of met(one)) {
          const worth = words[number] === one.word ? 1 + AS_TYPED : 1;
          for (let n = postings.starts[number] as number; n < (postings.starts[number + 1] as number); n++) {
            const at = postings.at[n] as number;
            const id = owners[at] as number;
            const where = at < (texts[id] as number) ? IN_LABEL : 1;
            // Once for each word, not for each time that it stands there.
            if (((masks[id] as number) & bit) === 0) scores[id] = (scores[id] as number) + worth * where;
            masks[id] = (masks[id] as number) | bit;
            if (k > 0 && bits.get(at - 1) === bit / 2) scores[id] = (scores[id] as number) + NEXT;
            bits.set(at, bit);
          }
        }
      });
      const best = new Map<number, number>();
      statements.forEach(({ entry, section, wording }, id) => {
        if (masks[id] !== all || sections?.includes(section) === false) return;
        if (wording && wordings?.includes(wording) === false) return;
        const other = best.get(entry);
        if (other === undefined || (scores[id] as number) > (scores[other] as number)) best.set(entry, id);
      });
      return [...best.values()]
        .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
        .slice(0, limit)
        .map((id) => {
          const { entry, place } = statements[id] as (typeof statements)[number];
          return { entry, place };
        });
    },

    ranges(shown, text) {
      const asked = read(text);
      const ranges: MatchRange[] = [];
      for (const { word, start, end } of foldWordsInPlace(shown)) {
        if (!asked.some((one) => meets(word, meaningOf(word), one))) continue;
        const last = ranges.at(-1);
        if (last && start - last[1] === 1 && shown[last[1]] === " ") last[1] = end;
        else ranges.push([start, end]);
      }
      return ranges;
    },
  };
}
