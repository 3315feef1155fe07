import { useEffect } from "preact/hooks";

/** Paper cannot be unfolded: what is folded away is opened while the browser prints, and closed again after. */
export function useUnfoldedPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("details.fold:not([open])")];
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    // Before what draws itself by the room it has.
    addEventListener("beforeprint", open, { capture: true });
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open, { capture: true });
      removeEventListener("afterprint", close);
    };
  }, []);
}
