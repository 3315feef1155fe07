/** What pages with frames or open shadow trees need besides the finder. */

import type { FindTerms } from "../core/lexicon/types.ts";
import { FrameWatch } from "./frames.ts";
import type { PageTerms } from "./page-terms.ts";
import type { watchPointer } from "./pointer.ts";
import { RootSheet } from "./root-sheet.ts";
import type { MarkStyle } from "./style-sheet.ts";
import type { summarise } from "./summary.ts";

export interface Reach {
  /** The page was read or has changed, or the reader wants another style. */
  look(roots: ReadonlySet<ShadowRoot>, style: MarkStyle): void;
  stop(): void;
}

/** Parameters as those of FrameWatch. */
export function startReach(...options: ConstructorParameters<typeof FrameWatch>): Reach {
  const frames = new FrameWatch(...options);
  const sheet = new RootSheet();
  return {
    look(roots, style) {
      frames.look(roots);
      sheet.keep(roots, style);
    },
    stop() {
      frames.stop();
      sheet.remove();
    },
  };
}

/** What the content script brings in only where a page has terms, frames or shadow trees. */
export interface Later {
  watchPointer: typeof watchPointer;
  startReach: typeof startReach;
  /** What reads a page's own definitions, given what finds the lexicon's terms in a text. */
  makePageTerms(find: FindTerms): PageTerms;
  summarise: typeof summarise;
}
