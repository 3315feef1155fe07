/** All terms of a block of text: names, short forms, and terms that share their words. */
import { findShared } from "./coordination.ts";
import { reordered } from "./reordered.ts";
import { ShortForms } from "./short-forms.ts";
import type { FindTerms, Match, PartDefinition } from "./types.ts";

export interface BlockTerm extends Match {
  /** The whole name that a defined short form or a term with shared words stands for. */
  name?: string;
  /** The short form that the document defines just here. */
  defines?: string | undefined;
}

/** The terms of one document's blocks, with what the document itself defines. */
export class BlockTerms {
  readonly #find: FindTerms;
  readonly #shortForms: ShortForms;

  constructor(find: FindTerms) {
    this.#find = find;
    this.#shortForms = new ShortForms(find);
  }

  /** Whether the document has defined nothing yet. */
  get isEmpty(): boolean {
    return this.#shortForms.isEmpty;
  }

  /** Takes up the short forms that a block defines. @returns how many were not defined before */
  learn(text: string): number {
    return this.#shortForms.add(text).length;
  }

  /** Takes up what other parts of the document define, in place of what they defined before. @returns whether that matters */
  adopt(definitions: readonly PartDefinition[]): boolean {
    return this.#shortForms.adopt(definitions);
  }

  /** What the document defines that other parts of it should know. */
  get definitions(): PartDefinition[] {
    return this.#shortForms.definitions;
  }

  /**
   * Joins what the lexicon finds in a block with what the document defines, what coordination shares and what stands in
   * another order; in order of place, without overlaps. Short forms of the lexicon that the document defines itself are
   * left out: they mean what it says.
   * @param named the lexicon's matches in the block
   */
  join(text: string, named: readonly Match[]): BlockTerm[] {
    const defined = this.#shortForms.matches(text);
    const others = named.filter(({ start, end, via }) => {
      if (via === "abbreviation" && this.#shortForms.senseOf(text.slice(start, end))) return false;
      // The longer of two overlapping terms stays; a defined short form inside a name belongs to the name.
      return !defined.some((match) => match.start < end && start < match.end && match.end - match.start >= end - start);
    });
    const kept = defined.filter(({ start, end }) => !others.some((match) => match.start < end && start < match.end));
    const shared = findShared(this.#find, text, others);
    const terms: BlockTerm[] = [
      ...others,
      ...shared.map(({ whole, ...match }) => ({ ...match, via: "shared" as const, name: whole })),
      ...kept.map((match) => ({ ...match, via: "defined" as const })),
    ].sort((a, b) => a.start - b.start);
    return terms.map((term, k) => {
      const exact = term.via === "name" || term.via === "defined" ? reordered(this.#find, text, term) : undefined;
      const isFree =
        exact && exact.start >= (terms[k - 1]?.end ?? 0) && exact.end <= (terms[k + 1]?.start ?? text.length);
      if (!exact || !isFree) return term;
      const { whole, ...place } = exact;
      return { ...term, ...place, via: term.via === "name" ? "shared" : term.via, name: whole };
    });
  }
}
