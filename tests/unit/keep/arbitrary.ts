/** Anything that a reader may keep, for properties. */
import fc from "fast-check";
import { type Kept, type LookUp, type SavedTerm, WAYS } from "../../../core/keep/shapes.ts";
import { tagOf, withoutDoubles } from "../../../core/keep/tags.ts";

const slug = fc.constantFrom("gout", "calciphylaxis", "systemic-sclerosis", "pxe-2");
const moment = fc.integer({ min: 0, max: 2_000_000_000_000 });
const page = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 40 }),
  url: fc.webUrl(),
});
const tags = fc
  .array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 4 })
  .map((typed) => withoutDoubles(typed.flatMap((one) => tagOf(one) ?? [])));

const term: fc.Arbitrary<SavedTerm> = fc
  .record(
    {
      slug,
      savedAt: moment,
      changedAt: moment,
      note: fc.string({ unit: "grapheme", maxLength: 60 }),
      tags,
      seenOn: page,
    },
    { requiredKeys: ["slug", "savedAt", "changedAt", "note", "tags"] },
  )
  .map((one) => one as SavedTerm);

const lookUp: fc.Arbitrary<LookUp> = fc
  .record({ slug, at: moment, via: fc.constantFrom(...WAYS), page }, { requiredKeys: ["slug", "at", "via"] })
  .map((one) => one as LookUp);

export const kept: fc.Arbitrary<Kept> = fc.record({
  saved: fc.uniqueArray(term, { selector: ({ slug: name }) => name }),
  history: fc.uniqueArray(lookUp, { selector: ({ at, slug: name }) => `${at} ${name}`, maxLength: 12 }),
});
