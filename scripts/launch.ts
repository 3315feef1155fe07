/** Starts a browser with the built extension installed, for looking at it. (The end-to-end tests have a harness of their own.) */
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { type BrowserName, needBrowsers } from "./browsers.ts";
import { ROOT } from "./run.ts";

/** Size of the window in CSS pixels. */
export const WINDOW = { width: 1400, height: 900 };

/** The browser itself stays off the network: no updates, no sign-in, no probes. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
];

/** The folder that the build for this browser is written to. */
export const builtExtension = (name: BrowserName): string =>
  join(ROOT, ".output", name === "firefox" ? "firefox-mv3" : "chrome-mv3");

export interface Launched {
  browser: Browser;
  /** The browser's id of the extension. */
  extensionId: string;
}

/** True where a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export interface LaunchOptions {
  /** Without a window. */
  headless: boolean;
  /** The extension's folder, when it is not the one that was built into `.output/`. */
  extension?: string;
  /** The browser's language, when it is not to be the machine's. Chromium only. */
  language?: string;
}

/** Starts the browser on a fresh profile and installs the extension. */
export async function launch(name: BrowserName, { headless, extension, language }: LaunchOptions): Promise<Launched> {
  const { [name]: executablePath } = await needBrowsers([name]);
  const common = {
    executablePath,
    headless,
    // The page gets what room the window has: an emulated size goes wrong when the side panel takes some of it.
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const { width, height } = WINDOW;
  const browser =
    name === "firefox"
      ? await puppeteer.launch({
          ...common,
          browser: "firefox",
          args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height}`],
        })
      : await puppeteer.launch({
          ...common,
          enableExtensions: true,
          pipe: true,
          ignoreDefaultArgs: ["--enable-automation"],
          args: [
            `--window-size=${width},${height}`,
            ...QUIET,
            ...(language === undefined ? [] : [`--lang=${language}`]),
            // Chromium's sandbox cannot be used by root; --test-type takes the warning bar about that away.
            ...(process.getuid?.() === 0 ? ["--no-sandbox", "--test-type"] : []),
          ],
        });
  try {
    const extensionId = await browser.installExtension(extension ?? builtExtension(name));
    // The welcome page would stand in front of what was asked for. (Firefox's driver does not see our own pages.)
    if (name === "chromium") {
      const address = `chrome-extension://${extensionId}/welcome.html`;
      await (await (await browser.waitForTarget((target) => target.url() === address)).asPage()).close();
    }
    return { browser, extensionId };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
