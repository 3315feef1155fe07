/**
 * `npm test`: everything that must hold, in one run: checks, unit tests, both builds, the store's lint, end-to-end tests
 * in Chromium and Firefox. Goes on after a failure; the last line counts what passed and failed. A check counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needBrowsers } from "./browsers.ts";
import { type Counts, countLint, countTests, type LintReport, type TestReport } from "./counts.ts";
import { print, run, secondsSince } from "./run.ts";

const scratch = mkdtempSync(join(tmpdir(), "aetia-test-"));

interface Step {
  name: string;
  /** Counts what passed and failed, and gives the lines to print of what failed. */
  work(): Promise<Counts>;
}

/** A program that passes when it exits with 0; its output is shown only when it does not. */
const check = (name: string, program: string, ...args: string[]): Step => ({
  name,
  async work() {
    const { code, output } = await run(program, args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: output };
  },
});

/** A project of vitest.config.ts; its own reporter shows progress, the JSON report gives the counts. */
const tests = (name: string, project: string): Step => ({
  name,
  async work() {
    const file = join(scratch, `${project}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await run("vitest", ["run", "--project", project, ...reporters], {
      stream: true,
      env: { AETIA_BUILT: "1" }, // The end-to-end tests need not build again.
    });
    try {
      return countTests(JSON.parse(readFileSync(file, "utf8")) as TestReport, code);
    } catch {
      return { passed: 0, failed: 1, details: `vitest ended with code ${code} and without a report.` };
    }
  },
});

const browsers: Step = {
  name: "Browsers",
  async work() {
    try {
      const { chromium, firefox } = await needBrowsers(["chromium", "firefox"]);
      print(`  ${chromium}, ${firefox}`);
      return { passed: 1, failed: 0 };
    } catch (error) {
      return { passed: 0, failed: 1, details: (error as Error).message };
    }
  },
};

const storeLint: Step = {
  name: "Firefox add-on lint",
  async work() {
    const { output } = await run("web-ext", ["lint", "--source-dir", ".output/firefox-mv3", "--output", "json"]);
    try {
      return countLint(JSON.parse(output.slice(output.indexOf("{"))) as LintReport);
    } catch {
      return { passed: 0, failed: 1, details: output };
    }
  },
};

/** In the order in which they need each other; what stands in one row is done two at a time. */
const ROWS: readonly (readonly Step[])[] = [
  [check("Generated types", "wxt", "prepare")],
  [
    check("Types", "tsc", "--noEmit"),
    check("Unused files and dependencies", "knip"),
    check("Lint and format", "biome", "check", "--error-on-warnings", "."),
    check("Data set", "tsx", "data/check.ts"),
    check("Types of core, without a browser", "tsc", "--noEmit", "-p", "core"),
    check("Strings of the interface, in all languages", "tsx", "scripts/strings.ts", "--complete"),
    check("Styles for either direction", "tsx", "scripts/styles.ts"),
  ],
  [tests("Unit tests", "unit")],
  [
    check("Build for Chrome", "tsx", "scripts/build.ts", "chrome"),
    check("Build for Firefox", "tsx", "scripts/build.ts", "firefox"),
  ],
  [storeLint, browsers],
  // Alone: what a browser does in its own time is waited for, and that must not become longer.
  [tests("End-to-end tests", "e2e")],
];
const STEPS = ROWS.flat();

const total: Counts = { passed: 0, failed: 0 };
const broken: string[] = [];

async function take(step: Step): Promise<void> {
  const { name, work } = step;
  const place = `[${STEPS.indexOf(step) + 1}/${STEPS.length}] ${name}`;
  const start = performance.now();
  print(`${place} ...`);
  const { passed, failed, details } = await work();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(name);
  if (details) print(details.trimEnd());
  print(`${place}: ${failed > 0 ? `${failed} FAILED` : "passed"} (${secondsSince(start)})`);
}

for (const row of ROWS) {
  const left = row.values();
  const takeAll = async () => {
    for (const step of left) await take(step);
  };
  await Promise.all([takeAll(), takeAll()]);
}
rmSync(scratch, { recursive: true, force: true });
if (broken.length > 0) print(`Failed: ${broken.join(", ")}`);
print(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
