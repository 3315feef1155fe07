/** Finds the entries that a question names: by the matcher that reads pages, and by proper names alone ("Marfan"). */
import { compileLexicon } from "../lexicon/compile.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { Matcher } from "../lexicon/matcher.ts";
import { foldWordsInPlace } from "../text/fold.ts";
import type { IndexEntry } from "./types.ts";

export interface NamedEntry {
  /** Slugs of the entries that the words may mean. */
  slugs: readonly string[];
  /** Offsets into the question in UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/** Short forms of so many letters are also taken in small letters: nobody holds the shift key for "pxe". */
const SHORTEST_SMALL = 3;
const SHORTEST_PROPER = 4;
/** A proper name in the names of more entries says too little. */
const MOST_SENSES = 4;

export class EntryFinder {
  readonly #lexicon: Lexicon;
  readonly #entries: readonly IndexEntry[];
  /** Folded proper name → slugs of the entries with it in their names. */
  readonly #proper = new Map<string, Set<string>>();

  /** @param ordinary folded words that are written in small letters somewhere: those are no proper names */
  constructor(entries: readonly IndexEntry[], ordinary: ReadonlySet<string>) {
    this.#entries = entries;
    this.#lexicon = new Lexicon(
      compileLexicon(
        entries.flatMap(({ name, names, abbreviations }, entry) => [
          ...[name, ...names].map((text) => ({ text, entry, kind: "name" as const })),
          ...abbreviations.map((text) => ({ text, entry, kind: "abbreviation" as const })),
          ...abbreviations
            .filter((text) => text.length >= SHORTEST_SMALL)
            .map((text) => ({ text: text.toLowerCase(), entry, kind: "name" as const })),
        ]),
      ),
    );
    for (const { slug, name, names } of entries) {
      for (const { word } of [name, ...names].flatMap(foldWordsInPlace)) {
        if (word.length < SHORTEST_PROPER || ordinary.has(word)) continue;
        const slugs = this.#proper.get(word);
        if (slugs) slugs.add(slug);
        else this.#proper.set(word, new Set([slug]));
      }
    }
  }

  find(question: string): NamedEntry[] {
    const matcher = new Matcher(this.#lexicon);
    matcher.begin();
    matcher.push(question);
    matcher.finish();
    const named: NamedEntry[] = [];
    for (let k = 0; k < matcher.count; k++) {
      const senses = this.#lexicon.sensesOf(matcher.form[k] as number);
      named.push({
        slugs: senses.flatMap((entry) => this.#entries[entry]?.slug ?? []),
        start: matcher.start[k] as number,
        end: matcher.end[k] as number,
      });
    }
    for (const { word, start, end } of foldWordsInPlace(question)) {
      const slugs = this.#proper.get(word);
      if (!slugs || slugs.size > MOST_SENSES || named.some((one) => start < one.end && end > one.start)) continue;
      named.push({ slugs: [...slugs], start, end });
    }
    return named.sort((a, b) => a.start - b.start);
  }
}
