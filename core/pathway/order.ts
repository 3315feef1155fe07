/** Who stands beside whom: rows of boxes and passing arrows, ordered so that few arrows cross. */
import type { Arrow } from "./layers.ts";

/** A place in a row: a step's box, or an arrow on its way through the row. */
export interface Item {
  /** Id of the step; empty for an arrow. */
  step: string;
  /** Neighbours in the row above and in the row below. */
  above: Item[];
  below: Item[];
}

export interface Rows {
  rows: Item[][];
  /** The items of each arrow, from its upper box through the rows it passes to its lower box. */
  ways: Map<Arrow, Item[]>;
}

/** How often the rows are gone through, down and up. More changes nothing for graphs of nine steps. */
const SWEEPS = 6;

const link = (upper: Item, lower: Item): void => {
  upper.below.push(lower);
  lower.above.push(upper);
};

/** The rows in the order of the entry, with a place for each arrow in each row that it passes. */
function fill(steps: readonly { id: string }[], arrows: readonly Arrow[], layers: ReadonlyMap<string, number>): Rows {
  const rows: Item[][] = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, () => []);
  const add = (step: string, row: number): Item => {
    const item: Item = { step, above: [], below: [] };
    rows[row]?.push(item);
    return item;
  };
  const boxes = new Map(steps.map(({ id }) => [id, add(id, layers.get(id) ?? 0)]));
  const ways = new Map<Arrow, Item[]>();
  for (const arrow of arrows) {
    const first = boxes.get(arrow.above);
    const last = boxes.get(arrow.below);
    if (!first || !last) continue;
    const way = [first];
    const end = layers.get(arrow.below) ?? 0;
    for (let row = (layers.get(arrow.above) ?? 0) + 1; row < end; row++) way.push(add("", row));
    way.push(last);
    way.forEach((item, i) => {
      const next = way[i + 1];
      if (next) link(item, next);
    });
    ways.set(arrow, way);
  }
  return { rows, ways };
}

const positions = (rows: readonly Item[][]): Map<Item, number> =>
  new Map(rows.flatMap((row) => row.map((item, i): [Item, number] => [item, i])));

/** Number of crossings between each row and the next. */
export function crossings(rows: readonly Item[][]): number {
  const at = positions(rows);
  let count = 0;
  for (const row of rows) {
    const lines = row.flatMap((item) => item.below.map((next) => [at.get(item) ?? 0, at.get(next) ?? 0] as const));
    lines.forEach(([a, b], i) => {
      for (const [c, d] of lines.slice(i + 1)) if ((a - c) * (b - d) < 0) count++;
    });
  }
  return count;
}

/** Sorts a row by the mean place of its items' neighbours; items without any stay where they are. */
function sortRow(row: readonly Item[], side: "above" | "below", at: ReadonlyMap<Item, number>): Item[] {
  const mean = (item: Item): number => {
    const places = item[side].map((other) => at.get(other) ?? 0);
    return places.length === 0 ? (at.get(item) ?? 0) : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const means = new Map(row.map((item) => [item, mean(item)]));
  return row.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

/** Swaps neighbours as long as that takes crossings away. */
function untangle(rows: Item[][]): void {
  for (let better = true; better; ) {
    better = false;
    for (const row of rows) {
      for (let i = 0; i + 1 < row.length; i++) {
        const [a, b] = [row[i], row[i + 1]];
        if (!a || !b) continue;
        const before = crossings(rows);
        row.splice(i, 2, b, a);
        if (crossings(rows) < before) better = true;
        else row.splice(i, 2, a, b);
      }
    }
  }
}

/**
 * Rows ordered by barycentre sweeps (Sugiyama, Tagawa, Toda 1981) and then by swaps of neighbours, keeping the best.
 * @param layers the row of each step (see layersOf)
 */
export function orderRows(
  steps: readonly { id: string }[],
  arrows: readonly Arrow[],
  layers: ReadonlyMap<string, number>,
): Rows {
  const { rows, ways } = fill(steps, arrows, layers);
  let best = rows.map((row) => [...row]);
  let least = crossings(best);
  const keepBest = () => {
    const tried = rows.map((row) => [...row]);
    untangle(tried);
    const count = crossings(tried);
    if (count < least) [best, least] = [tried, count];
  };
  keepBest();
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    const down = sweep % 2 === 0;
    const indexes = [...rows.keys()];
    for (const index of down ? indexes : indexes.reverse()) {
      rows[index] = sortRow(rows[index] ?? [], down ? "above" : "below", positions(rows));
    }
    keepBest();
  }
  return { rows: best, ways };
}
