import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { findInDocument } from "../../../core/lexicon/document.ts";
import { Lexicon } from "../../../core/lexicon/lexicon.ts";
import { findTerms, Matcher } from "../../../core/lexicon/matcher.ts";
import { isInCode } from "../../../core/text/code.ts";

const lexicon = new Lexicon(
  compileLexicon([
    { text: "lupus", entry: 0, kind: "name" },
    { text: "lupus nephritis", entry: 1, kind: "name" },
    { text: "MS", entry: 2, kind: "abbreviation" },
  ]),
);
const found = (text: string) => findTerms(lexicon, text).map(({ start, end }) => text.slice(start, end));

describe("no term in addresses, file names and code", () => {
  test.each([
    "lupus@example.org",
    "info@lupus.org",
    "mailto:lupus@example.org",
    "https://example.org/lupus/nephritis",
    "https://lupus.example.org/?q=lupus-nephritis",
    "//cdn.example.org/lupus",
    "www.lupus.org",
    "lupus.org",
    "Lupus.org",
    "(lupus.org)",
    "lupus.org/about-lupus",
    "ftp://lupus",
    "doi:10.1000/lupus.x",
    "lupus.pdf",
    "my-lupus.tar.gz",
    "/usr/lib/lupus",
    "~/lupus/notes",
    "./lupus/x",
    "../lupus/x",
    "file:///lupus",
    "C:\\data\\lupus",
    "C:\\lupus",
    "src/lupus/index.ts",
    "lupus_nephritis",
    "has_lupus",
    "lupus-nephritis__title",
    "hasLupus",
    "lupusNephritis",
    "@lupus",
    "lupus2",
    "2lupus",
    "3fa85f64-lupus2-4562",
    "lupus\\nephritis",
    "MS-DOS",
    "MS-32",
    "X-MS",
    "T2-MS",
    "MS_32",
    "MS2",
    "aMS",
    "www.MS.com",
    "LUPUS.PDF",
    "THE-LUPUS.PDF",
    "LUPUS.MP3",
    "(LUPUS.PDF)",
  ])("%s", (text) => {
    expect(found(`See ${text} there.`)).toEqual([]);
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Lupus. Lupus nephritis", ["Lupus", "Lupus nephritis"]],
    ["It was lupus.Patients came", ["lupus"]],
    ["It was lupus.12 Patients came", ["lupus"]],
    ["IT WAS LUPUS.A CASE, the U.S. LUPUS", ["LUPUS", "LUPUS"]],
    ["It was MS.The lupus", ["MS", "lupus"]],
    ["It was lupus.MRI came", ["lupus"]],
    ["lupus/MS and lupus / MS", ["lupus", "MS", "lupus", "MS"]],
    ["lupus/nephritis/other", ["lupus/nephritis"]],
    ["a lupus /lupus nephritis", ["lupus", "lupus nephritis"]],
    ["lupus... lupus", ["lupus", "lupus"]],
    ["“lupus”, (lupus); lupus: lupus! lupus? [lupus]", Array(6).fill("lupus")],
    ["lupus, see lupus.org, not lupus", ["lupus", "lupus"]],
    ["non-lupus, MS-related", ["lupus", "MS"]],
    ["lupus\nexample.org\nlupus", ["lupus", "lupus"]],
    ["e.g. lupus, i.e. lupus", ["lupus", "lupus"]],
  ])("but in %s", (text, texts) => {
    expect(found(text)).toEqual(texts);
  });

  test("a short form that the page defines is none in an address either", () => {
    const text = "Lupus nephritis (LN) is here: LN, www.LN.org, LN@example.org, /data/LN/x, ln.LN_1, LN.";
    const terms = findInDocument(lexicon, [text]).filter(({ via }) => via === "defined");
    expect(terms.map(({ start }) => start)).toEqual([17, text.indexOf("LN,"), text.lastIndexOf("LN.")]);
  });
});

const plain = ["lupus", "nephritis", "MS", "x", "X", "2", ".", "/", "@", "_", "\\", "-", ",", ":", "(", " ", "\n"];
const piece = fc.constantFrom(...plain, "’", "\u00ad");

test("the tokenizer and the rule for whole texts agree on what is code", () => {
  const wide = new Lexicon(
    compileLexicon(["lupus", "nephritis", "x"].map((text, entry) => ({ text, entry, kind: "name" }))),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 25 }), (pieces) => {
      const text = pieces.join("");
      for (const { start, end } of findTerms(wide, text)) expect(isInCode(text, start, end), text).toBe(false);
      // The other way round: whole words that are names and stand in no code are found.
      const whole = [...text.matchAll(/(?<![\p{L}\p{N}’_])(?:lupus|nephritis)(?![\p{L}\p{N}’_])/gu)];
      const starts = findTerms(wide, text).map(({ start }) => start);
      for (const { 0: word, index } of whole) {
        if (!isInCode(text, index, index + word.length)) expect(starts, text).toContain(index);
      }
    }),
    { numRuns: 3000 },
  );
});

test("code is code however it is cut into pieces", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.array(fc.nat(60)), (pieces, cuts) => {
      const text = pieces.join("");
      const matcher = new Matcher(lexicon);
      matcher.begin();
      let from = 0;
      for (const cut of [...cuts, text.length].map((at) => Math.min(at, text.length)).sort((a, b) => a - b)) {
        matcher.push(text.slice(from, cut));
        from = cut;
      }
      matcher.finish();
      const streamed = Array.from({ length: matcher.count }, (_, k) => [matcher.start[k], matcher.end[k]]);
      expect(streamed).toEqual(findTerms(lexicon, text).map(({ start, end }) => [start, end]));
    }),
    { numRuns: 1000 },
  );
});

test("an address of more words than are held at a time", () => {
  const path = "lupus/".repeat(1000);
  expect(found(`lupus https://example.org/${path} lupus`)).toEqual(["lupus", "lupus"]);
  expect(found(`lupus ${"lupus nephritis ".repeat(500)}www.lupus.org`)).toHaveLength(501);
});
