/** Frames other than the top one: which get the content script, and what the background leaves in them with it. */

/** CSS pixels: in a smaller frame there is no room for a card, and hardly anything but advertisements. */
export const SMALLEST_FRAME = { width: 240, height: 160 };

/** Registered symbol's key; under it, in the extension's own world of the frame, stands the host of the top frame. */
export const FRAME_MARK = "aetia.frame";

/** The host by whose rules this frame goes: that of the page in the tab. */
export const topHost = (): string => {
  const host = (globalThis as { [key: symbol]: unknown })[Symbol.for(FRAME_MARK)];
  return typeof host === "string" ? host : location.hostname;
};
