/** Going to a mention in the page, and learning what stands around it. */

import { MENTIONS_AT_ONCE } from "../../core/dataset/mention-sample.ts";
import { i18n } from "../../platform/i18n.ts";
import { askMentions } from "../../platform/mentions.ts";
import type { Mention } from "../../platform/messages.ts";
import { askPage } from "../../platform/send.ts";
import { type ListState, put } from "./list-state.ts";
import { type ListedTerm, numberOf, type Place, placeOf } from "./listing.ts";

/** "2 of 5" */
export const position = (number: number, term: ListedTerm): string =>
  i18n.t("page.position", [String(number + 1), String(term.count)]);

/**
 * Scrolls the page to a mention, which flashes there.
 * @returns where that is, or what went wrong, in words
 */
export async function goTo(tabId: number, state: ListState, term: ListedTerm, place: Place): Promise<string> {
  const message = { type: "page/reveal", entry: term.entry, occurrence: place.occurrence } as const;
  const answer = await askPage(tabId, message, place.frameId);
  const trouble = answer ? "" : i18n.t(answer === null ? "page.gone" : "page.noAnswer");
  put(state.trouble, term.slug, trouble);
  if (!answer) return trouble;
  const number = numberOf(term, { ...place, occurrence: answer.occurrence });
  put(state.at, term.slug, number);
  state.current.value = term.slug;
  return position(number, term);
}

/** What of a page's mentions a term's lines were asked for: when it differs, they are asked for again. */
export const versionOf = (term: ListedTerm): string =>
  term.frames.map(({ frameId, count, positions }) => `${frameId}:${count}:${positions.join()}`).join(" ");

/**
 * Asks for the lines of a term's first mentions. What was there before stays until all of them have come.
 * @param wanted how many
 */
export async function loadMentions(tabId: number, state: ListState, term: ListedTerm, wanted: number): Promise<void> {
  const of = versionOf(term);
  const lines: (Mention | null)[] = [];
  let answered = true;
  const end = Math.min(wanted, term.count);
  while (lines.length < end && answered) {
    const place = placeOf(term, lines.length);
    if (!place) break;
    const frame = term.frames.find(({ frameId }) => frameId === place.frameId);
    const left = Math.min(MENTIONS_AT_ONCE, end - lines.length, (frame?.count ?? 0) - place.occurrence);
    const found = await askMentions(tabId, place.frameId, term.entry, place.occurrence);
    answered = found !== null;
    // What the page no longer has keeps its place, so that the numbers of the others stay right.
    for (let k = 0; k < left; k++) lines.push(found?.[k] ?? null);
  }
  const before = state.mentions.value.get(term.slug)?.lines ?? [];
  put(state.mentions, term.slug, { lines: answered ? lines : before, of, answered });
}
