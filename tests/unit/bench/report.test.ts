import { expect, test } from "vitest";
import { FIGURES, type Row, withFigures } from "../../../bench/report.ts";

const rows: Row[] = [
  { group: "one", what: "a figure", value: 1.234, unit: "ms", budget: 2 },
  { group: "two", what: "another", value: 12.34, unit: "KB", budget: 10 },
  { group: "one", what: "a third", value: 5, unit: "ms" },
];
const circumstances = { date: "2030-01-02", machine: "a machine", browser: "Browser/1", command: "npm run bench" };

test("figures replace those that stood there, by group, with what they were measured with", () => {
  const text = withFigures(`# Title\n\nProse.\n\n${FIGURES}\n\nold figures\n`, rows, circumstances);
  expect(text).toContain("# Title\n\nProse.\n");
  expect(text).not.toContain("old figures");
  expect(text).toContain("2030-01-02 on a machine, in Browser/1, by `npm run bench`");
  expect(text.match(/^### .*$/gm)).toEqual(["### one", "### two"]);
  expect(text).toMatch(/a figure +\| 1\.23 ms .* met/);
  expect(text).toMatch(/another +\| 12\.3 KB .* NOT MET/);
  expect(withFigures(text, rows, circumstances)).toBe(text);
});
