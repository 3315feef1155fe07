import type { Page } from "puppeteer-core";
import type { Stage } from "./stage.ts";

export interface State {
  /** Part of a picture's name. */
  name: string;
  /** In words, for the contact sheet. */
  title: string;
  /** What is shown: a page of ours, the card on a page, or only the page that is read. */
  surface: "page" | "card" | "read";
  /** The surface's own size in CSS pixels. */
  size: { width: number; height: number };
  /** Whether its window grows with the browser's text, as a popup's does. */
  grows?: boolean;
  /** Whether what lies in front of the page is to be seen, and not the page in its whole length. */
  windowOnly?: boolean;
  /** Whether it fills a tab, and so gets narrow and low when the reader zooms in. */
  zooms?: boolean;
  /** A selector for what is new in this state, where all the rest is on view in another one, too. */
  part?: string;
  /** Brings the state about. */
  show(stage: Stage): Promise<Page>;
  /** Brings it about again after the window has changed, where it does not last. */
  again?(page: Page): Promise<void>;
  /** Takes back what it left behind, before the page is closed. */
  leave?(page: Page, stage: Stage): Promise<void>;
}
