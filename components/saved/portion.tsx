/** Long lists are shown in portions: thousands of notes at once would keep the reader waiting at each key. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";

const PORTION = 100;

/**
 * How much of a list is shown, and the button for more of it, after which the focus is on the first of what has come.
 * @param length of the whole list
 * @param item selector of the rendered items, in the list's order
 * @param of what the list is of: when that changes, it begins anew
 */
export function usePortion(length: number, item: string, of: string): { count: number; more: ComponentChild } {
  const shown = useSignal({ of, count: PORTION });
  const count = shown.value.of === of ? shown.value.count : PORTION;
  const first = useRef<number | null>(null);
  useEffect(() => {
    if (first.current === null) return;
    const come = document.querySelectorAll(item)[first.current];
    come?.querySelector<HTMLElement>("a, button, [tabindex]")?.focus();
    first.current = null;
  });
  const next = Math.min(PORTION, length - count);
  const more = next > 0 && (
    <button
      type="button"
      onClick={() => {
        first.current = count;
        shown.value = { of, count: count + PORTION };
      }}
    >
      {i18n.t("page.mentions.more", next)}
    </button>
  );
  return { count, more };
}
