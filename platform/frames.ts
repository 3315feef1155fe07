/** Frames other than the top one: which get the content script, and what the background leaves in them with it. */
import { siteOf } from "../core/dataset/settings/settings.ts";

/** CSS pixels: in a smaller frame there is no room for a card, and hardly anything but advertisements. */
export const SMALLEST_FRAME = { width: 240, height: 160 };

/** Registered symbol's key; under it, in the extension's own world of the frame, stands the place of the top frame. */
export const FRAME_MARK = "aetia.frame";

/** The place (`siteOf`) by whose rules this frame goes: that of the page in the tab. */
export const topSite = (): string => {
  const site = (globalThis as { [key: symbol]: unknown })[Symbol.for(FRAME_MARK)];
  return typeof site === "string" ? site : siteOf(location);
};
