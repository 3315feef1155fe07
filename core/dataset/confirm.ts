/** Confirming that a text found on a page really is a name of an entry. */
import { formsOf } from "../lexicon/forms.ts";
import { foldPhrase } from "../text/fold.ts";
import type { CardModel } from "./card.ts";
import type { IndexEntry } from "./types.ts";

/** `PXEs` as `PXE`: a short form may carry a plural s. */
const singular = (text: string): string => (/[\p{Lu}\p{N}]s$/u.test(text) ? text.slice(0, -1) : text);

/**
 * A text that may be split at line ends as one string, whichever of its hyphens stand for nothing; null when there is no
 * hyphen (unless `always`).
 */
const withoutGaps = (text: string, always = false): string | null =>
  always || LINE_END.test(text) ? foldPhrase(text.replace(new RegExp(LINE_END, "gu"), "")).replaceAll(" ", "") : null;
const LINE_END = /[-\u2010\u00ad]\s*/u;

/**
 * The finder's lexicon holds fingerprints instead of names, and what it reports comes from a page: so nothing is shown
 * before the text is compared with the entry's own names.
 * @param text as it stands on the page
 * @param definedAs the long form next to which the page defines `text`, if it does
 * @returns how the text names the entry, or null when it does not
 */
export function confirmName(entry: IndexEntry, text: string, definedAs?: string): CardModel["matched"] | null {
  if (definedAs !== undefined) {
    return confirmName(entry, definedAs) ? { text, via: "defined", definedAs } : null;
  }
  const folded = foldPhrase(text);
  if (folded === "") return null;
  const joined = withoutGaps(text);
  const isForm = (name: string) =>
    formsOf(name).some(
      (form) => foldPhrase(form) === folded || (joined !== null && withoutGaps(form, true) === joined),
    );
  if (isForm(entry.name)) return { text, via: "same" };
  if (entry.names.some(isForm)) return { text, via: "synonym" };
  return entry.abbreviations.includes(singular(text)) ? { text, via: "abbreviation" } : null;
}
