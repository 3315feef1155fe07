/** The form in which readers' questions travel: `data/questions.json`. Only the follow-up needs it. */
export interface QuestionPack {
  version: string;
  /** Terms of all questions (see terms.ts), parted by spaces, most frequent first. */
  terms: string;
  /**
   * The different terms of each question, each by one character as in the pack of statements, and QUESTION_END; after the
   * last question of a statement END. A wording of a summary has those of the first wording, and an empty list of its own.
   */
  runs: string;
  /** Folded words of the questions that stand in no statement, parted by spaces: what a mistyped word may mean. */
  words: string;
  /** Lexicon of names, short forms (these also in small letters) and of what readers call an entry, as base64. */
  lexicon: string;
  /** Folded proper names, each with the entries whose names hold it. */
  proper: Record<string, number[]>;
}

export const QUESTION_END = "#";
