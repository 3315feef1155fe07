/** The reader's theme and size of text, for the card in a page: read from storage without the weight of a schema. */
import { browser } from "wxt/browser";
import { type Look, readLook } from "../core/dataset/settings/settings.ts";

/** Calls back with the look as it is stored, and with each change of it, for as long as the page is there. */
export function followLook(callback: (look: Look) => void): void {
  browser.storage.onChanged.addListener(({ settings }, area) => {
    if (area === "local" && settings) callback(readLook(settings.newValue));
  });
  browser.storage.local.get("settings").then(
    ({ settings }) => callback(readLook(settings)),
    () => {}, // The extension was updated or removed under this page.
  );
}
