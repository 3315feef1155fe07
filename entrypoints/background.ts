import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answer } from "../platform/background/answers.ts";
import { onCommand } from "../platform/background/commands.ts";
import { injectIntoOpenTabs } from "../platform/background/inject.ts";
import { answerKeep } from "../platform/background/keep.ts";
import { storeLexicon } from "../platform/background/lexicon.ts";
import { createMenus, nameSiteItem, onMenuClicked } from "../platform/background/menus.ts";
import { storeMuted } from "../platform/background/muting.ts";
import { onInputChanged, onInputEntered, onInputStarted } from "../platform/background/omnibox.ts";
import { forgetTab, onTabLoading, refreshBadges, styleBadge } from "../platform/background/reports.ts";
import { onStorageChanged, syncSettings } from "../platform/background/settings-sync.ts";
import { welcome } from "../platform/background/welcome.ts";
import { forgetRoute } from "../platform/panel.ts";
import { watchSettings } from "../platform/settings.ts";

// A worker is stopped after half a minute and woken by events: every listener is registered at once, in the first turn,
// and nothing is remembered here that is not in storage.
export default defineBackground({
  type: "module",
  main() {
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      // First of all: a tab that opened later would take the reader away from what they went to meanwhile.
      await welcome(reason);
      await Promise.all([storeLexicon(), storeMuted(), createMenus()]);
      if (import.meta.env.CHROME) await injectIntoOpenTabs();
    });
    browser.runtime.onStartup.addListener(async () => {
      await Promise.all([storeLexicon(), storeMuted()]);
    });
    browser.contextMenus.onClicked.addListener(onMenuClicked);
    browser.omnibox?.onInputStarted.addListener(onInputStarted);
    browser.omnibox?.onInputChanged.addListener(onInputChanged);
    browser.omnibox?.onInputEntered.addListener(onInputEntered);
    browser.tabs.onActivated.addListener(() => nameSiteItem());
    browser.windows?.onFocusChanged.addListener(() => nameSiteItem());
    browser.commands.onCommand.addListener(onCommand);
    browser.runtime.onMessage.addListener(answer);
    browser.runtime.onMessage.addListener(answerKeep);
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
    browser.windows?.onRemoved.addListener((windowId) => forgetRoute(windowId));
    browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
      // A page that changes its own address is not loaded, and rules may be about its path.
      if (status === "loading" || url !== undefined) void onTabLoading(tabId);
      if (url !== undefined) void nameSiteItem();
    });
    browser.storage.onChanged.addListener(onStorageChanged);
    watchSettings(() => {
      void storeMuted();
      void refreshBadges();
      void nameSiteItem();
    });
    void styleBadge();
    // What other machines changed while nothing of ours ran here, and what could not be sent before.
    void syncSettings();
  },
});
