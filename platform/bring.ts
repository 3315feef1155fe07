/**
 * Bringing a script of ours into this frame: the background injects it, and it leaves what it has under a symbol in the
 * world that extension scripts of the frame share.
 */
import { extensionIsThere } from "./script-life.ts";
import { ask } from "./send.ts";

/** Milliseconds between two questions, at first and at most: each wait is twice as long as the one before. */
const FIRST = 500;
const LAST = 8000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * What a script of ours offers under `key`, after having it injected if need be. The worker may be stopped in the very
 * moment in which it does so: then the question has no answer, or a late one, and is asked again.
 * @returns undefined when it has not come after some tries
 */
export async function bring<T>(key: symbol, type: "card/inject" | "later/inject"): Promise<T | undefined> {
  const world = globalThis as { [key: symbol]: T | undefined };
  for (let wait = FIRST; !world[key] && wait <= LAST && extensionIsThere(); wait *= 2) {
    const longest = pause(wait);
    const come = ask({ type }).then(
      (isThere) => (isThere ? undefined : longest),
      () => longest,
    );
    await Promise.race([come, longest]);
  }
  return world[key];
}
