/**
 * All messages between the extension's contexts. Content scripts are in pages, and pages are untrusted: what the
 * background receives is parsed with these schemas first. One direction per union; nothing is relayed.
 */
import * as z from "zod/mini";
import type { CardModel } from "../core/dataset/card.ts";
import { MOST_PLACES } from "../core/dataset/mention-sample.ts";
import type { PartDefinition } from "../core/lexicon/types.ts";
import type { KeepProblem } from "./keep/problem.ts";

export const slugSchema = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));
const count = z.int().check(z.nonnegative());

export const pageTermSchema = z.object({
  /** Entry number in the lexicon of `version`. */
  entry: count,
  /** Occurrences in the frame. */
  count,
  /** The text as first written on the page. */
  text: z.string().check(z.maxLength(200)),
  /** A short form that the page defines, its long form, and which occurrence (0-based) stands where it is defined. */
  shortForm: z.optional(z.string().check(z.maxLength(200))),
  definedAs: z.optional(z.string().check(z.maxLength(300))),
  definedAt: z.optional(count),
  /** Where the occurrences stand, as shares of the frame's text in per mille (core/dataset/mention-sample.ts). */
  positions: z.array(z.int().check(z.minimum(0), z.maximum(1000))).check(z.maxLength(MOST_PLACES)),
});

const definitionSchema = z.object({
  short: z.string().check(z.maxLength(200)),
  long: z.string().check(z.maxLength(300)),
});

/** What a frame's finder reports; terms in order of first appearance, those that the reader muted among them. */
export const pageReportSchema = z.object({
  version: z.string().check(z.maxLength(100)),
  terms: z.array(pageTermSchema).check(z.maxLength(5000)),
  /** The short forms that the frame defines, and that mean something to its other frames. */
  defined: z.optional(z.array(definitionSchema).check(z.maxLength(100))),
  /** True when the whole frame has been read. */
  complete: z.boolean(),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** From content scripts and extension pages to the background. */
export const toBackgroundSchema = z.discriminatedUnion("type", [
  /** Injects the card's script into the sender's frame. Answer: true when it is there. */
  z.object({ type: z.literal("card/inject") }),
  /** Injects what a page with terms or frames needs into the sender's frame. Answer: true when it is there. */
  z.object({ type: z.literal("later/inject") }),
  /** Answer: CardModel, or null when the name cannot be confirmed. */
  z.object({
    type: z.literal("card/model"),
    version: z.string().check(z.maxLength(100)),
    entry: count,
    text: z.string().check(z.maxLength(400)),
    definedAs: z.optional(z.string().check(z.maxLength(300))),
  }),
  /** What the card shows for an entry that a text in it names. Answer: CardModel, or null when there is no such entry. */
  z.object({ type: z.literal("card/entry"), slug: slugSchema }),
  /** Opens an entry in the side panel; in a tab where the browser refuses. Answer: OpenedIn. Needs a user gesture. */
  z.object({ type: z.literal("panel/open"), slug: slugSchema }),
  /** Answer: PageAnswer. */
  z.object({ type: z.literal("page/report"), report: pageReportSchema }),
  /**
   * Not this term: on the tab's page until it is left, on its site, or everywhere. Content scripts speak of their own
   * tab, extension pages of that in `tabId`. Answer: false where there is no such page.
   */
  z.object({
    type: z.literal("term/mute"),
    slug: slugSchema,
    where: z.enum(["page", "site", "everywhere"]),
    tabId: z.optional(count),
  }),
  /** Undoes whatever mutes a term on the tab's page. Answer as before. */
  z.object({ type: z.literal("term/unmute"), slug: slugSchema, tabId: z.optional(count) }),
  /**
   * A frame came into the sender's window, or has gone: brings the content script into the tab's frames that are worth
   * reading. Answer: whether a frame in the window is still without text.
   */
  z.object({ type: z.literal("frames/look") }),
  /** Whether a term is saved. Answer: SavedState. */
  z.object({ type: z.literal("saved/state"), slug: slugSchema }),
  /** Saves a term, with the page that the sender is in, or takes it away. Answer: SavedState, as it is then. */
  z.object({ type: z.literal("saved/set"), slug: slugSchema, saved: z.boolean() }),
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

export type OpenedIn = "panel" | "tab";
export type SavedState = { saved: boolean; problem?: undefined } | { saved?: undefined; problem: KeepProblem };

/** From extension pages to a tab's content script. */
export type ToPage =
  /** Scrolls to the n-th occurrence (0-based, wraps round) of an entry and flashes it. Answer: RevealAnswer. */
  | { type: "page/reveal"; entry: number; occurrence: number }
  /**
   * What stands around the occurrences of an entry from the n-th (0-based) on, at most MENTIONS_AT_ONCE of them. Answer:
   * so many mentions, or fewer when there are no more; null for one that has just gone. Parse it (platform/mentions.ts).
   */
  | { type: "page/occurrences"; entry: number; from: number }
  /** Send a report now. Answer: true. */
  | { type: "page/report-now" }
  /** Goes to the next (1) or previous (-1) term from where the reader is. Answer: true when there is one. */
  | { type: "page/step"; direction: 1 | -1 }
  /** Opens the card of the term that was stepped to, or of the first one in view. Answer: true when there is one. */
  | { type: "page/card" }
  /** Answer: the selected text, empty when nothing is selected. */
  | { type: "page/selection" };

/** One occurrence with the text of its block around it, spaces made one. */
export interface Mention {
  before: string;
  term: string;
  after: string;
}

export interface RevealAnswer {
  /** Which occurrence is shown now, 0-based. */
  occurrence: number;
  count: number;
}

export interface PageAnswers {
  "page/reveal": RevealAnswer | null;
  "page/occurrences": (Mention | null)[];
  "page/report-now": true;
  "page/step": boolean;
  "page/card": boolean;
  "page/selection": string;
}

/** What a frame is told of the whole page. */
export interface PageAnswer {
  /** The entries that are muted on this page only. */
  muted: number[];
  /** The short forms that other frames define, and what they stand for. */
  defined: PartDefinition[];
}

/** What each message to the background is answered with. */
export interface BackgroundAnswers {
  "card/inject": boolean;
  "later/inject": boolean;
  "card/model": CardModel | null;
  "card/entry": CardModel | null;
  "panel/open": OpenedIn;
  "page/report": PageAnswer;
  "term/mute": boolean;
  "term/unmute": boolean;
  "frames/look": boolean;
  "saved/state": SavedState;
  "saved/set": SavedState;
}
