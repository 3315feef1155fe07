import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeKept, mergeTerm } from "../../../core/keep/merge.ts";
import { newTerm, savedTermSchema } from "../../../core/keep/shapes.ts";
import { kept } from "./arbitrary.ts";

const nothing = { saved: [], history: [] };

test("the order of the two does not matter", () => {
  fc.assert(
    fc.property(kept, kept, (a, b) => {
      expect(mergeKept(a, b)).toEqual(mergeKept(b, a));
    }),
  );
});

test("doing it twice changes nothing", () => {
  fc.assert(
    fc.property(kept, kept, (a, b) => {
      const once = mergeKept(a, b);
      expect(mergeKept(once, b)).toEqual(once);
      expect(mergeKept(once, a)).toEqual(once);
    }),
  );
});

test("nothing that was written is lost", () => {
  fc.assert(
    fc.property(kept, kept, (a, b) => {
      const { saved, history } = mergeKept(a, b);
      for (const { slug, note, tags } of [...a.saved, ...b.saved]) {
        const term = saved.find((one) => one.slug === slug);
        expect(term?.note).toContain(note);
        const lower = term?.tags.map((tag) => tag.normalize("NFKC").toLowerCase());
        for (const tag of tags) expect(lower).toContain(tag.normalize("NFKC").toLowerCase());
      }
      for (const { at, slug } of [...a.history, ...b.history]) {
        expect(history.filter((one) => one.at === at && one.slug === slug)).toHaveLength(1);
      }
    }),
  );
});

test("what two sound records give is sound: nothing that was merged is ever put aside as damaged", () => {
  fc.assert(
    fc.property(kept, kept, (a, b) => {
      for (const term of mergeKept(a, b).saved) expect(savedTermSchema.safeParse(term).success).toBe(true);
    }),
  );
  const tags = (from: string) => Array.from({ length: 90 }, (_, i) => `${from} ${i}`);
  const mine = { ...newTerm("gout", 1), note: "a".repeat(900_000), tags: tags("mine") };
  const theirs = { ...newTerm("gout", 2), note: "b".repeat(900_000), tags: tags("theirs") };
  for (const one of [mine, theirs]) expect(savedTermSchema.safeParse(one).success).toBe(true);
  expect(savedTermSchema.safeParse(mergeTerm(mine, theirs)).success).toBe(true);
});

test("merging with nothing gives what was there, in order", () => {
  fc.assert(
    fc.property(kept, (a) => {
      const alone = mergeKept(a, nothing);
      expect(new Set(alone.saved)).toEqual(new Set(a.saved));
      expect(alone.history.map(({ at }) => at)).toEqual(a.history.map(({ at }) => at).sort((x, y) => y - x));
    }),
  );
});

test("two notes on one term become one, the newer first; a note that holds the other stays as it is", () => {
  const first = { ...newTerm("gout", 1), note: "old", changedAt: 5 };
  const second = { ...newTerm("gout", 2), note: "new", changedAt: 9 };
  expect(mergeTerm(first, second)).toMatchObject({ note: "new\n\n---\n\nold", savedAt: 1, changedAt: 9 });
  expect(mergeTerm(first, { ...second, note: "older and newer" }).note).toBe("older and newer");
});
