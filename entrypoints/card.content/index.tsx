import { defineContentScript } from "wxt/utils/define-content-script";
import { createCardDoor } from "../../components/card/door.tsx";
import { offerCardDoor, presentCardDoor } from "../../platform/card-door.ts";

// Built on its own and brought into a frame by the background when its first card is wanted.
export default defineContentScript({
  registration: "runtime",
  main() {
    if (!presentCardDoor()) offerCardDoor(createCardDoor());
  },
});
