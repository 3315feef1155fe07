import { describe, expect, test } from "vitest";
import { readObo } from "../../../core/packs/obo.ts";
import { readOboGraphs } from "../../../core/packs/obo-graphs.ts";
import { readOntology } from "../../../core/packs/ontology.ts";
import { PackError } from "../../../core/packs/types.ts";

const obo = `format-version: 1.2
ontology: made-up

[Term]
id: TEST:1
name: first thing ! with a comment
synonym: "thing\\, first" EXACT []
synonym: "FT" EXACT OMO:0003012 []
synonym: "a \\"quoted\\" thing" RELATED [SRC:1 "why"]
xref: MESH:D000001
xref: MIM:100100 "a note"

[Term]
id: TEST:2
name: gone thing
is_obsolete: true

[Typedef]
id: part_of
name: part of

[Term]
id: TEST:3
name: last thing {source="x"}
`;

const graphs = JSON.stringify({
  graphs: [
    {
      nodes: [
        {
          id: "http://purl.obolibrary.org/obo/TEST_1",
          lbl: "first thing",
          type: "CLASS",
          meta: {
            synonyms: [
              { pred: "hasExactSynonym", val: "thing, first" },
              { pred: "hasExactSynonym", val: "FT", synonymType: "http://purl.obolibrary.org/obo/OMO_0003012" },
              { pred: "hasRelatedSynonym", val: 'a "quoted" thing' },
            ],
            xrefs: [{ val: "MESH:D000001" }, { val: "MIM:100100" }],
          },
        },
        { id: "http://purl.obolibrary.org/obo/TEST_2", lbl: "gone thing", meta: { deprecated: true } },
        { id: "http://purl.obolibrary.org/obo/part_of", lbl: "part of", type: "PROPERTY" },
        { id: "http://purl.obolibrary.org/obo/TEST_3", lbl: "last thing", type: "CLASS" },
        { id: "http://purl.obolibrary.org/obo/TEST_4", type: "CLASS" },
      ],
    },
  ],
});

const expected = [
  {
    id: "TEST:1",
    name: "first thing",
    synonyms: [
      { text: "thing, first", scope: "exact", abbreviation: false },
      { text: "FT", scope: "exact", abbreviation: true },
      { text: 'a "quoted" thing', scope: "related", abbreviation: false },
    ],
    xrefs: ["MESH:D000001", "MIM:100100"],
  },
  { id: "TEST:3", name: "last thing", synonyms: [], xrefs: [] },
];

test("both formats give the same terms, without the obsolete and without properties", () => {
  expect(readObo(obo)).toEqual(expected);
  expect(readOboGraphs(graphs)).toEqual(expected);
});

test("the format is told from the file", () => {
  expect(readOntology(`\n${graphs}`)).toEqual(expected);
  expect(readOntology(obo.replaceAll("\n", "\r\n"))).toEqual(expected);
});

describe("a bad file is refused in one sentence that says where", () => {
  test.each([
    ["no OBO at all", "hello", "Line 1: this is not an OBO file (no format-version)."],
    ["a term without id", obo.replace("id: TEST:1\n", ""), "Line 4: a term has no id."],
    [
      "a broken synonym",
      obo.replace('synonym: "FT"', "synonym: FT"),
      'Line 8: this synonym is not in OBO\'s form "text" SCOPE [].',
    ],
    ["no JSON", "{", "This is not JSON: "],
    ["another JSON", '{"graphs":[{"nodes":[{"id":7}]}]}', "This is not an OBO Graphs file: graphs.0.nodes.0.id "],
  ])("%s", (_, text, message) => {
    expect(() => readOntology(text)).toThrow(PackError);
    expect(() => readOntology(text)).toThrow(message);
  });
});
