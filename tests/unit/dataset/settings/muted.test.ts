import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mutedEntries,
  mutedOnPage,
  mutesOn,
  unmutedOn,
  withMuted,
  withoutMuted,
} from "../../../../core/dataset/settings/muted.ts";
import type { MutedTerm } from "../../../../core/dataset/settings/settings.ts";
import { fixtureIndex } from "../../../fixtures/page.ts";

const HOSTS = ["", "example.org", "journal.example.org", "a.journal.example.org", "other.example", "ample.org"];
const slug = fc.constantFrom("gout", "calciphylaxis", "pxe");
const host = fc.constantFrom(...HOSTS);
const rule = fc.record({ slug, host: fc.option(host) });
const rules = fc.array(rule, { maxLength: 8 });
/** What a reader sees of the rules: which of all terms are muted on which of all hosts. */
const effect = (list: readonly MutedTerm[]) =>
  HOSTS.map((one) => [...mutedOnPage(list, [], one).keys()].sort().join()).join(";");

describe("a rule", () => {
  test("holds on its host and below it, and without a host everywhere", () => {
    const on = (host: string | null) => HOSTS.filter((one) => mutesOn({ host }, one));
    expect(on("example.org")).toEqual(["example.org", "journal.example.org", "a.journal.example.org"]);
    expect(on("")).toEqual([""]);
    expect(on(null)).toEqual(HOSTS);
  });

  test("that is added mutes its term wherever it holds, and changes nothing else", () => {
    fc.assert(
      fc.property(rules, rule, host, (list, added, on) => {
        const before = mutedOnPage(list, [], on);
        const after = mutedOnPage(withMuted(list, added), [], on);
        const expected = new Set(before.keys());
        if (mutesOn(added, on)) expected.add(added.slug);
        expect(new Set(after.keys())).toEqual(expected);
      }),
    );
  });

  test("that is added twice, or is covered by another, is kept once", () => {
    fc.assert(
      fc.property(rules, rule, (list, added) => {
        const once = withMuted(list, added);
        expect(withMuted(once, added)).toEqual(once);
      }),
    );
    expect(withMuted([{ slug: "gout", host: "a.example.org" }], { slug: "gout", host: null })).toEqual([
      { slug: "gout", host: null },
    ]);
    expect(withMuted([{ slug: "gout", host: null }], { slug: "gout", host: "a.example.org" })).toEqual([
      { slug: "gout", host: null },
    ]);
  });

  test("that is added and taken away again leaves everything as it was where the term was not muted", () => {
    fc.assert(
      fc.property(rules, rule, (list, added) => {
        fc.pre(!list.some(({ slug }) => slug === added.slug));
        expect(effect(withoutMuted(withMuted(list, added), added))).toBe(effect(list));
      }),
    );
  });
});

test("undoing on a page frees the term there, and touches no other term", () => {
  fc.assert(
    fc.property(rules, slug, host, (list, freed, on) => {
      const before = mutedOnPage(list, [], on);
      before.delete(freed);
      expect(mutedOnPage(unmutedOn(list, freed, on), [], on)).toEqual(before);
    }),
  );
});

test("the widest reason is told", () => {
  const list = [
    { slug: "gout", host: "example.org" },
    { slug: "pxe", host: null },
  ];
  expect([...mutedOnPage(list, ["gout", "pxe", "calciphylaxis"], "journal.example.org").values()]).toEqual([
    { slug: "gout", where: "site", host: "example.org" },
    { slug: "pxe", where: "everywhere" },
    { slug: "calciphylaxis", where: "page" },
  ]);
});

test("content scripts get entry numbers; terms that the data set has no longer are left out", () => {
  const list = [
    { slug: "other-condition", host: null },
    { slug: "gone", host: null },
    { slug: "fixture-syndrome", host: "example.org" },
  ];
  expect(mutedEntries(list, fixtureIndex)).toEqual([
    { entry: 1, host: null },
    { entry: 0, host: "example.org" },
  ]);
});
