import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BARS, barOf, nearestBar, quarters, strips } from "../../../components/page-terms/density.ts";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import { MOST_PLACES, strideOf } from "../../../core/dataset/mention-sample.ts";
import { fixtureTerm } from "../../fixtures/page.ts";

const positions = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
const page = fc
  .array(fc.array(fc.record({ frameId: fc.constantFrom(0, 3, 8), positions }), { minLength: 1, maxLength: 3 }), {
    maxLength: 6,
  })
  .map((all) =>
    all.map((frames, k) => {
      const once = new Map(frames.map(({ frameId, positions: places }) => [frameId, places]));
      return fixtureTerm(`Term ${k}`, [...once], { entry: k });
    }),
  );

test("every mention is in one bar of its frame's strip, and the bar is found from it", () => {
  fc.assert(
    fc.property(page, (terms) => {
      const all = strips(terms);
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(terms.reduce((sum, { count }) => sum + count, 0));
      for (const { bars, count } of all) {
        expect(bars.map(({ at }) => at)).toEqual([...new Set(bars.map(({ at }) => at))].sort((a, b) => a - b));
        expect(bars.every(({ at }) => at >= 0 && at < BARS)).toBe(true);
        expect(bars.every((bar) => bar.count === bar.terms.reduce((sum, one) => sum + one.count, 0))).toBe(true);
        expect(count).toBe(bars.reduce((sum, bar) => sum + bar.count, 0));
      }
      for (const term of terms) {
        for (let number = 0; number < term.count; number++) {
          const holding = all.filter((strip) => barOf(strip, term, number));
          expect(holding).toHaveLength(1);
        }
      }
    }),
  );
});

test("a bar leads to the mention that it holds first", () => {
  fc.assert(
    fc.property(page, (terms) => {
      for (const strip of strips(terms)) {
        for (const bar of strip.bars) {
          for (const { term, place } of bar.terms) {
            const frame = term.frames.find(({ frameId }) => frameId === place.frameId);
            const position = frame?.positions[place.occurrence] ?? -1;
            expect(Math.min(BARS - 1, Math.floor((position / 1000) * BARS))).toBe(bar.at);
          }
        }
      }
    }),
  );
});

test("the nearest bar is the one under the pointer, or beside it", () => {
  const [strip] = strips([fixtureTerm("A", [[0, [0, 500, 1000]]])]);
  if (!strip) throw new Error("no strip");
  const at = (share: number) => nearestBar(strip, share)?.at;
  expect([at(0), at(0.2), at(0.3), at(0.5), at(0.9), at(1)]).toEqual([0, 0, BARS / 2, BARS / 2, BARS - 1, BARS - 1]);
  expect(quarters(strip)).toEqual([1, 0, 1, 1]);
});

test("of very many mentions some places are told, spread over all, and each is known for which it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (count) => {
      const stride = strideOf(count);
      const told = Math.ceil(count / stride);
      expect(told).toBeLessThanOrEqual(MOST_PLACES);
      expect(stride === 1 || told > MOST_PLACES / 2 - 1).toBe(true);
    }),
  );
  const count = 1000;
  const stride = strideOf(count);
  const places = Array.from({ length: Math.ceil(count / stride) }, (_, k) => Math.floor((k * stride * 1000) / count));
  const busy: ListedTerm = {
    ...fixtureTerm("Busy", []),
    count,
    frames: [{ frameId: 0, count, positions: places }],
  };
  const [strip] = strips([busy]);
  expect(strip?.count).toBe(count);
  expect(strip?.bars).toHaveLength(BARS);
  expect(strip && barOf(strip, busy, 999)?.at).toBe(BARS - 1);
});
