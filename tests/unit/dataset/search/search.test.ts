import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearch, type SearchResult } from "../../../../core/dataset/search/search.ts";
import { foldPhrase } from "../../../../core/text/fold.ts";
import { INDEX } from "../names.ts";

const search = createSearch(INDEX);
const slugs = (query: string) => search.find(query).map(({ entry }) => entry.slug);
const first = (query: string): SearchResult => {
  const [result] = search.find(query);
  if (!result) throw new Error(`nothing found for "${query}"`);
  return result;
};
const marked = (query: string) => {
  const { form, ranges } = first(query);
  return ranges.map(([start, end]) => form.slice(start, end));
};
const written = INDEX.entries.flatMap((entry) =>
  [entry.name, ...entry.names, ...entry.abbreviations].map((form) => ({ entry, form })),
);
const names = INDEX.entries.flatMap((entry) => [entry.name, ...entry.names].map((form) => ({ entry, form })));

describe("how a form answers", () => {
  test.each([
    ["Calciphylaxis", "calciphylaxis", "exact"],
    ["calciphy", "calciphylaxis", "prefix"],
    ["pxe", "pseudoxanthoma-elasticum", "abbreviation"],
    ["scleroderma", "systemic-sclerosis", "synonym"],
    ["gronblad strandberg syndrome", "pseudoxanthoma-elasticum", "synonym"],
    ["infancy calcification", "generalized-arterial-calcification-of-infancy", "words"],
    ["sys scl", "systemic-sclerosis", "words"],
    ["calcifilaxis", "calciphylaxis", "typo"],
    ["goat", "gout", "typo"],
    ["systmic sclerosis", "systemic-sclerosis", "typo"],
    ["dystrophiccalcification", "dystrophic-calcification", "typo"],
    ["ehlers dan los syndrome", "ehlers-danlos-syndrome", "typo"],
    ["pseudoxantoma el", "pseudoxanthoma-elasticum", "typo"],
  ] as const)("%s → %s (%s)", (query, slug, how) => {
    expect(first(query)).toMatchObject({ entry: { slug }, how });
  });

  test("a whole name stands before names that only begin with the query", () => {
    expect(slugs("lupus")[0]).toBe("systemic-lupus-erythematosus");
    expect(slugs("mucopolysaccharidosis type ii")).toEqual([
      "mucopolysaccharidosis-type-ii",
      "mucopolysaccharidosis-type-iii",
    ]);
  });

  test("each entry comes once, with its best form", () => {
    const found = search.find("calcification");
    expect(new Set(found.map(({ entry }) => entry.slug)).size).toBe(found.length);
    expect(search.find("systemic sclerosis").map(({ form }) => form)).toEqual(["Systemic sclerosis"]);
  });
});

describe("what nothing answers", () => {
  test.each(["", "   ", "---", "migraine", "appendicitis", "xqz", "the", "good", "MPS IV", "1234567"])(
    "%j finds nothing",
    (query) => {
      expect(slugs(query)).toEqual([]);
    },
  );

  test("a number is never taken for a slip of another number", () => {
    expect(slugs("mucopolysaccharidosis type iv")).toEqual([]);
  });

  test("nearest names those that share most with the query", () => {
    expect(search.nearest("calcinosus universalis").map(({ slug }) => slug)).toContain("calcinosis-cutis");
  });

  test("any text at all is answered without a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (query) => {
        for (const { form, ranges } of search.find(query)) {
          for (const [start, end] of ranges) expect(form.slice(start, end)).not.toBe("");
        }
      }),
    );
  });
});

describe("marked letters", () => {
  test.each([
    ["calciph", ["Calciph"]],
    ["systemic sclerosis", ["Systemic sclerosis"]],
    ["scl sys", ["Sys", "scl"]],
    ["danlos", ["Danlos"]],
    ["gronblad", ["Grönblad"]],
    ["crohns", ["Crohn's"]],
    ["systmic sclerosis", ["Systemic sclerosis"]],
    ["PXE", ["PXE"]],
  ])("%s", (query, parts) => {
    expect(marked(query)).toEqual(parts);
  });

  test("lie in the form, in order, without touching", () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.nat(60), fc.nat(60), ({ form }, a, b) => {
        for (const result of search.find(form.slice(Math.min(a, b), Math.max(a, b)))) {
          let reached = -1;
          for (const [start, end] of result.ranges) {
            expect(start).toBeGreaterThan(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(result.form.length);
        }
      }),
    );
  });
});

describe("laws", () => {
  const slugOf = ({ entry }: { entry: { slug: string } }) => entry.slug;

  test("every written form finds its own entry first, however it is written", () => {
    for (const { entry, form } of written) {
      for (const query of [form, form.toUpperCase(), form.toLowerCase(), `  ${form.replaceAll("-", " ")} `]) {
        expect([query, slugs(query)[0]]).toEqual([query, entry.slug]);
      }
    }
  });

  test("forms that fold to the same text give the same answer", () => {
    const variants = [
      ["calcific uremic arteriolopathy", "calcific uraemic arteriolopathy"],
      ["dystrophic calcification", "dystrophic calcifications"],
      ["Crohn's disease", "Crohn disease"],
      ["Crohn’s disease", "crohns disease"],
      ["Ehlers-Danlos syndrome", "Ehlers Danlos syndromes"],
    ];
    for (const [one = "", other = ""] of variants) expect([other, slugs(other)[0]]).toEqual([other, slugs(one)[0]]);
    for (const { form } of names) expect(slugs(foldPhrase(form))[0]).toBe(slugs(form)[0]);
  });

  test("every beginning of three letters or more finds the entry", () => {
    for (const { entry, form } of names) {
      for (let length = 3; length < form.length; length++) {
        expect([form.slice(0, length), search.find(form.slice(0, length), 100).map(slugOf)]).toEqual([
          form.slice(0, length),
          expect.arrayContaining([entry.slug]),
        ]);
      }
    }
  });

  test("one slip in a long word is forgiven", () => {
    const long = names.filter(({ form }) => /^[a-z]{8,}/iu.test(form));
    const slip = fc.record({ name: fc.constantFrom(...long), at: fc.integer({ min: 1, max: 6 }), kind: fc.nat(2) });
    fc.assert(
      fc.property(slip, ({ name: { entry, form }, at, kind }) => {
        const typed =
          kind === 0
            ? form.slice(0, at) + form.slice(at + 1)
            : kind === 1
              ? `${form.slice(0, at)}q${form.slice(at)}`
              : form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2);
        expect(slugs(typed)).toContain(entry.slug);
      }),
    );
  });

  test("the same query gives the same answer, whatever was asked before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...written), { maxLength: 5 }),
        fc.constantFrom(...written),
        (asked, one) => {
          const used = createSearch(INDEX);
          for (const { form } of asked) used.find(form);
          expect(used.find(one.form)).toEqual(createSearch(INDEX).find(one.form));
        },
      ),
    );
  });
});
