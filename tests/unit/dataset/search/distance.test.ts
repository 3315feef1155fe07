import fc from "fast-check";
import { expect, test } from "vitest";
import { slips } from "../../../../core/dataset/search/distance.ts";

test.each([
  ["", "", 0, 0],
  ["calc", "calcium", 3, 0],
  ["claciu", "calcium", 2, 1],
  ["acb", "abc", 1, 1],
  ["gaut", "gout", 1, 1],
  ["", "gout", 4, 0],
  ["gout", "", 4, 4],
])("%s and %s: %i as a whole, %i as a beginning", (typed, full, whole, beginning) => {
  expect(slips(typed, full)).toEqual({ whole, beginning });
});

/** The definition, without any cleverness. */
function byDefinition(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const options = [
    byDefinition(x, b) + 1,
    byDefinition(a, y) + 1,
    byDefinition(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    options.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

test("agrees with the definition, for the whole and for the best beginning", () => {
  fc.assert(
    fc.property(short, short, (typed, full) => {
      const beginnings = Array.from({ length: full.length + 1 }, (_, end) => byDefinition(typed, full.slice(0, end)));
      expect(slips(typed, full)).toEqual({ whole: byDefinition(typed, full), beginning: Math.min(...beginnings) });
    }),
  );
});
