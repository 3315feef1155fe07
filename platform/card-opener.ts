/** The card as the content script uses it: brings the card's script in on first need. */
import { type CardDoor, type CardRequest, cardDoor, presentCardDoor } from "./card-door.ts";

export function cardOpener(): CardDoor {
  let wanted: CardRequest | undefined;
  const forget = () => {
    wanted = undefined;
  };
  return {
    show(request) {
      wanted = request;
      const door = presentCardDoor();
      if (door) {
        door.show(request);
        return;
      }
      cardDoor().then(
        // The reader may have gone on while the script was on its way.
        (arrived) => wanted === request && arrived?.show(request),
        () => {}, // The extension was updated or removed under this page.
      );
    },
    pointerLeft() {
      forget();
      presentCardDoor()?.pointerLeft();
    },
    hide() {
      forget();
      presentCardDoor()?.hide();
    },
    focus: () => presentCardDoor()?.focus() ?? false,
    owns: (target) => presentCardDoor()?.owns(target) ?? false,
    get open() {
      return presentCardDoor()?.open ?? false;
    },
  };
}
