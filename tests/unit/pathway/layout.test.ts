import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Step } from "../../../core/dataset/pathway.ts";
import { rising } from "../../../core/pathway/across.ts";
import { arrowsOf, layersOf } from "../../../core/pathway/layers.ts";
import { type Drawing, layoutPathway, type Point } from "../../../core/pathway/layout.ts";
import { longestWord, wrap } from "../../../core/pathway/wrap.ts";

const measure = (text: string) => text.length * 7;
const draw = (steps: Step[], width: number) => layoutPathway(steps, { width, measure, lineHeight: 17 });
const step = (id: string, leadsTo: string[], feedback?: true): Step => ({
  id,
  label: `label of ${id}`,
  text: "Text.",
  cite: ["pmid-1"],
  leadsTo,
  ...(feedback ? { feedback } : {}),
});

/** Points along an arrow, close together. Curves are cubic, with both handles half-way down (see the drawing). */
function along(points: readonly Point[]): Point[] {
  return points.flatMap((from, i) => {
    const to = points[i + 1];
    if (!to) return [from];
    return Array.from({ length: 40 }, (_, k) => {
      const t = k / 40;
      const curved = i % 2 === 0;
      const share = curved ? 3 * t * t - 2 * t * t * t : t;
      const middle = (from.y + to.y) / 2;
      const y = curved
        ? (1 - t) ** 3 * from.y + 3 * (1 - t) ** 2 * t * middle + 3 * (1 - t) * t * t * middle + t ** 3 * to.y
        : from.y + (to.y - from.y) * t;
      return { x: from.x + (to.x - from.x) * share, y };
    });
  });
}

/** What is wrong with a drawing, in words; thousands of points are looked at, so one `expect` sees the result. */
function faultsOf({ steps, arrows, ...drawing }: Drawing, width: number): string[] {
  const faults: string[] = [];
  const outside = (x: number) => x < -0.001 || x > drawing.width + 0.001;
  for (const [i, a] of steps.entries()) {
    if (outside(a.x) || outside(a.x + a.width)) faults.push(`${a.step.id} stands outside`);
    if (a.lines.some((line) => measure(line) > a.width - 16)) faults.push(`${a.step.id} has too little room`);
    for (const b of steps.slice(i + 1)) {
      const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
      if (!apart) faults.push(`${a.step.id} and ${b.step.id} overlap`);
    }
  }
  for (const arrow of arrows) {
    const way = along(arrow.points);
    if (way.some(({ x }) => outside(x))) faults.push(`${arrow.above} to ${arrow.below} runs outside`);
    for (const { x: left, y: top, width: w, height: h, step } of steps) {
      if (way.some(({ x, y }) => x > left && x < left + w && y > top + 0.01 && y < top + h - 0.01)) {
        faults.push(`${arrow.above} to ${arrow.below} runs over ${step.id}`);
      }
    }
  }
  const longest = Math.max(...steps.map((one) => longestWord(`${one.number}\u00a0${one.step.label}`, measure))) + 16;
  if (longest < width * 0.6 && drawing.width > width + 0.001) faults.push("broader than its room");
  return faults;
}

/** Any graph of 1 to 9 steps, circles and unknown goals among them. */
const anySteps = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc
    .array(fc.record({ leadsTo: fc.uniqueArray(fc.nat({ max: count }), { maxLength: 3 }), feedback: fc.boolean() }), {
      minLength: count,
      maxLength: count,
    })
    .map((rows) =>
      rows.map(({ leadsTo, feedback }, i) =>
        step(
          `s${i}`,
          leadsTo.map((to) => `s${to}`),
          feedback || undefined,
        ),
      ),
    ),
);

describe("whatever the graph", () => {
  test.each([208, 328, 498])("at %i pixels no box overlaps another, and no arrow runs over a box", (width) => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(faultsOf(draw(steps, width), width)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("the same steps give the same drawing", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(draw(steps, 328)).toEqual(draw(structuredClone(steps), 328));
      }),
    );
  });

  test("every arrow of the data is drawn once, and points where the data says", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const known = new Set(steps.map(({ id }) => id));
        const wanted = steps.flatMap(({ id, leadsTo }) =>
          leadsTo.filter((to) => known.has(to) && to !== id).map((to) => `${id} ${to}`),
        );
        const drawn = arrowsOf(steps).map(({ above, below, up }) => (up ? `${below} ${above}` : `${above} ${below}`));
        expect(drawn.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  test("rows hold no more than asked for, and arrows lead from an earlier row to a later one", () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 4 }), (steps, breadth) => {
        const arrows = arrowsOf(steps);
        const rows = layersOf(steps, arrows, breadth);
        const counts = new Map<number, number>();
        for (const row of rows.values()) counts.set(row, (counts.get(row) ?? 0) + 1);
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(breadth);
        expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([...counts.keys()].map((_, i) => i));
        for (const { above, below } of arrows) expect(rows.get(above)).toBeLessThan(rows.get(below) ?? -1);
      }),
    );
  });
});

test("feedback points up", () => {
  const arrows = arrowsOf([step("a", ["b"]), step("b", ["c"]), step("c", ["a"], true)]);
  expect(arrows.at(-1)).toEqual({ above: "a", below: "c", up: true, feedback: true });
});

test("branches stand side by side where there is room, one below the other where there is none", () => {
  const steps = [step("a", ["b", "c"]), step("b", []), step("c", [])];
  const rowsAt = (width: number) => new Set(draw(steps, width).steps.map(({ y }) => y)).size;
  expect(rowsAt(328)).toBe(2);
  expect(rowsAt(150)).toBe(3);
});

describe("the data set", () => {
  const folder = "data/entries";
  const entries = readdirSync(folder).map((file) => ({
    file,
    steps: (parse(readFileSync(`${folder}/${file}`, "utf8")) as { mechanism: { steps: Step[] } }).mechanism.steps,
  }));
  test.each(entries)("$file fits into the narrowest sidebar and into a tab", ({ steps }) => {
    for (const width of [208, 328, 498]) {
      const drawing = draw(steps, width);
      expect(faultsOf(drawing, width)).toEqual([]);
      expect(drawing.width).toBeLessThanOrEqual(width);
    }
  });
});

describe("lines", () => {
  test("break between words, and after hyphens and slashes", () => {
    expect(wrap("one two-three four/five", 56, measure)).toEqual(["one two-", "three", "four/", "five"]);
    expect(wrap("7\u00a0one two", 56, measure)).toEqual(["7\u00a0one", "two"]);
  });

  test("hold the whole text, none wider than asked for unless one word is", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z-]{1,9}( [a-z/-]{1,9}){0,7}$/),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const lines = wrap(text, width, measure);
          expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
          for (const line of lines)
            expect(measure(line)).toBeLessThanOrEqual(Math.max(width, longestWord(text, measure)));
        },
      ),
    );
  });
});

test("values nearest to the wanted ones that never fall", () => {
  expect(rising([1, 3, 2, 5])).toEqual([1, 2.5, 2.5, 5]);
  expect(rising([3, 2, 1])).toEqual([2, 2, 2]);
});
