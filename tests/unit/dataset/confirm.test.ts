import { describe, expect, test } from "vitest";
import { confirmName } from "../../../core/dataset/confirm.ts";
import type { IndexEntry } from "../../../core/dataset/types.ts";

const entry: IndexEntry = {
  slug: "pseudoxanthoma-elasticum",
  name: "Pseudoxanthoma elasticum",
  kind: "disease",
  group: "Calcification and mineralization",
  names: ["Grönblad-Strandberg syndrome"],
  abbreviations: ["PXE"],
};

describe("a text on a page names an entry", () => {
  test.each([
    ["pseudoxanthoma ELASTICUM", "same"],
    ["Gronblad Strandberg syndrome", "synonym"],
    ["Grönblad–Strandberg syndromes", "synonym"],
    ["PXE", "abbreviation"],
    ["PXEs", "abbreviation"],
  ])("%s: %s", (text, via) => {
    expect(confirmName(entry, text)).toEqual({ text, via });
  });

  test("a short form that the page defines, by its long form", () => {
    expect(confirmName(entry, "PE", "Pseudoxanthoma elasticum")).toEqual({
      text: "PE",
      via: "defined",
      definedAs: "Pseudoxanthoma elasticum",
    });
  });
});

test("a Latin plural, as the compiler makes it", () => {
  expect(confirmName({ ...entry, name: "Thrombus" }, "thrombi")).toEqual({ text: "thrombi", via: "same" });
});

test.each(["pseudoxan-\nthoma elasticum", "pseudoxan-thoma elasticum", "pseudo\u00ad\nxanthoma elas\u2010\n ticum"])(
  "%j, split at line ends",
  (text) => {
    expect(confirmName(entry, text)).toEqual({ text, via: "same" });
    expect(confirmName(entry, `${text}-\nx`)).toBeNull();
  },
);

test.each(["", "elasticum", "pxe", "Pseudoxanthoma", "something else"])("'%s' does not name it", (text) => {
  expect(confirmName(entry, text)).toBeNull();
});

test("a short form defined as something else does not name it", () => {
  expect(confirmName(entry, "PXE", "physical exercise")).toBeNull();
});
