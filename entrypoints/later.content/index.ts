import { defineContentScript } from "wxt/utils/define-content-script";
import { PageTerms } from "../../page/page-terms.ts";
import { watchPointer } from "../../page/pointer.ts";
import { type Later, startReach } from "../../page/reach.ts";
import { summarise } from "../../page/summary.ts";
import { offerLater } from "../../platform/later-door.ts";

// Brought in by the background where a page has terms, frames or shadow trees: most have none.
export default defineContentScript({
  registration: "runtime",
  main() {
    offerLater({ watchPointer, startReach, makePageTerms: (find) => new PageTerms(find), summarise } satisfies Later);
  },
});
