/** Bringing scripts into pages: the card on first need, and the finder into tabs that were open before us. */
import { browser } from "wxt/browser";

/** Runs a script that waits for its first need in one frame. @returns whether it is there now */
export async function injectScript(name: "card" | "later", tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/content-scripts/${name}.js`],
    });
    return true;
  } catch {
    return false; // The tab was closed or has gone elsewhere meanwhile.
  }
}

/**
 * Chrome runs content scripts only in pages loaded after the install; a reader who installs Aetia with a paper open
 * expects it to work there. Firefox does so by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  await Promise.allSettled(
    tabs
      .filter((tab) => tab.id !== undefined && !tab.discarded)
      .map(async ({ id }) => {
        const target = { tabId: id as number };
        await browser.scripting.insertCSS({ target, files: ["/content-scripts/content.css"] });
        await browser.scripting.executeScript({ target, files: ["/content-scripts/content.js"] });
      }),
  );
}
