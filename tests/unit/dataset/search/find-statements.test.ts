import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStatementFinder, type Where } from "../../../../core/dataset/search/find-statements.ts";
import type { ArticleSection } from "../../../../core/dataset/sections.ts";
import { packStatements } from "../../../../core/dataset/statements/pack.ts";
import type { Statement } from "../../../../core/dataset/statements/statements.ts";
import type { IndexEntry } from "../../../../core/dataset/types.ts";

const entry = (slug: string): IndexEntry => ({
  slug,
  name: slug,
  kind: "disease",
  group: "General pathology",
  names: [],
  abbreviations: [],
});
const statement = (section: ArticleSection, label: string, text: string, path = `${section}[0]`): Statement => ({
  section,
  path,
  label,
  text,
  cite: ["someone-2000"],
  links: [],
});

/** Invented: nothing of it is medicine. */
const entries = ["glass-fever", "moon-cough", "tide-ache"].map(entry);
const statements = [
  [
    statement("causes", "Old windows", "The fever begins near the draught of old windows."),
    statement("mechanism", "Frost", "Frost haemorrhages into the renal panes.", "mechanism.summary.clinical"),
    statement("treatment", "Window cleaning", "Clean windows shortened it."),
  ],
  [statement("causes", "Full moon", "Old men coughed at windows in the draught.")],
  [statement("causes", "Ebb", "Kidneys of glass draw the ebb of the frost.")],
];
const finder = createStatementFinder(packStatements("", entries, statements));
const found = (text: string, limit = 9, where: Where = {}) =>
  finder.find(text, limit, where).map(({ entry: number, place }) => `${entries[number]?.slug} ${place}`);
const marked = (shown: string, text: string) =>
  finder.ranges(shown, text).map(([start, end]) => shown.slice(start, end));

describe("what is found", () => {
  test("statements that hold every word, the best of each entry, a label before a text", () => {
    expect(found("windows")).toEqual(["glass-fever 0", "moon-cough 0"]);
    expect(found("old windows")).toEqual(["glass-fever 0", "moon-cough 0"]);
    expect(found("windows frost")).toEqual([]);
  });

  test("the last word may be unfinished, those before it not", () => {
    expect(found("old win")).toEqual(["glass-fever 0", "moon-cough 0"]);
    expect(found("win old")).toEqual([]);
    expect(found("win ")).toEqual([]);
  });

  test("small words need not stand there, a single last letter neither", () => {
    for (const text of ["draught of", "the draught o"]) expect(found(text)).toEqual(["glass-fever 0", "moon-cough 0"]);
  });

  test("other spellings, forms and names of a thing", () => {
    expect(found("hemorrhage")).toEqual(["glass-fever 1"]);
    expect(found("renal ")).toEqual(["glass-fever 1", "tide-ache 0"]);
    expect(found("cough ")).toEqual(["moon-cough 0"]);
  });

  test("only where it is looked for", () => {
    expect(found("windows", 9, { sections: ["treatment"] })).toEqual(["glass-fever 2"]);
    expect(found("frost", 9, { wordings: ["plain"] })).toEqual(["tide-ache 0"]);
    expect(found("windows", 1)).toHaveLength(1);
  });

  test.each(["", " ", "o", "of the", "?!", "acupuncture"])("nothing for %j", (text) => expect(found(text)).toEqual([]));
});

describe("what is marked", () => {
  test("words that met, neighbours as one", () => {
    expect(marked("The fever begins near the draught of old windows.", "old win")).toEqual(["old windows"]);
    expect(marked("Frost haemorrhages into the renal panes.", "hemorrhage kidneys")).toEqual(["haemorrhages", "renal"]);
  });

  test("ranges ascend, do not touch, and lie in the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (shown, text) => {
        let last = -1;
        for (const [start, end] of finder.ranges(shown, text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(shown.length);
      }),
    );
  });
});

test("whatever is typed, what is found holds something to mark", () => {
  const word = fc.constantFrom("old", "windows", "frost", "renal", "the", "of", "moon", "o", "Clean", "x");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const text = words.join(" ");
      for (const { entry: number, place } of finder.find(text, 9)) {
        const { label, text: shown } = (statements[number] as Statement[])[place] as Statement;
        expect([...finder.ranges(label ?? "", text), ...finder.ranges(shown, text)].length).toBeGreaterThan(0);
      }
    }),
  );
});
