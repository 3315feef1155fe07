/**
 * The door between the content script and the card's script. Both run in the extension's isolated world of one frame,
 * which the page cannot see, but are separate bundles: the card's is injected on first need. They meet at one symbol.
 */
import type { FoundTerm } from "../page/types.ts";
import { ask } from "./send.ts";

export interface CardRequest {
  /** Version of the lexicon that found the term. */
  version: string;
  term: FoundTerm;
  reason: "hover" | "tap" | "keyboard";
  /** Called when the background could not confirm the name: the mark was wrong. */
  onRefused(): void;
}

export interface CardDoor {
  show(request: CardRequest): void;
  /** The pointer left the term: the card may close after its grace time unless the pointer is over it. */
  pointerLeft(): void;
  /** Closes the card at once. */
  hide(): void;
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
export async function cardDoor(): Promise<CardDoor | undefined> {
  if (!presentCardDoor()) await ask({ type: "card/inject" });
  return presentCardDoor();
}
