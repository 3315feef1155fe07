/**
 * The door between the content script and what a page needs only when it has terms, frames or shadow trees: a bundle of
 * its own in the isolated world of one frame, like the card's (card-door.ts).
 */
import { bring } from "./bring.ts";

const KEY = Symbol.for("aetia.later");

/** Offers it once: the script may be brought twice. */
export const offerLater = (later: unknown): void => {
  (globalThis as { [KEY]?: unknown })[KEY] ??= later;
};

/** What came later, after injecting its script if need be; undefined where that is not possible. */
export const loadLater = <Later>(): Promise<Later | undefined> => bring<Later>(KEY, "later/inject");
