import { watchPointer } from "../../page/pointer.ts";
import { termRects } from "../../page/term-rects.ts";
import type { Finder, FoundTerm } from "../../page/types.ts";
import type { CardRequest } from "../../platform/card-door.ts";
import { cardOpener } from "../../platform/card-opener.ts";

/** The card of this frame, opened by the pointer on terms; and, for the keyboard, what opens, enters and closes it. */
export interface PageCard {
  openByKeyboard(term: FoundTerm): void;
  /** @returns whether there is a card to go into */
  focus(): boolean;
  hide(): void;
  stop(): void;
}

/** @param version of the lexicon that the finder uses */
export function connectCard(finder: Pick<Finder, "termAt" | "dismiss">, version: string): PageCard {
  const opener = cardOpener();
  const request = (term: FoundTerm, reason: CardRequest["reason"]): CardRequest => ({
    version,
    term,
    reason,
    rects: () => termRects(term.range),
    onRefused: () => finder.dismiss(term.entry, term.text),
  });
  const stopPointer = watchPointer(finder, {
    show: (term, reason, point, onClosed) => opener.show({ ...request(term, reason), point, onClosed }),
    pointerLeft: () => opener.pointerLeft(),
    owns: (target) => opener.owns(target),
  });
  return {
    openByKeyboard: (term) => opener.show(request(term, "keyboard")),
    focus: () => opener.focus(),
    hide: () => opener.hide(),
    stop() {
      stopPointer();
      opener.hide();
    },
  };
}
