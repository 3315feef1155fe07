import { defineContentScript } from "wxt/utils/define-content-script";
import { watchPointer } from "../../page/pointer.ts";
import { startReach } from "../../page/reach.ts";
import { offerLater } from "../content/later.ts";

// Brought in by the background where a page has terms, frames or shadow trees: most have none.
export default defineContentScript({
  registration: "runtime",
  main() {
    offerLater({ watchPointer, startReach });
  },
});
