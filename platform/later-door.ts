/**
 * The door between the content script and what a page needs only when it has terms (the pointer), frames or shadow trees:
 * a bundle of its own in the isolated world of one frame, like the card's (card-door.ts).
 */
import { ask } from "./send.ts";

const KEY = Symbol.for("aetia.later");
type World = { [KEY]?: unknown };

export const offerLater = (later: unknown): void => {
  (globalThis as World)[KEY] = later;
};

/** What came later, after injecting its script if need be; undefined where that is not possible. */
export async function loadLater<Later>(): Promise<Later | undefined> {
  if (!(globalThis as World)[KEY]) await ask({ type: "later/inject" });
  return (globalThis as World)[KEY] as Later | undefined;
}
