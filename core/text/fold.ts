import { Tokenizer } from "./tokenizer.ts";

/** One for all calls: its buffers cost more than the folding of a name, and search folds a hundred thousand of them. */
const tokenizer = new Tokenizer();

/** The folded words of a text, in order, by the same code that reads pages. */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  tokenizer.words = words;
  tokenizer.begin();
  let at = 0;
  while (at < text.length) {
    at = tokenizer.push(text, at, text.length);
    tokenizer.drop(tokenizer.count);
  }
  tokenizer.finish();
  return words;
}

export interface PlacedWord {
  word: string;
  /** Offsets into the text in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Written in small letters only. */
  plain: boolean;
}

/** The folded words of a text, in order, with their places. */
export function foldWordsInPlace(text: string): PlacedWord[] {
  const words: string[] = [];
  const placed: PlacedWord[] = [];
  const take = () => {
    for (let k = 0; k < tokenizer.count; k++) {
      placed.push({
        word: words[placed.length] as string,
        start: tokenizer.start[k] as number,
        end: tokenizer.end[k] as number,
        plain: tokenizer.plain[k] === 1,
      });
    }
    tokenizer.drop(tokenizer.count);
  };
  tokenizer.words = words;
  tokenizer.begin();
  let at = 0;
  while (at < text.length) {
    at = tokenizer.push(text, at, text.length);
    take();
  }
  tokenizer.finish();
  take();
  return placed;
}

/**
 * The canonical form of a phrase: folded words joined by single spaces. Two phrases that the finder does not tell apart
 * have the same form; folding it again changes nothing. Empty when the text holds no letter or digit.
 */
export const foldPhrase = (text: string): string => foldWords(text).join(" ");
