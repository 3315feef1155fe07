/**
 * The door between the content script and the card's script. Both run in the extension's isolated world of one frame,
 * which the page cannot see, but are separate bundles: the card's is injected on first need. They meet at one symbol.
 */
import type { FoundTerm } from "../page/types.ts";
import { bring } from "./bring.ts";

export interface CardRequest {
  /** Version of the lexicon that found the term. */
  version: string;
  term: FoundTerm;
  reason: "hover" | "tap" | "keyboard";
  /** Where the term stands now: one rectangle for each line, in CSS pixels of the viewport; empty when it is gone. */
  rects(): readonly DOMRect[];
  /** Where the pointer is: tells which line of a broken term the reader points at. */
  point?: { x: number; y: number };
  /** Called when the background could not confirm the name: the mark was wrong. */
  onRefused(): void;
  /** Called when the card of this request is closed by the reader or by the page's moving, not by the pointer's leaving. */
  onClosed?(): void;
}

export interface CardDoor {
  /** Shows the card of a term. Until its content is there, what was shown before stays. */
  show(request: CardRequest): void;
  /** The pointer was away from term and card for its grace time: closes, unless the reader's focus is in the card. */
  pointerLeft(): void;
  /** Closes the card at once. */
  hide(): void;
  /** Moves the keyboard focus into the shown card: only on the reader's explicit wish. @returns whether there is one */
  focus(): boolean;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
  /** True while a card is shown. */
  readonly open: boolean;
}

const KEY = Symbol.for("aetia.card");
type World = { [KEY]?: CardDoor };

export const offerCardDoor = (door: CardDoor): void => {
  (globalThis as World)[KEY] = door;
};

export const presentCardDoor = (): CardDoor | undefined => (globalThis as World)[KEY];

/** The card's door, after injecting its script if need be; undefined when that is not possible here. */
export const cardDoor = (): Promise<CardDoor | undefined> => bring<CardDoor>(KEY, "card/inject");
