import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byKind, inOrder, keepOrder, makeFilter } from "../../../components/page-terms/arrangement.ts";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import { fixtureTerm } from "../../fixtures/page.ts";

const kind = fc.constantFrom<ListedTerm["kind"]>("process", "disease", "finding", "sign");
const terms = fc
  .array(fc.record({ kind, count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 })
  .map((all) => all.map((one, k) => fixtureTerm(`Term ${k}`, [[0, Array(one.count).fill(0)]], { kind: one.kind })));
const slugs = (list: readonly ListedTerm[]) => list.map(({ slug }) => slug);

test("by count: most first, and equal ones as they appear", () => {
  fc.assert(
    fc.property(terms, (list) => {
      const ordered = inOrder(list, "count");
      expect([...slugs(ordered)].sort()).toEqual([...slugs(list)].sort());
      for (let k = 1; k < ordered.length; k++) {
        const [a, b] = [ordered[k - 1] as ListedTerm, ordered[k] as ListedTerm];
        expect(a.count > b.count || (a.count === b.count && list.indexOf(a) < list.indexOf(b))).toBe(true);
      }
    }),
  );
  fc.assert(
    fc.property(terms, (list) => {
      expect(inOrder(list, "appearance")).toEqual(list);
    }),
  );
});

test("kept in order: what stood there before stays in its order, and new terms follow in theirs", () => {
  const shuffled = terms.chain((list) =>
    fc.record({
      list: fc.constant(list),
      before: fc.shuffledSubarray([...slugs(list), "gone-1", "gone-2"]),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ list, before }) => {
      const kept = slugs(keepOrder(before, list));
      expect([...kept].sort()).toEqual([...slugs(list)].sort());
      const stayed = before.filter((slug) => kept.includes(slug));
      expect(kept.slice(0, stayed.length)).toEqual(stayed);
      expect(kept.slice(stayed.length)).toEqual(slugs(list).filter((slug) => !before.includes(slug)));
    }),
  );
});

test("groups hold every term once, each under its kind, and none is empty", () => {
  fc.assert(
    fc.property(terms, (list) => {
      const groups = byKind(list);
      expect(groups.every((group) => group.terms.length > 0)).toBe(true);
      expect(groups.every((group) => group.terms.every((term) => term.kind === group.kind))).toBe(true);
      expect(groups.flatMap((group) => slugs(group.terms)).sort()).toEqual([...slugs(list)].sort());
    }),
  );
});

test("the filter finds what search finds: words and their beginnings in any name, folded", () => {
  const oedema = fixtureTerm("Pulmonary oedema", [[0, [1]]], { names: ["Pulmonary oedema", "Wet lung", "PE"] });
  const sign = fixtureTerm("Kussmaul’s sign", [[0, [2]]], { names: ["Kussmaul’s sign", "Signe de Kussmaül"] });
  const find = makeFilter([oedema, sign]);
  const found = (query: string) => find(query).map(({ name }) => name);
  for (const query of ["edema", "OEDEMA", "oedemas", "lung wet", "pe", "pulm"]) {
    expect(found(query)).toEqual(["Pulmonary oedema"]);
  }
  for (const query of ["kussmauls", "kussmaul's", "signe kuss"]) expect(found(query)).toEqual(["Kussmaul’s sign"]);
  expect(found("demo")).toEqual([]);
  expect(found("  ")).toHaveLength(2);
  expect(found("…")).toHaveLength(2);
});
