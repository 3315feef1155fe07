import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What of a term's row has the focus when the row is gone to as a whole. */
const HANDLE = ".page-term-fold";

const rowsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>("[data-slug]") ?? [])];

/**
 * Keeps the focus in the list: when the row that has it goes, because its term was muted or the page has changed, the
 * row that took its place has it; when a term comes back by the reader's doing, its row has it.
 * @param slugs terms of the list, in order; their rows have `data-slug`
 * @returns to be called with the slug of a term that shall have the focus when it is there
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, slugs: readonly string[]) {
  const awaited = useRef<string | null>(null);
  const key = slugs.join();
  // Now, before anything of the list is changed.
  const row = document.activeElement?.closest<HTMLElement>("[data-slug]");
  const place = row ? rowsIn(root.current).indexOf(row) : -1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: by the terms, which are another array at each rendering
  useLayoutEffect(() => {
    const all = rowsIn(root.current);
    const focus = (row: HTMLElement | undefined) =>
      (row?.querySelector<HTMLElement>(HANDLE) ?? root.current?.querySelector<HTMLElement>("summary, input"))?.focus();
    const back = all.find(({ dataset }) => dataset.slug === awaited.current);
    if (back) {
      awaited.current = null;
      focus(back);
      return;
    }
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (place >= 0 && isLost) focus(all[Math.min(place, all.length - 1)]);
  }, [key]);

  return (slug: string): void => {
    awaited.current = slug;
  };
}
