/**
 * What is stored for page scripts. Imported before anything else: storage answers while the rest of the script is still
 * being evaluated.
 */
import { browser } from "wxt/browser";

type Stored = Record<"settings" | "lexicon" | "muted", unknown>;

/** To be taken out: the lexicon in it is text that takes more room than the lexicon itself. */
export const stored = [browser.storage.local.get<Stored>(["settings", "lexicon", "muted"])];
