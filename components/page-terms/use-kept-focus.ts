import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What of a term's row has the focus when the row is gone to as a whole. */
const HANDLE = ".page-term-fold";

const rowsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>("[data-slug]") ?? [])];

/**
 * Keeps the focus in the list: when the row that has it goes, because its term was muted or the page has changed, the
 * row that took its place has it; when a term comes back by the reader's doing, its row has it.
 * @param slugs terms of the list, in order; their rows have `data-slug`
 * @returns `awaitTerm`, to be called with the slug of a term that shall have the focus when it is there, and `onFocusIn`
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, slugs: readonly string[]) {
  const held = useRef<{ slug: string; place: number } | null>(null);
  const awaited = useRef<string | null>(null);
  const key = slugs.join();

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
    if (held.current && isLost && !slugs.includes(held.current.slug)) {
      focus(all[Math.min(held.current.place, all.length - 1)]);
    }
  }, [key]);

  return {
    awaitTerm(slug: string) {
      awaited.current = slug;
    },
    /** For the root element. */
    onFocusIn({ target }: FocusEvent) {
      const row = target instanceof Element ? target.closest<HTMLElement>("[data-slug]") : null;
      held.current = row ? { slug: row.dataset.slug ?? "", place: rowsIn(root.current).indexOf(row) } : null;
    },
  };
}
