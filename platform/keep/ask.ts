/** Asking the background for what the reader keeps: for extension pages. */
import { browser } from "wxt/browser";
import { sendToBackground } from "../send.ts";
import type { KeepAnswers, KeepMessage } from "./messages.ts";

/** Never rejects: a background that does not answer is one of the problems. */
export async function askKeep<M extends KeepMessage>(message: M): Promise<KeepAnswers[M["type"]]> {
  try {
    const answer = (await sendToBackground(message)) as KeepAnswers[M["type"]] | undefined;
    return answer ?? { ok: false, problem: "unavailable" };
  } catch {
    return { ok: false, problem: "unavailable" };
  }
}

/** Whether the calling page belongs to a private window: of those, nothing is remembered by itself. */
export async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  return (await browser.windows.getCurrent())?.incognito ?? false;
}
