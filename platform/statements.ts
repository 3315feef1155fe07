/** Finds statements of the bundled data set by their words, for extension pages. All of it is loaded with the first call. */

import { partOf } from "../core/dataset/parts.ts";
import { createStatementFinder, type StatementFinder, type Where } from "../core/dataset/search/find-statements.ts";
import type { MatchRange } from "../core/dataset/search/ranges.ts";
import { type Statement, statementsOf } from "../core/dataset/statements/statements.ts";
import type { IndexEntry } from "../core/dataset/types.ts";
import { loadArticle, loadIndex, loadStatements } from "./dataset.ts";

export interface FoundStatement {
  entry: IndexEntry;
  statement: Statement;
  /** Where it stands in its article, for its address. */
  part: string;
  /** What of text and label the words met. */
  textRanges: MatchRange[];
  labelRanges: MatchRange[];
}

let finder: Promise<StatementFinder> | undefined;
type Placed = Pick<FoundStatement, "statement" | "part">;
/** Articles hold the texts; what is typed next mostly finds the same ones again. */
const texts = new Map<string, Promise<Placed[]>>();

function textsOf(slug: string): Promise<Placed[]> {
  let found = texts.get(slug);
  if (!found) {
    found = loadArticle(slug).then((article) =>
      article ? statementsOf(article).map((statement) => ({ statement, part: partOf(article, statement) })) : [],
    );
    found.catch(() => texts.delete(slug));
    texts.set(slug, found);
  }
  return found;
}

/**
 * The best statement of each entry that holds every word of the text, best first; the last word may be unfinished.
 * @param where `{ sections: ["causes", "mechanism"] }`: in these only; `wordings`: of summaries, as the reader reads them
 * @throws when the files cannot be read; the next call tries again
 */
export async function findStatements(text: string, limit: number, where: Where = {}): Promise<FoundStatement[]> {
  finder ??= loadStatements().then(createStatementFinder);
  finder.catch(() => {
    finder = undefined;
  });
  const [{ find, ranges }, { entries }] = await Promise.all([finder, loadIndex()]);
  const found = await Promise.all(
    find(text, limit, where).map(async ({ entry: number, place }): Promise<FoundStatement | undefined> => {
      const entry = entries[number];
      const placed = entry && (await textsOf(entry.slug))[place];
      if (!placed) return;
      const { statement } = placed;
      return {
        entry,
        ...placed,
        textRanges: ranges(statement.text, text),
        labelRanges: ranges(statement.label ?? "", text),
      };
    }),
  );
  return found.filter((one) => one !== undefined);
}
