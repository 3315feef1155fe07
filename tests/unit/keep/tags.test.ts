import fc from "fast-check";
import { expect, test } from "vitest";
import { keptPage, newTerm } from "../../../core/keep/shapes.ts";
import { renamed, tagOf, tagsOf, withoutDoubles } from "../../../core/keep/tags.ts";

test("what is typed becomes a tag without spaces around it, or nothing", () => {
  expect(tagOf("  for \t the\nexam ")).toBe("for the exam");
  for (const typed of ["", "   ", "\u200b", "\u0000"]) expect(tagOf(typed)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 90 }), (typed) => {
      const tag = tagOf(typed);
      if (tag !== null) expect(tagOf(tag)).toBe(tag);
    }),
  );
});

test("tags that differ in capitals only are one", () => {
  expect(withoutDoubles(["skin", "Bone", "Skin", "bone"])).toEqual(["Bone", "Skin"]);
  const terms = [
    { ...newTerm("gout", 1), tags: ["Bone", "exam"] },
    { ...newTerm("pxe", 1), tags: ["bone"] },
  ];
  expect(tagsOf(terms)).toEqual([
    { tag: "Bone", count: 2 },
    { tag: "exam", count: 1 },
  ]);
});

test("a tag is renamed, joined with another, or taken away", () => {
  expect(renamed(["bone", "skin"], "Bone", "joint")).toEqual(["joint", "skin"]);
  expect(renamed(["bone", "skin"], "bone", "skin")).toEqual(["skin"]);
  expect(renamed(["bone", "skin"], "bone", "BONE")).toEqual(["BONE", "skin"]);
  expect(renamed(["bone", "skin"], "bone", null)).toEqual(["skin"]);
  const others = ["skin"];
  expect(renamed(others, "bone", "joint")).toBe(others);
});

test("of a page, title and address are kept, but no password and no page of the browser", () => {
  expect(keptPage("A paper", "https://me:secret@journal.example/a#b")).toEqual({
    title: "A paper",
    url: "https://journal.example/a#b",
  });
  expect(keptPage("x".repeat(900), "file:///home/a.html")?.title).toHaveLength(500);
  for (const url of ["chrome://version", "chrome-extension://abc/popup.html", "about:blank", "", undefined]) {
    expect(keptPage("Title", url)).toBeUndefined();
  }
  expect(keptPage("Title", `https://journal.example/${"x".repeat(5000)}`)).toBeUndefined();
});
