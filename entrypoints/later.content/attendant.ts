/** Attends to one page with terms: card, pointer, keyboard, messages, reports, frames and shadow trees. */

import { MENTIONS_AT_ONCE } from "../../core/dataset/mention-sample.ts";
import { contextOf } from "../../page/context.ts";
import { Firsts } from "../../page/firsts.ts";
import type { Attendant, FinderView, Start } from "../../page/later.ts";
import { Occurrences } from "../../page/occurrences.ts";
import { PageTerms } from "../../page/page-terms.ts";
import { watchPointer } from "../../page/pointer.ts";
import { startReach } from "../../page/reach.ts";
import { formAt } from "../../page/runs.ts";
import { MarkSheet } from "../../page/style-sheet.ts";
import { summarise } from "../../page/summary.ts";
import { termRects } from "../../page/term-rects.ts";
import type { FoundTerm, TermSummary } from "../../page/types.ts";
import { UndefinedForms } from "../../page/undefined-forms.ts";
import { Unwanted } from "../../page/unwanted.ts";
import { cardOpener } from "../../platform/card-opener.ts";
import { SMALLEST_FRAME } from "../../platform/frames.ts";
import type { PageAnswer, PageAnswers, ToPage } from "../../platform/messages.ts";
import { ask } from "../../platform/send.ts";

/** A page is told of again when its text has grown by a fifth. */
const GROWTH = 4;

/** As a text to compare: what of the terms a reader would see change. */
const toText = (terms: readonly TermSummary[]): string =>
  terms.map(({ entry, count, text }) => `${entry} ${count} ${text}`).join("\n");

export function attend(finder: FinderView, { version, settings, pointer, onLost }: Start): Attendant {
  const { list, lexicon, choice, marks } = finder;
  const card = cardOpener();
  const occurrences = new Occurrences(finder);
  const unwanted = new Unwanted(list, lexicon);
  unwanted.inReferences = settings.inReferences;
  const terms = new PageTerms(finder.find);
  const firsts = new Firsts(list, lexicon, choice);
  const undefinedForms = new UndefinedForms(list, lexicon, finder.textLength);
  const reach = startReach(SMALLEST_FRAME, () => ask({ type: "frames/look" }));
  let { markStyle } = settings;
  const sheet = new MarkSheet();
  sheet.apply(markStyle);
  marks.onUpdate = () => sheet.keep();
  let roots: ReadonlySet<ShadowRoot> = new Set();
  /** What was told last. */
  let told = "";

  const show = (
    term: FoundTerm,
    reason: "hover" | "tap" | "keyboard",
    point?: { x: number; y: number },
    onClosed?: () => void,
  ): void =>
    card.show({
      version,
      term,
      reason,
      rects: () => termRects(term.range),
      onRefused: () => {
        unwanted.dismiss(term.entry, term.text);
        finder.chooseAnew();
      },
      ...(point ? { point } : {}),
      ...(onClosed ? { onClosed } : {}),
    });
  const stopPointer = watchPointer(
    (x, y) => occurrences.termAt(x, y),
    { show, pointerLeft: () => card.pointerLeft(), owns: (target) => card.owns(target) },
    pointer,
  );

  /** What the background knows from all frames of the page: what is muted on it only, and what the others define. */
  const takeUp = ({ muted, defined }: PageAnswer): void => {
    if (terms.adopt(defined)) finder.readAgain();
    if (String([...choice.mutedHere]) === String(muted)) return;
    choice.mutedHere = new Set(muted);
    finder.chooseAnew();
  };

  const answer = (message: ToPage): PageAnswers[ToPage["type"]] | undefined => {
    switch (message.type) {
      case "page/reveal":
        return occurrences.reveal(message.entry, message.occurrence);
      case "page/occurrences":
        return occurrences
          .of(message.entry)
          .slice(message.from, message.from + MENTIONS_AT_ONCE)
          .map(contextOf);
      case "page/step": {
        const term = occurrences.step(message.direction);
        if (term && card.open) show(term, "keyboard");
        return term !== null;
      }
      case "page/card": {
        // The first press shows the card and leaves the focus where it is; the second goes into it.
        if (card.focus()) return true;
        const term = occurrences.current();
        if (term) show(term, "keyboard");
        return term !== null;
      }
    }
    return undefined;
  };

  return {
    terms,
    isFound(located) {
      const form = formAt(located.run, located.match);
      if (lexicon.isShort(form) && !undefinedForms.allows(lexicon.entryOf(form))) return false;
      return !unwanted.has(located);
    },
    isFirst: (located) => firsts.has(located),
    *report(length, complete, again) {
      const found = yield* summarise(list, lexicon, length, (located) => choice.isFound(located));
      // A page that only draws its text again has nothing new. One that grows has its terms in other places.
      const size = Math.round(Math.log2(length + 1) * GROWTH);
      const defined = terms.told;
      const text = `${complete} ${size} ${toText(found)} ${JSON.stringify(defined)}`;
      if (text === told && !again) return;
      told = text;
      ask({ type: "page/report", report: { version, terms: found, defined, complete } }).then(takeUp, () => {
        told = "";
        onLost();
      });
    },
    look(present) {
      roots = present;
      reach.look(roots, markStyle);
    },
    follow(changed) {
      ({ markStyle } = changed);
      sheet.apply(markStyle);
      reach.look(roots, markStyle);
      if (changed.inReferences === unwanted.inReferences) return;
      unwanted.inReferences = changed.inReferences;
      finder.chooseAnew();
    },
    answer: (message) => answer(message as ToPage),
    stop() {
      stopPointer();
      card.hide();
      occurrences.stop();
      reach.stop();
      sheet.remove();
    },
  };
}
