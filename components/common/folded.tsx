import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface Props {
  class: string;
  summary: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Controls folded into one line. They are rendered when they are first unfolded: an article has some with each of its
 * references. Not for texts, which the browser's search and paper have to find.
 */
export function Folded({ class: name, summary, children }: Props) {
  const wanted = useSignal(false);
  return (
    <details
      class={name}
      onToggle={() => {
        wanted.value = true;
      }}
    >
      <summary>{summary}</summary>
      {wanted.value && children}
    </details>
  );
}
