/**
 * `npm run build`, `build:firefox` and `zip`: builds with WXT, then holds the build to its budgets and promises.
 * Faults in the data set or in the build end it with one line each.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig, zip } from "wxt";
import { checkBuild } from "./gate.ts";
import { noticesFor } from "./notices.ts";
import { fail, print, UserError } from "./run.ts";

type Target = "chrome" | "firefox";

const BROWSERS: readonly Target[] = ["chrome", "firefox"];

/** WXT's settings for one target; licences are added and the gate runs before anything is zipped. */
const settings = (browser: Target): InlineConfig => ({
  browser,
  hooks: {
    "build:done": ({ config }, { steps }) => {
      const modules = steps
        .flatMap(({ chunks }) => chunks)
        .flatMap((chunk) => ("moduleIds" in chunk ? chunk.moduleIds : []));
      writeFileSync(join(config.outDir, "third-party-licences.txt"), noticesFor(modules));
      print(`Sizes: ${checkBuild(config.outDir)}.`);
    },
  },
});

async function main(target: string | undefined): Promise<void> {
  if (target === "zip") for (const browser of BROWSERS) await zip(settings(browser));
  else if (target === "chrome" || target === "firefox") await build(settings(target));
  else throw new UserError("Usage: build.ts chrome|firefox|zip");
}

await main(process.argv[2]).catch(fail);
