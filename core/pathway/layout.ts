/**
 * Where the boxes and arrows of a mechanism's drawing stand: a layered drawing (Sugiyama's method) made for a narrow
 * panel. General packages lay out as broad as a graph likes; here the width is given, and rows are filled to fit it.
 * Arrows run straight through rows and turn only between them, so that none can touch a box it does not belong to.
 */
import type { Step } from "../dataset/pathway.ts";
import { type Measures, placeAcross, rowWidth } from "./across.ts";
import { type Arrow, arrowsOf, layersOf } from "./layers.ts";
import { type Item, orderRows, type Rows } from "./order.ts";
import { longestWord, wrap } from "./wrap.ts";

export interface Point {
  x: number;
  y: number;
}

/** All lengths in CSS pixels. */
export interface LayoutOptions {
  /** The room there is. A drawing is broader only when a single word does not fit. */
  width: number;
  /** Width of a text on one line. */
  measure(text: string): number;
  lineHeight: number;
}

export interface DrawnStep {
  step: Step;
  /** From 1, as in the list of steps. */
  number: number;
  /** The number and the label, wrapped. */
  lines: string[];
  /** Top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnArrow extends Arrow {
  /** From the bottom of `above` to the top of `below`: by turns a curve to the next point and a straight line. */
  points: Point[];
}

export interface Drawing {
  width: number;
  height: number;
  steps: DrawnStep[];
  arrows: DrawnArrow[];
}

/** Between a box's edge and its text. */
export const PADDING = { x: 8, y: 6 };
const GAPS = { boxGap: 14, arrowGap: 9 };
const BOX_MIN = 84;
const BOX_MAX = 210;
/** Between rows: where arrows turn. */
const ROW_GAP = 34;
/** Between arrows at the same box. */
const PORT_GAP = 14;

interface Fitted extends Rows {
  layers: Map<string, number>;
  measures: Measures;
}

/** As many steps side by side as have room with boxes of at least `least`; then the boxes as broad as there is room. */
function fillRows(steps: readonly Step[], arrows: readonly Arrow[], least: number, room: number): Fitted {
  const most = Math.max(1, Math.floor((room + GAPS.boxGap) / (least + GAPS.boxGap)));
  for (let breadth = Math.min(most, steps.length); ; breadth--) {
    const layers = layersOf(steps, arrows, breadth);
    const ordered = orderRows(steps, arrows, layers);
    // A row's width grows by one pixel for each pixel of each of its boxes.
    const broadest = ordered.rows.map((row) => {
      const boxes = row.filter(({ step }) => step !== "").length;
      return boxes === 0 ? BOX_MAX : Math.floor((room - rowWidth(row, { box: 0, ...GAPS })) / boxes);
    });
    const box = Math.min(BOX_MAX, ...broadest);
    if (box >= least || breadth <= 1) return { ...ordered, layers, measures: { box: Math.max(box, least), ...GAPS } };
  }
}

/** Where arrows touch a box: side by side, in the order of where they come from or go to. */
function ports(ways: Rows["ways"], x: ReadonlyMap<Item, number>, end: "above" | "below"): Map<Arrow, number> {
  const byBox = new Map<Item, { arrow: Arrow; towards: number }[]>();
  for (const [arrow, way] of ways) {
    const [box, next] = end === "above" ? [way[0], way[1]] : [way.at(-1), way.at(-2)];
    if (!box || !next) continue;
    byBox.set(box, [...(byBox.get(box) ?? []), { arrow, towards: x.get(next) ?? 0 }]);
  }
  const placed = new Map<Arrow, number>();
  for (const [box, here] of byBox) {
    here.sort((a, b) => a.towards - b.towards);
    const gap = Math.min(PORT_GAP, (BOX_MIN - 2 * PADDING.x) / here.length);
    const first = (x.get(box) ?? 0) - ((here.length - 1) / 2) * gap;
    for (const [i, { arrow }] of here.entries()) placed.set(arrow, first + i * gap);
  }
  return placed;
}

/** Lays out a mechanism's steps. The same steps and options give the same drawing. */
export function layoutPathway(steps: readonly Step[], { width: room, measure, lineHeight }: LayoutOptions): Drawing {
  // A number alone on its line would look like a row of its own.
  const labels = steps.map((step, index) => `${index + 1}\u00a0${step.label}`);
  const least = Math.ceil(Math.max(BOX_MIN, ...labels.map((label) => longestWord(label, measure) + 2 * PADDING.x)));
  const { rows, ways, layers, measures } = fillRows(steps, arrowsOf(steps), least, room);
  const { box } = measures;
  const width = Math.max(room, ...rows.map((row) => rowWidth(row, measures)));
  const x = placeAcross(rows, width, measures);

  const lines = labels.map((label) => wrap(label, box - 2 * PADDING.x, measure));
  const heights = rows.map(() => 0);
  steps.forEach(({ id }, i) => {
    const row = layers.get(id) ?? 0;
    heights[row] = Math.max(heights[row] ?? 0, (lines[i]?.length ?? 1) * lineHeight + 2 * PADDING.y);
  });
  const top = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 0);
  const bottom = (row: number) => top(row) + (heights[row] ?? 0);

  const boxes = new Map(rows.flat().map((item) => [item.step, x.get(item) ?? 0]));
  const leave = ports(ways, x, "above");
  const arrive = ports(ways, x, "below");
  return {
    width,
    height: bottom(rows.length - 1),
    steps: steps.map((step, i) => {
      const row = layers.get(step.id) ?? 0;
      const left = (boxes.get(step.id) ?? 0) - box / 2;
      const height = bottom(row) - top(row);
      return { step, number: i + 1, lines: lines[i] ?? [], x: left, y: top(row), width: box, height };
    }),
    arrows: [...ways].map(([arrow, way]) => {
      const first = layers.get(arrow.above) ?? 0;
      const passed = way.slice(1, -1).flatMap((item, i) => {
        const at = x.get(item) ?? 0;
        return [
          { x: at, y: top(first + 1 + i) },
          { x: at, y: bottom(first + 1 + i) },
        ];
      });
      const start = { x: leave.get(arrow) ?? 0, y: bottom(first) };
      const end = { x: arrive.get(arrow) ?? 0, y: top(layers.get(arrow.below) ?? 0) };
      return { ...arrow, points: [start, ...passed, end] };
    }),
  };
}
