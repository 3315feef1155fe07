/** Real Firefox with the built extension installed, driven by Marionette. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { needBrowsers } from "../../../scripts/browsers.ts";
import { eventually } from "./eventually.ts";
import { Marionette } from "./marionette.ts";

const EXTENSION = resolve(import.meta.dirname, "../../../.output/firefox-mv3");
const ID = "aetia@aetia.dev";
/** Fixes the address of the extension's pages, which Firefox otherwise draws by lot. */
const UUID = "a37ea000-0000-4000-8000-00000000ae71";

const PREFERENCES: Record<string, string | number | boolean> = {
  "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
  "datareporting.policy.dataSubmissionEnabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.aboutwelcome.enabled": false,
  "app.update.disabledForTesting": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "marionette.port": 0,
};

const proxyPreferences = (proxy: string) => {
  const { hostname, port } = new URL(proxy);
  return {
    "network.proxy.type": 1,
    "network.proxy.http": hostname,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": hostname,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.allow_hijacking_localhost": true,
  };
};

export interface Firefox {
  marionette: Marionette;
  /** The address of one of the extension's pages. */
  own(path: string): string;
  /** Shows the extension's sidebar in the window, as its toolbar entry does. */
  openSidebar(): Promise<void>;
  /** Runs a function's body with `document` being the open sidebar's. Rejects when no sidebar is open. */
  runInSidebar<T>(script: string): Promise<T>;
  /** Lets the extension run in private windows, as the reader can in the add-ons manager. Its open pages are closed. */
  allowInPrivateWindows(): Promise<void>;
  /** Ends the background page as Firefox does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(timer);
}

/** Closes the welcome page, once it has come: it would stand in front of what is tested. */
async function closeWelcome(marionette: Marionette, address: string): Promise<void> {
  const first = await marionette.handle();
  await eventually(async () => {
    for (const handle of await marionette.handles()) {
      if (handle === first) continue;
      await marionette.switchTo(handle);
      if ((await marionette.run("return location.href")) !== address) continue;
      await marionette.send("WebDriver:CloseWindow");
      return;
    }
    throw new Error("the welcome page has not come");
  });
  await marionette.switchTo(first);
}

/**
 * Starts Firefox on a fresh profile, installs the extension for the session, waits until its lexicon is stored.
 * @param options `welcome`: leaves the welcome page open
 */
export async function startFirefox(
  options: { proxy?: string; language?: string; welcome?: boolean } = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "aetia-firefox-"));
  const lines = Object.entries({ ...PREFERENCES, ...(options.proxy ? proxyPreferences(options.proxy) : {}) }).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(
    (await needBrowsers(["firefox"])).firefox,
    [
      "--headless",
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      profile,
      "--width=1300",
      "--height=900",
    ],
    { stdio: "ignore", env: { ...process.env, HOME: profile } },
  );
  try {
    const marionette = await eventually(() => {
      const file = join(profile, "MarionetteActivePort");
      if (!existsSync(file)) throw new Error("Firefox has not opened its automation port");
      return Marionette.connect(Number(readFileSync(file, "utf8")));
    }, 90_000);
    await marionette.send("WebDriver:NewSession", { capabilities: {} });
    // For axe on a long article beside other work.
    await marionette.send("WebDriver:SetTimeouts", { script: 120_000 });
    if (options.language !== undefined) {
      // As after the installation of a language pack.
      await marionette.run(
        "Services.locale.availableLocales = [arguments[0], 'en-US']; Services.locale.requestedLocales = [arguments[0]];",
        [options.language],
        "chrome",
      );
    }
    await marionette.send("Addon:Install", { path: EXTENSION, temporary: true });
    const own = (path: string) => `moz-extension://${UUID}/${path}`;
    if (!options.welcome) await closeWelcome(marionette, own("welcome.html"));

    const firefox: Firefox = {
      marionette,
      own,
      async openSidebar() {
        const commandId = `${ID.replace(/[^a-z0-9_-]/gi, "_")}-sidebar-action`;
        await marionette.run(`window.SidebarController.show(${JSON.stringify(commandId)});`, [], "chrome");
        await eventually(async () => {
          if (!(await firefox.runInSidebar<boolean>("return document.querySelector('#app > *') !== null"))) {
            throw new Error("the sidebar is empty");
          }
        });
      },
      async runInSidebar<T>(script: string) {
        const current = await marionette.handle();
        // In silence: the window with the sidebar keeps the focus.
        await marionette.switchTo(observer, { focus: false });
        try {
          return await marionette.run<T>(
            `const [view] = (window.wrappedJSObject ?? window).browser.extension.getViews({ type: "sidebar" });
             if (!view) throw new Error("no sidebar is open");
             const { document } = view;
             ${script}`,
          );
        } finally {
          await marionette.switchTo(current, { focus: false });
        }
      },
      async allowInPrivateWindows() {
        await marionette.run(
          `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
           const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
           const id = ${JSON.stringify(ID)};
           const { extension } = WebExtensionPolicy.getByID(id);
           ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] }, extension)
             .then(() => AddonManager.getAddonByID(id))
             .then((addon) => addon.reload())
             .then(() => Services.prefs.setBoolPref("aetia.test.reloaded", true));`,
          [],
          "chrome",
        );
        await eventually(async () => {
          // A page that is asked for before the extension has started again never comes; until then the old one is there.
          const state = await marionette.run<string>(
            `const policy = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
             if (!Services.prefs.getBoolPref("aetia.test.reloaded", false)) return "not reloaded";
             return policy?.privateBrowsingAllowed ? policy.extension.state : "not allowed in private windows";`,
            [],
            "chrome",
          );
          if (state !== "Startup: Complete") throw new Error(`the extension: ${state}`);
        });
      },
      async stopBackground() {
        await marionette.run(
          `return WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
          [],
          "chrome",
        );
      },
      async close() {
        marionette.close();
        await stop(child);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };

    // Extension pages see each other's documents: from a page of its own window, the sidebar's can be read.
    const first = await marionette.handle();
    const observer = await marionette.newWindow();
    await marionette.switchTo(observer);
    await marionette.navigate(own("popup.html"));
    await eventually(async () => {
      const stored = await marionette.run<boolean>(
        "return (window.wrappedJSObject ?? window).browser.storage.local.get('lexicon').then(({ lexicon }) => lexicon !== undefined)",
      );
      if (!stored) throw new Error("the lexicon is not stored yet");
    });
    await marionette.switchTo(first);
    return firefox;
  } catch (error) {
    await stop(child);
    throw error;
  }
}
