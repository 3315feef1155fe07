import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { arrive, type Visit } from "./navigation.ts";

/**
 * Lets a view take the focus and the scrolling of the visit it shows, once what it shows is there.
 * @returns the ref for the view's heading, which needs `tabIndex={-1}`
 */
export function useArrival(visit: Visit, ready: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (ready) arrive(visit, heading.current);
  }, [visit, ready]);
  return heading;
}
