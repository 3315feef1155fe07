/** The card's words for what its model holds. */
import type { CardModel } from "../../core/dataset/card.ts";
import type { ReferenceKind } from "../../core/dataset/types.ts";
import { i18n, interfaceLocale } from "../../platform/i18n.ts";

/** The one or two letters that stand for a kind of source beside a citation number; the card's legend explains them. */
export function kindSign(kind: ReferenceKind): string {
  switch (kind) {
    case "systematic-review":
      return i18n.t("card.sign.systematicReview");
    case "case-report":
      return i18n.t("card.sign.caseReport");
    default:
      return i18n.t(`card.sign.${kind}`);
  }
}

/** How the text on the page was recognised; undefined when that is plain to see. */
export function matchedWords({ text, via, definedAs }: CardModel["matched"]): string | undefined {
  switch (via) {
    case "same":
      return undefined;
    case "synonym":
      return i18n.t("card.matched.synonym", [text]);
    case "abbreviation":
      return i18n.t("card.matched.abbreviation", [text]);
    case "defined":
      return i18n.t("card.matched.defined", [text, definedAs ?? ""]);
  }
}

export function reviewWords({ status, updated }: CardModel["review"]): string {
  const word = status === "under-review" ? i18n.t("card.review.underReview") : i18n.t(`card.review.${status}`);
  return `${word} · ${shortDay(updated)}`;
}

/** "2026-11-23" → "23 Nov 2026" or as the language has it: with the month as a word it cannot be misread. */
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(interfaceLocale(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(day));
