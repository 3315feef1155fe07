import fc from "fast-check";
import { expect, test } from "vitest";
import { CARD_HEIGHT, CARD_WIDTH, cardWidth, placeCard, type Rect } from "../../../components/card/placement.ts";

const viewport: Rect = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 80, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test("goes under the term, in line with its beginning", () => {
  expect(placeCard([line(100, 100)], card, viewport)).toEqual({ left: 100, top: 126, maxHeight: 420, side: "below" });
});

test("goes over the term when there is no room under it", () => {
  expect(placeCard([line(100, 700)], card, viewport)).toMatchObject({ top: 394, side: "above" });
});

test("takes the side with more room, and scrolls inside, when it fits on neither", () => {
  const low = { ...viewport, bottom: 400 };
  expect(placeCard([line(100, 120)], card, low)).toMatchObject({ top: 146, side: "below", maxHeight: 246 });
  expect(placeCard([line(100, 250)], card, low)).toMatchObject({ top: 8, side: "above", maxHeight: 236 });
});

test("is pushed in from the right edge", () => {
  expect(placeCard([line(950, 100, 40)], card, viewport).left).toBe(632);
});

test("right-to-left text: in line with the term's right end", () => {
  expect(placeCard([line(500, 100)], card, viewport, { rtl: true }).left).toBe(220);
});

test("a term on two lines: beside the line that is pointed at", () => {
  const rects = [line(900, 100, 90), line(10, 124, 60)];
  expect(placeCard(rects, card, viewport, { point: { x: 30, y: 130 } })).toMatchObject({ left: 10, top: 150 });
  expect(placeCard(rects, card, viewport, { point: { x: 930, y: 110 } })).toMatchObject({ left: 632, top: 126 });
});

test("a term on two lines is not covered by the card of its first line", () => {
  const rects = [line(100, 100, 90), line(110, 124, 60)];
  expect(placeCard(rects, card, viewport, { point: { x: 120, y: 110 } }).top).toBe(150);
});

test("a magnified window: inside the part that can be seen", () => {
  const part: Rect = { left: 300, top: 200, right: 700, bottom: 600 };
  expect(placeCard([line(650, 220, 40)], card, part)).toMatchObject({ left: 332, top: 246 });
});

test("whatever the window and the term: inside the window, within its size, and beside the term if 96 px are there", () => {
  const window = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 120, max: 2000 }) });
  const term = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      window,
      term,
      fc.integer({ min: 60, max: 420 }),
      fc.boolean(),
      ({ width, height }, at, natural, rtl) => {
        const view = { left: 0, top: 0, right: width, bottom: height };
        const rect = line(at.x * (width - 40), at.y * (height - 20), 40);
        const size = { width: cardWidth(view), height: natural };
        const place = placeCard([rect], size, view, { rtl });
        const shown = Math.min(natural, place.maxHeight);
        expect(size.width).toBeLessThanOrEqual(CARD_WIDTH);
        expect(place.maxHeight).toBeLessThanOrEqual(CARD_HEIGHT);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + size.width).toBeLessThanOrEqual(width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + shown).toBeLessThanOrEqual(height - 8 + 1e-9);
        const room = Math.max(rect.top, height - rect.bottom) - 14;
        if (room >= 96) expect(place.top >= rect.bottom || place.top + shown <= rect.top).toBe(true);
      },
    ),
  );
});
