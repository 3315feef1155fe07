import { Tokenizer } from "./tokenizer.ts";
import { scratch } from "./words.ts";

export interface PlacedWord {
  word: string;
  /** Offsets into the text in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Written in small letters only. */
  plain: boolean;
}

/** One for all calls: its buffers cost more than the folding of a name, and search folds a hundred thousand of them. */
const tokenizer = new Tokenizer(false);

/** The folded word at a place. */
export const textAt = (words: Tokenizer["words"], at: number): string =>
  String.fromCharCode(...scratch.subarray(0, words.foldAt(at, 1)));

/** Hands over the places of a text's words, as they are held. */
function eachWord(text: string, take: (at: number) => void): void {
  const { words } = tokenizer;
  const takeAll = () => {
    for (let k = 0; k < words.count; k++) take(k);
    words.drop(words.count);
  };
  tokenizer.begin();
  for (let at = 0; at < text.length; takeAll()) at = tokenizer.push(text, at, text.length);
  tokenizer.separate();
  takeAll();
}

/** The folded words of a text, in order, by the same code that reads pages. */
export function foldWords(text: string): string[] {
  const folded: string[] = [];
  eachWord(text, (at) => folded.push(textAt(tokenizer.words, at)));
  return folded;
}

/** The folded words of a text, in order, with their places. */
export function foldWordsInPlace(text: string): PlacedWord[] {
  const { words } = tokenizer;
  const placed: PlacedWord[] = [];
  eachWord(text, (at) =>
    placed.push({
      word: textAt(words, at),
      start: words.start[at] as number,
      end: words.end[at] as number,
      plain: words.isPlain(at),
    }),
  );
  return placed;
}

/**
 * The canonical form of a phrase: folded words joined by single spaces. Two phrases that the finder does not tell apart
 * have the same form; folding it again changes nothing. Empty when the text holds no letter or digit.
 */
export const foldPhrase = (text: string): string => foldWords(text).join(" ");
