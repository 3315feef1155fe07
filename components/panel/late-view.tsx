import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A view whose code is loaded with its first need, so that the others need not wait for it. Empty until it has come. */
export function lateView<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element | null {
  let View: ComponentType<P> | undefined;
  return function LateView(props) {
    const [, setLoaded] = useState(View !== undefined);
    useEffect(() => {
      if (View) return;
      let wanted = true;
      void load().then((loaded) => {
        View = loaded;
        if (wanted) setLoaded(true);
      });
      return () => {
        wanted = false;
      };
    }, []);
    return View ? <View {...props} /> : null;
  };
}
