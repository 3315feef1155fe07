import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelKey, nestedTerms, piecesOf } from "../../../core/dataset/nested.ts";
import type { ArticleSection } from "../../../core/dataset/sections.ts";
import type { Statement } from "../../../core/dataset/statements/statements.ts";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { TermFinder } from "../../../core/lexicon/term-finder.ts";

const SLUGS = ["own", "gout", "thrombosis", "skin-thrombosis", "amyloid-a", "amyloid-l"];
const finder = new TermFinder(
  compileLexicon([
    { text: "own disease", entry: 0, kind: "name" },
    { text: "gout", entry: 1, kind: "name" },
    { text: "thrombosis", entry: 2, kind: "name" },
    { text: "clotting", entry: 2, kind: "name" },
    { text: "thrombosis of the skin", entry: 3, kind: "name" },
    { text: "amyloidosis", entry: 4, kind: "name" },
    { text: "amyloidosis", entry: 5, kind: "name" },
  ]),
);
const statement = (section: ArticleSection, path: string, text: string, rest: Partial<Statement> = {}): Statement => ({
  section,
  path,
  text,
  label: undefined,
  cite: [],
  links: [],
  ...rest,
});
/** Words and slugs of the terms under each key. */
const found = (...statements: Statement[]) => {
  const terms = nestedTerms(statements, 0, SLUGS, finder);
  return Object.fromEntries(
    Object.entries(terms).map(([key, list]) => {
      const [path = "", label] = key.split("#");
      const one = statements.find((candidate) => candidate.path === path);
      const text = (label === undefined ? one?.text : one?.label) ?? "";
      return [key, list.map(([start, end, slug]) => `${text.slice(start, end)}: ${slug}`)];
    }),
  );
};

describe("terms in the texts of an entry", () => {
  test("are the names of others, the longest where one holds another", () => {
    expect(found(statement("summary", "summary.plain", "Gout, and thrombosis of the skin."))).toEqual({
      "summary.plain": ["Gout: gout", "thrombosis of the skin: skin-thrombosis"],
    });
  });

  test("are not the entry's own names, nor those that several entries share", () => {
    expect(found(statement("summary", "summary.plain", "Own disease in amyloidosis."))).toEqual({});
  });

  test("are told once in a statement, by whatever name, and again in the next", () => {
    expect(
      found(
        statement("causes", "causes[0]", "Thrombosis, which is clotting.", { label: "Clotting" }),
        statement("causes", "causes[1]", "Clotting and clotting."),
      ),
    ).toEqual({ "causes[0]#label": ["Clotting: thrombosis"], "causes[1]": ["Clotting: thrombosis"] });
  });

  test("are not told again where the statement's name is itself a link to them", () => {
    const text = "Both come with thrombosis and gout.";
    expect(
      found(
        statement("associated", "associated[0]", text, { label: "Gout", links: ["gout"] }),
        statement("distinguish", "distinguish[0]", text, { label: "Gout" }),
      ),
    ).toEqual({
      "associated[0]": ["thrombosis: thrombosis"],
      "distinguish[0]#label": ["Gout: gout"],
      "distinguish[0]": ["thrombosis: thrombosis"],
    });
  });

  test("stand under the key that labels are looked up by", () => {
    expect(labelKey("causes[0]")).toBe("causes[0]#label");
  });
});

test("the pieces of a text are the text again, whatever its terms", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.uniqueArray(fc.nat(40), { maxLength: 8 }), (text, cuts) => {
      const places = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
      const terms = places.flatMap((start, k): [number, number, string][] => {
        const end = places[k + 1];
        return k % 2 === 0 && end !== undefined ? [[start, end, `slug-${k}`]] : [];
      });
      const pieces = piecesOf(text, terms);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      expect(
        pieces
          .filter(({ slug }) => slug !== undefined)
          .map(({ at, text: { length }, slug }) => [at, at + length, slug]),
      ).toEqual(terms);
    }),
  );
});
