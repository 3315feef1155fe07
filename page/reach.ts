/** What pages with frames or open shadow trees need besides the finder. */
import { FrameWatch } from "./frames.ts";
import { RootSheet } from "./root-sheet.ts";
import type { MarkStyle } from "./style-sheet.ts";

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
