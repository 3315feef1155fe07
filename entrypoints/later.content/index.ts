import { defineContentScript } from "wxt/utils/define-content-script";
import type { Later } from "../../page/later.ts";
import { offerLater } from "../../platform/later-door.ts";
import { attend } from "./attendant.ts";

// Brought in by the background where a page has terms, frames or shadow trees: most have none.
export default defineContentScript({
  registration: "runtime",
  main() {
    offerLater({ attend } satisfies Later);
  },
});
