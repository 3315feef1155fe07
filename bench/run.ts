/**
 * `npm run bench`: measures speed, size and memory in real Chromium against the budgets, prints a table for each group
 * and writes bench/results.json. `-- --only NAME` runs one group, `--runs N` measures each figure N times instead of 5;
 * `--ontology FILE` and `--corpus FILE` (both may be repeated) bring real names (OBO, OBO Graphs) and real text (PubTator);
 * `--markdown FILE` writes the tables into a file, too (docs/performance.md). Timing never fails: each row says met or not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { needBrowsers } from "../scripts/browsers.ts";
import { fail, isMain, print, ROOT, run, secondsSince, UserError } from "../scripts/run.ts";
import { type Chromium, startChromium } from "../tests/e2e/harness/chromium.ts";
import { startServer } from "../tests/e2e/harness/server.ts";
import type { Context, Options } from "./context.ts";
import { GROUPS } from "./groups/all.ts";
import { gatherNames } from "./material/names.ts";
import { makeProbedCopy } from "./probed-copy.ts";
import { type Circumstances, FIGURES, isMet, type Row, tableOf, withFigures } from "./report.ts";

function readOptions(): Options & { only: string[]; markdown?: string | undefined } {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: [] },
      ontology: { type: "string", multiple: true, default: [] },
      corpus: { type: "string", multiple: true, default: [] },
      runs: { type: "string", default: "5" },
      markdown: { type: "string" },
    },
  });
  const unknown = values.only.filter((name) => !(name in GROUPS));
  if (unknown.length > 0) {
    throw new UserError(`There is no group ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}.`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new UserError("--runs takes a whole number, 1 or more.");
  return { ...values, runs };
}

/** The command as it was given, without where the files lie. */
const command = (): string =>
  [
    "npm run bench",
    ...(process.argv.length > 2 ? ["--"] : []),
    ...process.argv.slice(2).map((word) => basename(word)),
  ].join(" ");

async function main(): Promise<void> {
  const { only, markdown, ...options } = readOptions();
  const document = markdown === undefined ? undefined : readFileSync(markdown, "utf8");
  if (document?.includes(FIGURES) === false) throw new UserError(`${markdown} has no line "${FIGURES}".`);
  const { code, output } = await run("npm", ["run", "-s", "build"]);
  if (code !== 0) throw new UserError(output);
  const names = gatherNames(options.ontology);
  print(
    `Names: ${names.bundledCount} bundled, ${names.writtenCount - names.bundledCount} from ontology files, the other ` +
      `${names.all.length - names.writtenCount} of ${names.all.length} made by combining words.`,
  );
  print(
    options.corpus.length > 0 ? `Text: ${options.corpus.length} corpus files.` : "Text: made from the sample article.",
  );
  print(
    `Load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")} on ${cpus().length} cores.`,
  );

  const ends: (() => Promise<void>)[] = [];
  const server = await startServer();
  ends.push(() => server.close());
  const plain = await puppeteer.launch({
    executablePath: (await needBrowsers(["chromium"])).chromium,
    headless: true,
    enableExtensions: true,
    pipe: true,
    defaultViewport: null,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--window-size=1300,900"],
  });
  ends.push(() => plain.close());
  const once = (start: () => Promise<Chromium>): (() => Promise<Chromium>) => {
    let started: Promise<Chromium> | undefined;
    return () => {
      started ??= start().then((chromium) => {
        ends.push(() => chromium.close());
        return chromium;
      });
      return started;
    };
  };
  const context: Context = {
    options,
    names,
    server,
    plain,
    shipped: once(() => startChromium()),
    probed: once(async () => {
      const copy = await makeProbedCopy();
      ends.push(copy.remove);
      return startChromium({ extension: copy.folder });
    }),
    progress: (line) => process.stderr.write(`  ${line}\n`),
  };
  const rows: Row[] = [];
  try {
    for (const [name, group] of Object.entries(GROUPS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const started = performance.now();
      process.stderr.write(`${name} …\n`);
      const found = await group(context);
      rows.push(...found);
      print(`\n### ${name} (${secondsSince(started)})\n\n${tableOf(found)}`);
    }
    const circumstances: Circumstances = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${process.platform} ${process.arch}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}`,
      browser: await plain.version(),
      command: command(),
    };
    const results = {
      ...circumstances,
      node: process.version,
      options,
      rows: rows.map((row) => ({ ...row, met: isMet(row) })),
    };
    writeFileSync(join(ROOT, "bench/results.json"), `${JSON.stringify(results, null, 2)}\n`);
    if (markdown !== undefined && document !== undefined) {
      writeFileSync(markdown, withFigures(document, rows, circumstances));
    }
    const judged = rows.filter((row) => isMet(row) !== undefined);
    const missed = judged.filter((row) => !isMet(row));
    print(`\n${judged.length - missed.length} of ${judged.length} budgets met; all figures are in bench/results.json.`);
    for (const { group, what } of missed) print(`Not met: ${group}: ${what}`);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

if (isMain(import.meta.url)) await main().catch(fail);
