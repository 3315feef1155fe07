/** A mechanism's steps in rows from top to bottom, at most so many side by side. */
import type { Step } from "../dataset/pathway.ts";

/** An arrow as it is drawn: `above` stands in an earlier row than `below`. */
export interface Arrow {
  above: string;
  below: string;
  /** True when the arrow points from `below` to `above`. */
  up: boolean;
  /** True for arrows out of feedback steps, which are drawn broken. */
  feedback: boolean;
}

/**
 * The arrows of a mechanism, turned so that they go round in no circle. Feedback steps point up where they can. Arrows to
 * unknown steps are left out, and one that closes a circle in unchecked data points up, too.
 */
export function arrowsOf(steps: readonly Step[]): Arrow[] {
  const below = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  const leads = (from: string, to: string): boolean =>
    from === to || (below.get(from) ?? []).some((next) => leads(next, to));
  const arrows: Arrow[] = [];
  const add = (from: string, to: string, feedback: boolean) => {
    if (!below.has(to) || from === to) return;
    // Feedback first tries to go up, which it cannot where its step leads down to its goal by another way.
    const up = feedback ? !leads(from, to) : leads(to, from);
    const [first, second] = up ? [to, from] : [from, to];
    below.get(first)?.push(second);
    arrows.push({ above: first, below: second, up, feedback });
  };
  for (const step of steps) if (!step.feedback) for (const id of step.leadsTo) add(step.id, id, false);
  for (const step of steps) if (step.feedback) for (const id of step.leadsTo) add(step.id, id, true);
  return arrows;
}

/**
 * The row of each step, from 0, with at most `breadth` steps in a row. A list schedule, as in Coffman and Graham's
 * layering (Acta Informatica 1, 1972), with the longest way from the top as priority; then each step moves down as near
 * to what follows from it as its row has room. Rows are without gaps.
 */
export function layersOf(steps: readonly Step[], arrows: readonly Arrow[], breadth: number): Map<string, number> {
  const above = new Map(steps.map(({ id }) => [id, arrows.filter((a) => a.below === id).map((a) => a.above)]));
  const depth = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const own = Math.max(-1, ...(above.get(id) ?? []).map(depthOf)) + 1;
    depth.set(id, own);
    return own;
  };
  const order = steps.map(({ id }) => id).sort((a, b) => depthOf(a) - depthOf(b)); // Stable: ties keep the entry's order.

  const rows = new Map<string, number>();
  const filled: number[] = [];
  const room = (row: number) => (filled[row] ?? 0) < breadth;
  const put = (id: string, row: number) => {
    const old = rows.get(id);
    if (old !== undefined) filled[old] = (filled[old] ?? 0) - 1;
    rows.set(id, row);
    filled[row] = (filled[row] ?? 0) + 1;
  };
  for (const id of order) {
    let row = Math.max(-1, ...(above.get(id) ?? []).map((other) => rows.get(other) ?? 0)) + 1;
    while (!room(row)) row++;
    put(id, row);
  }
  for (const id of order.toReversed()) {
    const next = arrows.filter((a) => a.above === id).map((a) => rows.get(a.below) ?? 0);
    if (next.length === 0) continue;
    const own = rows.get(id) ?? 0;
    let row = Math.min(...next) - 1;
    while (row > own && !room(row)) row--;
    if (row > own) put(id, row);
  }
  const used = [...new Set(rows.values())].sort((a, b) => a - b);
  return new Map([...rows].map(([id, row]) => [id, used.indexOf(row)]));
}
