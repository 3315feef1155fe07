/**
 * `npm run build`, `build:firefox` and `zip`: builds with WXT, then holds the build to its budgets and promises.
 * Faults in the data set or in the build end it with one line each.
 */
import { build, type InlineConfig, zip } from "wxt";
import { checkBuild } from "./gate.ts";
import { isMain, print } from "./run.ts";

export type Target = "chrome" | "firefox";

const BROWSERS: readonly Target[] = ["chrome", "firefox"];

/** WXT's settings for one target; the gate runs before anything is zipped. */
const settings = (browser: Target): InlineConfig => ({
  browser,
  hooks: {
    "build:done": ({ config }) => {
      print(`Sizes: ${checkBuild(config.outDir)}.`);
    },
  },
});

/** The data set's and the gate's faults are lines for the reader; anything else is a defect and keeps its stack. */
function report(error: unknown): void {
  const expected = error instanceof Error && ["DatasetError", "GateError"].includes(error.name);
  console.error(expected ? `\n${error.message}\nThe build stopped.` : error);
  process.exitCode = 1;
}

if (isMain(import.meta.url)) {
  const [target] = process.argv.slice(2);
  try {
    if (target === "zip") for (const browser of BROWSERS) await zip(settings(browser));
    else if (target === "chrome" || target === "firefox") await build(settings(target));
    else throw new Error(`Usage: build.ts chrome|firefox|zip, not '${target ?? ""}'`);
  } catch (error) {
    report(error);
  }
}
