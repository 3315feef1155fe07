/**
 * Icons of lucide-static as Preact nodes. Import the file with `?raw`, so that only the icons in use are bundled:
 * `import check from "lucide-static/icons/check.svg?raw"`. Icons are decoration: the word beside them says what they mean.
 */
import { createElement, type VNode } from "preact";

const SHAPE = /<(path|circle|rect|line|polyline|polygon|ellipse)\b([^>]*)>/gu;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;

const drawn = new Map<string, VNode[]>();

/** The shapes inside an SVG file of ours. Read by hand: the browser's parser took ten milliseconds of an article. */
function shapes(svg: string): VNode[] {
  let nodes = drawn.get(svg);
  if (!nodes) {
    nodes = [...svg.matchAll(SHAPE)].map(([, name = "", attributes = ""]) =>
      createElement(
        name,
        Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
      ),
    );
    drawn.set(svg, nodes);
  }
  return nodes;
}

interface Props {
  svg: string;
  /** The shape points along the text, so it turns round where text runs from right to left. */
  turns?: boolean;
}

export function Icon({ svg, turns = false }: Props) {
  return (
    <svg class={turns ? "icon turns" : "icon"} aria-hidden="true" viewBox="0 0 24 24">
      {shapes(svg)}
    </svg>
  );
}
