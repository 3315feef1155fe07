/**
 * What one page adds to the lexicon: the short forms that it defines, and terms that share their words. Forms of its own
 * are numbers beside the lexicon's, so that matches stay integers. Comes with the script for pages with terms.
 */
import { BlockTerms } from "../core/lexicon/block-terms.ts";
import type { FindTerms, FoundMatch, Match, PartDefinition } from "../core/lexicon/types.ts";

/** Forms of the page are numbered from here: no lexicon has so many. */
const OWN = 2 ** 28;

export interface OwnForm {
  entry: number;
  via: Match["via"];
  /** As written. */
  text: string;
  /** The whole name. */
  name: string;
  /** The short form that the page defines just here. */
  defines: string | undefined;
}

export interface NumberedTerm {
  start: number;
  end: number;
  form: number;
}

export class PageTerms {
  /** Grows with each short form that gets another meaning on the page. More than 0: without this, none is known. */
  definitions = 1;
  readonly #terms: BlockTerms;
  readonly #own: OwnForm[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(find: FindTerms) {
    this.#terms = new BlockTerms(find);
  }

  /** What is known of a form that only this page has. */
  ownForm(form: number): OwnForm | undefined {
    // Nearly all are the lexicon's: an index below 0 would be looked up like a name.
    return form < OWN ? undefined : this.#own[form - OWN];
  }

  /**
   * Takes up what the page defines in other frames.
   * @returns whether that changes anything: then this one is to be read again
   */
  adopt(definitions: readonly PartDefinition[]): boolean {
    const isNew = this.#terms.adopt(definitions);
    if (isNew) this.definitions++;
    return isNew;
  }

  /** What this frame defines that others should know. */
  get told(): PartDefinition[] {
    return this.#terms.definitions;
  }

  /**
   * All terms of a block, with form numbers.
   * @param nodes the block's text
   * @param named the lexicon's matches with their forms
   */
  join(nodes: readonly Text[], length: number, named: readonly FoundMatch[]): readonly NumberedTerm[] {
    // Looking must fit into one slice.
    if (length > LONGEST_BLOCK) return named;
    const text = nodes.map((node) => node.data).join("");
    // The page may have changed the text while the reader paused; it is read again then.
    if (text.length !== length) return named;
    this.definitions += this.#terms.learn(text);
    if (named.length === 0 && this.#terms.isEmpty) return named;
    // The lexicon's matches come back as they were given.
    return this.#terms.join(text, named).map((term) => {
      const { start, end, entry, via, name, defines } = term;
      const form =
        name === undefined
          ? (term as unknown as FoundMatch).form
          : this.#numberOf(text.slice(start, end), name, { entry, via, defines });
      return { start, end, form };
    });
  }

  #numberOf(text: string, name: string, { entry, via, defines }: Omit<OwnForm, "text" | "name">): number {
    const key = [entry, via, defines, text, name].join();
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = OWN + this.#own.length;
      this.#own.push({ entry, via, text, name, defines });
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** Definitions and shared words are looked for in blocks up to this length. */
const LONGEST_BLOCK = 50_000;
