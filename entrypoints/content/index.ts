import "./style.css";
import "../../platform/stored-state.ts";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { listen } from "../../page/own-document.ts";
import type { ToPage } from "../../platform/messages.ts";
import { readPageState, watchPageState } from "../../platform/page-state.ts";
import { beginLife, extensionIsThere } from "../../platform/script-life.ts";
import { Session } from "./session.ts";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  runAt: "document_idle",
  async main() {
    const signal = beginLife();
    const state = await readPageState();
    if (signal.aborted) return;
    const session = new Session(state, () => {
      if (!extensionIsThere()) session.end();
    });
    // Answered through sendResponse: Chrome before 148 does not take a promise.
    // Aetia's own pages, which may have a finder, hear what is meant for the background as well.
    const answer = (message: unknown, _: unknown, sendResponse: (answer: unknown) => void): true | undefined =>
      (/^page\/(?!report$)/.test((message as ToPage).type) && session.answer(message as ToPage, sendResponse)) ||
      undefined;
    browser.runtime.onMessage.addListener(answer);
    const unwatch = watchPageState((changes) => session.change(changes));

    // A page in the back-forward cache does nothing, and may come back.
    addEventListener("pagehide", () => session.end(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && session.begin(), { signal });
    listen(document, "visibilitychange", () => session.begin(), { signal });

    signal.addEventListener("abort", () => {
      session.end();
      browser.runtime.onMessage.removeListener(answer);
      unwatch();
    });
  },
});
