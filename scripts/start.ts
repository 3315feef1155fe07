/**
 * `npm start [-- [URL|FILE] [--firefox] [--screenshot FOLDER]]`: builds the extension and opens a browser with it at
 * work on the sample article, or on the page or file that was named. Ends with the browser, or with Ctrl-C.
 */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser } from "puppeteer-core";
import { hasDisplay, launch } from "./launch.ts";
import { fail, print, ROOT, run, UserError } from "./run.ts";
import { takeScreenshots } from "./screenshots.ts";
import { type Server, serve } from "./serve.ts";

/** npm runs scripts in the repository's root; what the user wrote is relative to where they were. */
const fromUser = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The address to open for what the user named, and the server behind it if it needs one. */
async function findPage(named: string | undefined): Promise<{ url: string; server?: Server }> {
  if (named !== undefined && /^https?:\/\//i.test(named)) return { url: named };
  const path = named === undefined ? join(ROOT, "tests/fixtures/sample/index.html") : fromUser(toPath(named));
  if (!existsSync(path)) throw new UserError(`There is no file ${path}.`);
  const file = statSync(path).isDirectory() ? join(path, "index.html") : path;
  if (!existsSync(file)) throw new UserError(`The folder ${path} has no index.html.`);
  // Extensions may read file: addresses only after a switch by hand, so files are served.
  const server = await serve(dirname(file));
  return { url: server.address + encodeURIComponent(basename(file)), server };
}

const toPath = (named: string): string => (named.startsWith("file:") ? fileURLToPath(named) : named);

async function build(target: "chrome" | "firefox"): Promise<void> {
  print(`Building for ${target} ...`);
  const { code, output } = await run("tsx", ["scripts/build.ts", target]);
  if (code !== 0) throw new UserError(output.trimEnd());
}

/** Resolves when the browser is closed, when its last window is, or at Ctrl-C. */
function ended(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once("disconnected", () => resolve());
    // On macOS a browser stays without windows.
    browser.on("targetdestroyed", () => {
      if (!browser.targets().some((target) => target.type() === "page")) resolve();
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: "boolean" }, screenshot: { type: "string" } },
  });
  const name = values.firefox ? "firefox" : "chromium";
  const shots = values.screenshot ?? (hasDisplay() ? undefined : join(ROOT, "screenshots"));
  if (shots !== undefined && values.firefox) {
    throw new UserError("Screenshots are taken in Chromium, and --firefox needs a display: leave --firefox out.");
  }
  const { url, server } = await findPage(positionals[0]);
  try {
    await build(values.firefox ? "firefox" : "chrome");
    if (shots !== undefined && values.screenshot === undefined)
      print("There is no display: taking screenshots instead.");
    const launched = await launch(name, { headless: shots !== undefined });
    try {
      if (shots !== undefined) {
        await takeScreenshots(launched, url, fromUser(shots));
        return print(`The screenshots are in ${fromUser(shots)}`);
      }
      const [page = await launched.browser.newPage()] = await launched.browser.pages();
      const closed = ended(launched.browser);
      await page.goto(url).catch((error: Error) => print(`${url} did not load: ${error.message}`));
      await page.bringToFront();
      print(`Aetia is at work on ${url}`);
      print("Close the browser or press Ctrl-C to end.");
      await closed;
    } finally {
      await launched.browser.close();
    }
  } finally {
    server?.close();
  }
}

await start().catch(fail);
