/**
 * What is stored for page scripts. Imported before anything else: storage answers while the rest of the script is still
 * being evaluated.
 */
import { browser } from "wxt/browser";

export const stored: Promise<Record<string, unknown>> = browser.storage.local.get(["settings", "lexicon", "muted"]);
