/** Sending messages: to the background, and from extension pages to a tab's content script. */
import { browser } from "wxt/browser";
import type { BackgroundAnswers, PageAnswers, ToBackground, ToPage } from "./messages.ts";

/**
 * Sends something to the background. Rejects when it could not be answered, and when the extension was updated or removed
 * under a running content script.
 */
export async function sendToBackground(message: object): Promise<unknown> {
  const answer = (await browser.runtime.sendMessage(message)) as Refusal | null;
  // How the background's polyfill says that its handler failed; nothing else carries the polyfill.
  if (answer?.__mozWebExtensionPolyfillReject__) throw new Error(answer.message);
  return answer;
}
type Refusal = { __mozWebExtensionPolyfillReject__?: true; message?: string };

/** Asks the background. Rejects as `sendToBackground` does. */
export const ask = <M extends ToBackground>(message: M): Promise<BackgroundAnswers[M["type"]]> =>
  sendToBackground(message) as Promise<BackgroundAnswers[M["type"]]>;

/** Asks the content script of one frame of a tab; undefined when there is none. */
export async function askPage<M extends ToPage>(
  tabId: number,
  message: M,
  frameId = 0,
): Promise<PageAnswers[M["type"]] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) as PageAnswers[M["type"]];
  } catch {
    return undefined; // No content script there: a browser page, a store page, or a tab that is still loading.
  }
}
