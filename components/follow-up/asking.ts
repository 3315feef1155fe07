/** Asks the data set. The words of its statements and the code for it are loaded when the reader is about to ask. */
import type { Answer, Ask } from "../../core/dataset/ask/ask.ts";
import type { Wording } from "../../core/dataset/reading.ts";
import type { MatchRange } from "../../core/dataset/search/ranges.ts";
import { type Statement, statementsOf } from "../../core/dataset/statements/statements.ts";
import type { Article, IndexEntry } from "../../core/dataset/types.ts";
import { loadArticle, loadIndex, loadQuestions, loadStatements } from "../../platform/dataset.ts";

/** A statement with the article that it stands in, which has its references. */
export interface Quote {
  entry: IndexEntry;
  article: Article;
  statement: Statement;
  /** What of text and label answers to words of the question. */
  textRanges: MatchRange[];
  labelRanges: MatchRange[];
}

let asking: Promise<Ask> | undefined;

async function load(): Promise<Ask> {
  const [index, pack, questions, { createAsk }] = await Promise.all([
    loadIndex(),
    loadStatements(),
    loadQuestions(),
    import("../../core/dataset/ask/ask.ts"),
  ]);
  return createAsk(index, pack, questions);
}

async function quote({ ranges }: Ask, { entry, place, terms }: Answer): Promise<Quote | undefined> {
  const article = await loadArticle(entry.slug);
  const statement = article && statementsOf(article)[place];
  if (!statement) return;
  const { text, label = "" } = statement;
  return { entry, article, statement, textRanges: ranges(text, terms), labelRanges: ranges(label, terms) };
}

const ready = (): Promise<Ask> => {
  asking ??= load();
  asking.catch(() => {
    asking = undefined;
  });
  return asking;
};

/** Loads what answering needs, while the reader types. What fails here fails again, and is told, when it is asked. */
export function prepareAsking(): void {
  ready().catch(() => undefined);
}

export interface Found {
  quotes: Quote[];
  /** Whether they answer the question, or only come near it. */
  isAnswer: boolean;
}

/**
 * The statements that answer a question, best first, or those that come nearest when nothing does; there may be none.
 * @param current the entry that is open
 * @param wordings of summaries, as the reader reads them
 * @throws when the files cannot be read; asking again tries again
 */
export async function askAbout(current: string, question: string, wordings: readonly Wording[]): Promise<Found> {
  const ask = await ready();
  const options = { current, wordings };
  const answers = ask.answer(question, options);
  const isAnswer = answers.length > 0;
  const found = isAnswer ? answers : ask.near(question, options);
  const quotes = await Promise.all(found.map((one) => quote(ask, one)));
  return { quotes: quotes.filter((one) => one !== undefined), isAnswer };
}
