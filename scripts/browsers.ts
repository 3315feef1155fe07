/**
 * Finds Chromium and Firefox for the tests and for `npm start`, and installs them where that can be done without asking:
 * Debian packages when root, else the download tools of Playwright and Puppeteer.
 *
 * Run by itself it prints where the browsers are: `npx tsx scripts/browsers.ts [chromium] [firefox]`.
 */
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, isMain, print, run, UserError } from "./run.ts";

export type BrowserName = "chromium" | "firefox";

interface Recipe {
  /** Environment variable that names the program. */
  variable: string;
  /** Debian's package. */
  debian: string;
  /** What downloads a build of its own for this user. */
  download: readonly string[];
  /** Where to look, best first. */
  places(): string[];
}

const { env, platform } = process;
const windowsPrograms = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
);

function cacheFolder(): string {
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  if (platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  return env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
}

/** Sub-folders of `folder` whose names begin with `prefix`, the one with the highest numbers first. */
function versionsIn(folder: string, prefix: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((name) => join(folder, name));
  } catch {
    return []; // No such folder: nothing was downloaded.
  }
}

function chromiumPlaces(): string[] {
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cacheFolder(), "ms-playwright");
  const inside = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-win64/chrome.exe",
    "chrome-win/chrome.exe",
    ...["chrome-mac-arm64", "chrome-mac-x64", "chrome-mac"].flatMap((folder) => [
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  ];
  return [
    ...versionsIn(playwright, "chromium-").flatMap((folder) => inside.map((path) => join(folder, path))),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windowsPrograms.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ];
}

function firefoxPlaces(): string[] {
  const puppeteer = join(homedir(), ".cache", "puppeteer", "firefox");
  const inside = ["firefox/firefox", "core/firefox.exe", "Firefox.app/Contents/MacOS/firefox"];
  return [
    ...versionsIn(puppeteer, "").flatMap((folder) => inside.map((path) => join(folder, path))),
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...windowsPrograms.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
  ];
}

const RECIPES: Record<BrowserName, Recipe> = {
  chromium: {
    variable: "CHROME_PATH",
    debian: "chromium",
    download: ["playwright@1.65.1", "install", "chromium"],
    places: chromiumPlaces,
  },
  firefox: {
    variable: "FIREFOX_PATH",
    debian: "firefox-esr",
    // Playwright's Firefox is a patched one that speaks its own protocol; Puppeteer's tool fetches Mozilla's.
    download: [
      "@puppeteer/browsers@2.13.0",
      "install",
      "firefox@stable",
      "--path",
      join(homedir(), ".cache", "puppeteer"),
    ],
    places: firefoxPlaces,
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Throws UserError when the variable names something that is not a program. */
function find(name: BrowserName): string | undefined {
  const { variable, places } = RECIPES[name];
  const named = env[variable];
  if (named === undefined || named === "") return places().find(isProgram);
  if (isProgram(named)) return named;
  throw new UserError(`${variable} is set to ${named}, which is not a program that can be started.`);
}

/** How long to wait for another package manager to finish, in milliseconds. */
const APT_PATIENCE = 300_000;

/** Runs apt-get and, while another process holds one of its locks, tries again. True when it succeeded. */
async function apt(args: readonly string[]): Promise<boolean> {
  const deadline = Date.now() + APT_PATIENCE;
  for (;;) {
    // The timeout covers dpkg's lock only; the lists' lock fails at once, hence the loop.
    const { code, output } = await run("apt-get", ["-o", "DPkg::Lock::Timeout=120", ...args], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    if (code === 0) return true;
    if (!/could not get lock|unable to (acquire|lock)/i.test(output) || Date.now() > deadline) return false;
    print("  Another package manager is at work; trying again in 5 seconds.");
    await sleep(5000);
  }
}

async function installWithApt(names: readonly BrowserName[]): Promise<void> {
  if (platform !== "linux" || process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return;
  const packages = names.map((name) => RECIPES[name].debian);
  print(`Installing ${packages.join(" and ")} with apt-get (about 80 MB each; this takes a minute or two) ...`);
  await apt(["update"]);
  if (!(await apt(["install", "-y", "--no-install-recommends", ...packages])))
    print("  apt-get could not install them.");
}

async function download(name: BrowserName): Promise<void> {
  const { download: args } = RECIPES[name];
  print(`Downloading ${name} with npx ${args.slice(0, 3).join(" ")} (a minute or two) ...`);
  const { code, output } = await run("npx", ["--yes", ...args]);
  if (code === 0) return;
  const reason = output.split("\n").find((line) => /error/i.test(line)) ?? `npx ended with code ${code}`;
  print(`  That failed: ${reason.trim()}`);
}

/**
 * Finds the browsers and installs those that are missing.
 * @returns their paths, by name
 * @throws UserError with one sentence that says what to do when a browser cannot be had
 */
export async function needBrowsers<N extends BrowserName>(names: readonly N[]): Promise<Record<N, string>> {
  const missing = () => names.filter((name) => find(name) === undefined);
  if (missing().length > 0) await installWithApt(missing());
  for (const name of missing()) await download(name);
  const paths = {} as Record<N, string>;
  for (const name of names) {
    const path = find(name);
    if (path === undefined) {
      const { variable, debian, download: args } = RECIPES[name];
      throw new UserError(
        `No ${name} found: set ${variable} to its path, or install it with "apt-get install ${debian}" or "npx ${args.join(" ")}".`,
      );
    }
    paths[name] = path;
  }
  return paths;
}

async function main(): Promise<void> {
  const known = Object.keys(RECIPES) as BrowserName[];
  const wanted = known.filter((name) => process.argv.includes(name));
  const paths = await needBrowsers(wanted.length > 0 ? wanted : known);
  for (const [name, path] of Object.entries(paths)) print(`${name}: ${path}`);
}

if (isMain(import.meta.url)) await main().catch(fail);
