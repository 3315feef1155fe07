/** Where in its row each box and passing arrow stands: near its neighbours above and below, at the distances asked for. */
import type { Item } from "./order.ts";

/** Lengths in CSS pixels. */
export interface Measures {
  /** Width of a box. */
  box: number;
  /** Between two boxes, and between two passing arrows; between a box and an arrow half of each. */
  boxGap: number;
  arrowGap: number;
}

/** How often neighbours are drawn to each other: enough for nothing to move by half a pixel any more. */
const ROUNDS = 24;

const widthOf = (item: Item, { box }: Measures): number => (item.step === "" ? 0 : box);
const gapOf = (item: Item, { boxGap, arrowGap }: Measures): number => (item.step === "" ? arrowGap : boxGap);

/** Distance between the centres of two neighbours in a row, at least. */
const distance = (a: Item, b: Item, measures: Measures): number =>
  (widthOf(a, measures) + widthOf(b, measures) + gapOf(a, measures) + gapOf(b, measures)) / 2;

/** Offsets of a row's centres from its first, packed. */
function packed(row: readonly Item[], measures: Measures): number[] {
  const offsets = [0];
  row.forEach((item, i) => {
    const next = row[i + 1];
    if (next) offsets.push((offsets[i] ?? 0) + distance(item, next, measures));
  });
  return offsets;
}

/** Room at the ends of a row, left and right of the outermost centres. */
const margins = (row: readonly Item[], measures: Measures): [number, number] => {
  const margin = (item: Item | undefined) => (item?.step ? measures.box / 2 : measures.arrowGap / 2);
  return [margin(row[0]), margin(row.at(-1))];
};

/** The least width in which a row has room. */
export function rowWidth(row: readonly Item[], measures: Measures): number {
  const [left, right] = margins(row, measures);
  return left + (packed(row, measures).at(-1) ?? 0) + right;
}

/**
 * Values nearest to the wanted ones (least squares) that never fall: isotonic regression by pooling adjacent violators
 * (Ayer et al., Annals of Mathematical Statistics 26, 1955).
 */
export function rising(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}

/** Centres of all items. Every row must have room in `width` (see rowWidth). */
export function placeAcross(rows: readonly Item[][], width: number, measures: Measures): Map<Item, number> {
  const x = new Map<Item, number>();
  const settle = (row: readonly Item[], wanted: readonly number[]) => {
    const offsets = packed(row, measures);
    const [left, right] = margins(row, measures);
    const most = width - right - (offsets.at(-1) ?? 0);
    rising(wanted.map((value, i) => value - (offsets[i] ?? 0))).forEach((value, i) => {
      const item = row[i];
      if (item) x.set(item, Math.min(Math.max(value, left), most) + (offsets[i] ?? 0));
    });
  };
  for (const row of rows) settle(row, Array<number>(row.length).fill(width / 2));
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      settle(
        row,
        row.map((item) => {
          const near = [...item.above, ...item.below].map((other) => x.get(other) ?? 0);
          return near.length === 0 ? (x.get(item) ?? 0) : near.reduce((sum, value) => sum + value, 0) / near.length;
        }),
      );
    }
  }
  return x;
}
