import { describe, expect, it } from "vitest";
import { styleFaults } from "../../../scripts/styles.ts";

const faults = (declaration: string, before = "") => styleFaults("a.css", `.a {\n${before}\n  ${declaration};\n}`);

describe("styles for either direction", () => {
  it.each([
    "margin-left: 1rem",
    "padding-right: 0",
    "border-left: 1px solid",
    "border-right-width: 2px",
    "left: 0",
    "text-align: right",
    "float: left",
    "border-top-left-radius: 4px",
    "padding: 0 1px 0 2px",
    "inset: 0 auto auto 0",
    "margin: 0 calc(1px + (2px * 2)) 0 1px",
  ])("%s is a fault", (declaration) => {
    expect(faults(declaration)).toEqual([`a.css:3: ${declaration}: say start and end, or why it is physical`]);
  });

  it.each([
    "margin-inline-start: 1rem",
    "inset-inline-end: 0",
    "text-align: start",
    "padding: 1px 2px",
    "padding: 1px 2px 3px",
    "padding: 1px 2px 3px 2px",
    "margin: 0 calc(1px + 2px) 0 calc(1px + 2px)",
    "--aetia-left: 1px",
    'grid-template-areas: "left right"',
  ])("%s is none", (declaration) => {
    expect(faults(declaration)).toEqual([]);
  });

  it("what is measured on the screen says so", () => {
    expect(faults("left: 0", "  /* physical: measured */")).toEqual([]);
  });
});
