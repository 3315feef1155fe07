/** One polite live region for a page: what it says is read once, and nothing else in the page chatters. */
import { signal } from "@preact/signals";

const words = signal("");
const queued = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Has a screen reader say something.
 * @param settle milliseconds to wait; something newer on the same matter within them is said instead
 */
export function say(text: string, { matter = "", settle = 0 } = {}): void {
  clearTimeout(queued.get(matter));
  queued.set(
    matter,
    setTimeout(() => {
      words.value = text;
    }, settle),
  );
}

export function Announcer() {
  return (
    <p class="unseen" role="status">
      {words.value}
    </p>
  );
}
