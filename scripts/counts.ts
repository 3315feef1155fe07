/** Turns the reports of test runners and linters into what passed and what failed. */

export interface Counts {
  passed: number;
  failed: number;
  /** What to show the reader. */
  details?: string;
}

/** The part of vitest's JSON report that we read. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts tests. A file that could not be run, and errors outside of any test (the runner then ends with a code although
 * no test failed), count as one failure each.
 * @param code the runner's exit code
 */
export function countTests(report: TestReport, code: number): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** The part of addons-linter's JSON report that we read. */
export interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Warnings that stay, each with the only files in which it may appear. */
const KNOWN_WARNINGS: readonly { code: string; file: RegExp }[] = [
  // Preact carries the code for dangerouslySetInnerHTML, which the linter of this repository forbids to use. It is in
  // the card and in chunks of our own pages; page script and background have none of it.
  { code: "UNSAFE_VAR_ASSIGNMENT", file: /^(content-scripts\/card|chunks\/[\w.-]+)\.js$/ },
];

/** The add-on lint counts as one check: no error, and no warning that is not known. */
export function countLint({ errors, warnings }: LintReport): Counts {
  const unknown = warnings.filter(
    ({ code, file }) => !KNOWN_WARNINGS.some((known) => known.code === code && known.file.test(file ?? "")),
  );
  const faults = [...errors, ...unknown].map(
    ({ code, message, file }) => `${file ?? "manifest.json"}: ${code}: ${message}`,
  );
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: faults.join("\n") };
}
