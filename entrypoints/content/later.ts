/**
 * The door between the content script and what a page needs only when it has terms (the pointer), frames or
 * shadow trees: a bundle of its own in the isolated world of one frame, like the card's (platform/card-door.ts).
 */
import type { watchPointer } from "../../page/pointer.ts";
import type { startReach } from "../../page/reach.ts";
import { ask } from "../../platform/send.ts";

export interface Later {
  watchPointer: typeof watchPointer;
  startReach: typeof startReach;
}

const KEY = Symbol.for("aetia.later");
type World = { [KEY]?: Later };

export const offerLater = (later: Later): void => {
  (globalThis as World)[KEY] = later;
};

/** What came later, after injecting its script if need be; undefined where that is not possible. */
export async function loadLater(): Promise<Later | undefined> {
  if (!(globalThis as World)[KEY]) await ask({ type: "later/inject" });
  return (globalThis as World)[KEY];
}
