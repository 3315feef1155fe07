/**
 * The life of the content script in one page. In place of WXT's context, which is three times as long and tells its
 * start to every page through an event on the document: a page must not learn that Aetia is there.
 */
import { browser } from "wxt/browser";

const KEY = Symbol.for("aetia.content");

/**
 * Begins the life of this copy of the script, and ends that of a copy that runs in this page already: the background
 * brings a second one into pages that were open when Aetia was installed.
 * @returns a signal that is aborted when a newer copy begins
 */
export function beginLife(): AbortSignal {
  const world = globalThis as { [KEY]?: AbortController };
  world[KEY]?.abort();
  const life = new AbortController();
  world[KEY] = life;
  return life.signal;
}

/** False after the extension was removed, or updated: then a copy of the new version comes, in a world of its own. */
export const extensionIsThere = (): boolean => browser.runtime?.id !== undefined;
