/** Asks the background as one of our own pages does. */
import type { Page } from "puppeteer-core";

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: string };

/** @param page one of the extension's pages @param message one of `platform/keep/messages.ts` */
export const askKeep = <T>(page: Page, message: unknown): Promise<Answer<T>> =>
  page.evaluate(
    (sent) =>
      (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome.runtime.sendMessage(sent),
    message,
  ) as Promise<Answer<T>>;

/** The entry that was looked up last, as it is kept; undefined when there is none. */
export async function lastLookUp(page: Page): Promise<string | undefined> {
  const answer = await askKeep<{ slug: string }[]>(page, { type: "keep/history" });
  return answer.ok ? answer.value[0]?.slug : undefined;
}
