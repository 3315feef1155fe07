// @ts-expect-error: citation-js ships no types
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { SavedEntry } from "../../../core/keep/digest.ts";
import { savedFile } from "../../../core/keep/export-file.ts";
import { newTerm } from "../../../core/keep/shapes.ts";
import { fixtureArticle } from "../../fixtures/article.ts";

const seenOn = { title: 'A <b>page</b>, with "marks"', url: "https://journal.example/a?b=c,d" };
const entry = (change: Partial<SavedEntry["term"]> = {}): SavedEntry => ({
  term: { ...newTerm("fixture-syndrome", Date.UTC(2026, 10, 27), seenOn), tags: ["for exam", "bone"], ...change },
  name: "Fixture syndrome",
  article: fixtureArticle,
});
const gone: SavedEntry = { term: { ...newTerm("gone", 0), note: "Kept all the same" }, name: "gone", article: null };
const rows = (entries: SavedEntry[]) => {
  const { data, errors } = Papa.parse<Record<string, string>>(savedFile(entries, "clinician", "csv").text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

test("Markdown has note, tags, causes and mechanism, and the references that they cite, numbered anew", () => {
  const { name, text } = savedFile([entry({ note: "# Mine\n\n- one" }), gone], "clinician", "markdown");
  expect(name).toBe("saved-terms.md");
  expect(text).toContain("## Fixture syndrome\n\nSaved 2026-11-27. Tags: for exam, bone.");
  expect(text).toContain("### Note\n\n> # Mine\n>\n> - one");
  expect(text).toContain("### Causes\n\n- **First cause.** It does it. \\[1, 2\\]");
  expect(text).toContain("Clinical summary of the fixture.");
  expect(text).not.toContain("Plain summary");
  expect(text).not.toContain("The fixture guideline");
  const [, references = ""] = text.split("### References\n\n");
  expect(references).toMatch(/^1\. .*Fixture title 1.*\n2\. .*Fixture title 3.*\n3\. .*Fixture title 4/u);
  expect(text).toContain("## gone");
  expect(text).toContain("> Kept all the same");
});

test("CSV is read by another program as it was meant", () => {
  const [first, second] = rows([entry({ note: 'He said "so",\nand; left\r\n' }), gone]);
  expect(first).toMatchObject({
    Name: "Fixture syndrome",
    Entry: "fixture-syndrome",
    Saved: "2026-11-27T00:00:00.000Z",
    Tags: "for exam; bone",
    Note: 'He said "so",\nand; left\r\n',
    "Saved on page": seenOn.title,
    Address: seenOn.url,
  });
  expect(first?.Causes?.split("\n")[0]).toBe("First cause. It does it. [1, 2]");
  expect(first?.References).toMatch(/^1\. /u);
  expect(second).toMatchObject({ Name: "gone", Note: "Kept all the same", Causes: "" });
});

test("CSV: every note comes back, and none is a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (note) => {
      const [row] = rows([entry({ note })]);
      expect([note, `'${note}`]).toContain(row?.Note);
    }),
  );
  for (const note of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd"]) {
    expect(rows([entry({ note })])[0]?.Note).toBe(`'${note}`);
  }
});

test("Anki: head lines, one line for each term, text that is just itself", () => {
  const note = 'a\tb\n<script>alert("1")</script> & #tag';
  const { name, text } = savedFile([entry({ note }), { ...gone, term: { ...gone.term, note: "" } }], "patient", "anki");
  expect(name).toBe("saved-terms.anki.txt");
  const lines = text.trimEnd().split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#tags column:5",
    "#columns:Id\tFront\tBack\tNote\tTags",
  ]);
  expect(lines).toHaveLength(6);
  const [id, front, back, noted, tags, ...rest] = (lines[5] ?? "").split("\t");
  expect(rest).toEqual([]);
  expect([id, front, tags]).toEqual(["aetia-fixture-syndrome", "What causes fixture syndrome?", "aetia for_exam bone"]);
  expect(noted).toBe("a b<br>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#35;tag");
  expect(back).toContain("<li>First cause. It does it. [1, 2]</li>");
  expect(back).toContain("Fixture title 4");
  expect(lines[5]).not.toContain('"');
});

test.each(["ris", "bibtex"] as const)("%s is read by a reference manager's reader, each reference once", (format) => {
  const { text } = savedFile([entry(), entry(), gone], "clinician", format);
  const read = new Cite(text).data as { title: string }[];
  expect(read.map(({ title }) => title).sort()).toEqual(fixtureArticle.references.map(({ title }) => title).sort());
});
