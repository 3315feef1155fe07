import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listTerms, numberOf, placeOf } from "../../../components/page-terms/listing.ts";
import { fixtureFrame, fixtureIndex, fixtureTerm } from "../../fixtures/page.ts";

const list = (frames: Parameters<typeof listTerms>[0]["frames"]) => listTerms({ frames }, fixtureIndex);

test("terms stand in order of first appearance, those of the top frame first, and count over all frames", () => {
  const terms = list({
    "12": fixtureFrame([
      [2, 1, "third condition"],
      [0, 4, "fixture syndrome"],
    ]),
    "0": fixtureFrame([
      [1, 2, "Other condition"],
      [0, 3, "fixture syndrome"],
    ]),
  });
  expect(terms.map(({ name, count }) => [name, count])).toEqual([
    ["Other condition", 2],
    ["Fixture syndrome", 7],
    ["Third condition", 1],
  ]);
  expect(terms[1]?.frames).toEqual([
    { frameId: 0, count: 3, positions: [] },
    { frameId: 12, count: 4, positions: [] },
  ]);
});

test("what the page writes is told only when it is more than another form of the name", () => {
  const written = (text: string) => list({ "0": fixtureFrame([[0, 1, text]]) })[0]?.written;
  expect(written("fixture syndromes")).toBeUndefined();
  expect(written("FIXTURE-SYNDROME")).toBeUndefined();
  expect(written("FXS")).toBe("FXS");
});

test("a short form that the page defines is told with its long form and its place, whichever frame defines it", () => {
  const define = (definedAt: number) => {
    const frame = fixtureFrame([[0, 3, "FXS"]]);
    return {
      ...frame,
      terms: frame.terms.map((found) => ({
        ...found,
        ...{ shortForm: "FXS", definedAs: "fixture syndrome", definedAt },
      })),
    };
  };
  const [one] = list({ "0": fixtureFrame([[0, 2, "fixture syndrome"]]), "7": define(1) });
  expect(one?.definition).toEqual({
    shortForm: "FXS",
    longForm: "fixture syndrome",
    place: { frameId: 7, occurrence: 1 },
  });
  // What a page says of itself need not fit together.
  expect(list({ "0": define(3) })[0]?.definition).toEqual({ shortForm: "FXS", longForm: "fixture syndrome" });
});

test("a frame read with another lexicon, an unknown entry and a term without mentions are left out", () => {
  expect(
    list({
      "0": fixtureFrame([[0, 1, "x"]], { version: "v0" }),
      "1": fixtureFrame([
        [99, 1, "x"],
        [1, 0, "x"],
      ]),
    }),
  ).toEqual([]);
});

const term = fc
  .array(fc.record({ frameId: fc.nat(), count: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 5 })
  .map((frames) =>
    fixtureTerm(
      "A",
      frames.map(({ count }, index) => [index * 10, Array.from({ length: count }, () => 0)]),
    ),
  );

test("every mention has one place, and the place has its number back", () => {
  fc.assert(
    fc.property(term, fc.integer({ min: -50, max: 50 }), (one, n) => {
      const place = placeOf(one, n);
      if (!place) throw new Error("a term with mentions has places");
      expect(numberOf(one, place)).toBe(((n % one.count) + one.count) % one.count);
      expect(place.occurrence).toBeLessThan(one.frames.find(({ frameId }) => frameId === place.frameId)?.count ?? 0);
    }),
  );
});
