/** Asks the data set. The statements, their index and the code for it are loaded with the first question. */
import type { Answer, Ask } from "../../core/dataset/ask.ts";
import type { Wording } from "../../core/dataset/reading.ts";
import type { Article } from "../../core/dataset/types.ts";
import { loadArticle, loadIndex, loadStatements } from "../../platform/dataset.ts";

/** A statement with the article that it stands in, which has its references. */
export interface Quote extends Answer {
  article: Article;
  /** References behind it. */
  cite: readonly string[];
}

let asking: Promise<Ask> | undefined;

async function load(): Promise<Ask> {
  const [index, list, { createAsk }] = await Promise.all([
    loadIndex(),
    loadStatements(),
    import("../../core/dataset/ask.ts"),
  ]);
  return createAsk(index, list);
}

const quote = async (answer: Answer): Promise<Quote | undefined> => {
  const article = await loadArticle(answer.entry.slug);
  if (!article) return;
  const { references } = article;
  return {
    ...answer,
    article,
    cite: answer.statement.references.flatMap((number) => references[number - 1]?.id ?? []),
  };
};

/**
 * The statements that answer a question, best first; none when nothing does.
 * @param current the entry that is open
 * @param wordings of summaries, as the reader reads them
 * @throws when the files cannot be read; asking again tries again
 */
export async function askAbout(current: string, question: string, wordings: readonly Wording[]): Promise<Quote[]> {
  asking ??= load();
  asking.catch(() => {
    asking = undefined;
  });
  const answers = (await asking).answer(question, { current, wordings });
  const quotes = await Promise.all(answers.map(quote));
  return quotes.filter((one) => one !== undefined);
}
