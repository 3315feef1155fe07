import { describe, expect, it } from "vitest";
import { countLint, countTests } from "../../../scripts/counts.ts";

const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  message: "",
  assertionResults: tests.map((test) => ({ status: test })),
});

describe("counting tests", () => {
  it("takes the runner's own counts", () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file("failed", "passed", "failed", "passed")],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a file that could not be run as a failure", () => {
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed"), file("failed")] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts an error outside of the tests as a failure", () => {
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed")] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("does not take a run without any test for a success", () => {
    expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("counting the add-on lint", () => {
  const warning = {
    code: "UNSAFE_VAR_ASSIGNMENT",
    message: "Unsafe assignment to innerHTML",
    file: "content-scripts/card.js",
  };

  it("passes with known warnings in their known files", () => {
    expect(countLint({ errors: [], warnings: [warning] })).toEqual({ passed: 1, failed: 0 });
  });

  it("fails on the same warning in the page script", () => {
    const counts = countLint({ errors: [], warnings: [{ ...warning, file: "content-scripts/content.js" }] });
    expect(counts).toMatchObject({ passed: 0, failed: 1 });
    expect(counts.details).toContain("content-scripts/content.js: UNSAFE_VAR_ASSIGNMENT");
  });

  it("fails on any error", () => {
    const error = { code: "ADDON_ID_REQUIRED", message: "The add-on ID is required", file: "manifest.json" };
    expect(countLint({ errors: [error], warnings: [] })).toMatchObject({ passed: 0, failed: 1 });
  });
});
