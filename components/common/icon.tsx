/**
 * Icons of lucide-static as Preact nodes. Import the file with `?raw`, so that only the icons in use are bundled:
 * `import check from "lucide-static/icons/check.svg?raw"`. Icons are decoration: the word beside them says what they mean.
 */
import { createElement, type VNode } from "preact";

const drawn = new Map<string, VNode[]>();

/** The shapes inside an SVG file. Parsed, not inserted: a file could do nothing but draw shapes. */
function shapes(svg: string): VNode[] {
  const known = drawn.get(svg);
  if (known) return known;
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const nodes = [...root.children].map((shape) =>
    createElement(shape.tagName, Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value]))),
  );
  drawn.set(svg, nodes);
  return nodes;
}

export function Icon({ svg }: { svg: string }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shapes(svg)}
    </svg>
  );
}
