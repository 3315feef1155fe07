/** Real Chromium with the built extension installed. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from "puppeteer-core";
import { needBrowsers } from "../../../scripts/browsers.ts";
import { eventually } from "./eventually.ts";

const EXTENSION = resolve(import.meta.dirname, "../../../.output/chrome-mv3");

/** Nothing of the browser's own goes to the network, so that whatever does is the page's or ours. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** How long a window, a tab or a worker may take to come on a machine with other work, in milliseconds. */
const PATIENCE = 60_000;
/** How long the worker gets to come by itself, as it does for each page that reports its terms. */
const COMING = 3000;

type Api = { chrome: typeof import("webextension-polyfill") };

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** Opens a page with the real window's size (no emulated viewport: the side panel takes room from it). */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's pages in a tab: `popup.html`, `sidepanel.html#/page`. */
  openOwn(path: string): Promise<Page>;
  /** Opens a page in a private window of its own. */
  openPrivate(url: string): Promise<Page>;
  /** The service worker, woken if need be. */
  worker(): Promise<WebWorker>;
  /** Ends the service worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** The page of a real popup or side panel, once it is there. */
  ownTarget(file: string): Promise<Page>;
  /** Opens the real popup of the toolbar button and waits until it can be typed into. */
  openPopup(): Promise<Page>;
  /** The browser's number of the tab that shows this address. */
  tabOf(url: string): Promise<number | undefined>;
  /** What the toolbar button says for the tab that shows this address. The page's terms are told when it is a number. */
  badge(url: string): Promise<string>;
  /** Sets what the reader would set. */
  changeSettings(patch: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
  /** Loads the extension anew, as an update does: its pages are closed, what it keeps stays. */
  reinstall(): Promise<void>;
  /** Ends the browser as a crash or a power cut of the machine's user session would. */
  kill(): Promise<void>;
}

/** An empty profile, for a test that starts the browser on it more than once. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), "aetia-chromium-"));

export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Installs an unpacked extension. @param inPrivate whether it may run in private windows, as the reader can allow it */
async function install(browser: Browser, path: string, inPrivate: boolean): Promise<string> {
  if (!inPrivate) return browser.installExtension(path);
  const session = await browser.target().createCDPSession();
  const { id } = await session.send("Extensions.loadUnpacked", { path, enableInIncognito: true });
  await session.detach();
  return id;
}

/**
 * Starts Chromium on a fresh profile, installs the extension, waits until its lexicon is stored, and closes the welcome
 * page, which would stand in front of what is tested.
 * @param options `before`: address of a page to open before the extension is installed; `profile`: folder of a profile
 * that is there already or is to outlive this browser; `welcome`: leaves the welcome page open; `inPrivate`: allows the
 * extension in private windows
 */
export async function startChromium(
  options: {
    proxy?: string;
    extension?: string;
    before?: string;
    profile?: string;
    language?: string;
    welcome?: boolean;
    inPrivate?: boolean;
  } = {},
): Promise<Chromium> {
  const userDataDir = options.profile ?? newProfile();
  const isFirstStart = readdirSync(userDataDir).length === 0;
  const browser = await puppeteer.launch({
    timeout: PATIENCE,
    executablePath: (await needBrowsers(["chromium"])).chromium,
    headless: true,
    enableExtensions: true,
    pipe: true,
    userDataDir,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--window-size=1300,900",
      ...QUIET,
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      // Requests to the loopback interface go through the proxy, too.
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ],
  });
  if (options.before) await (await browser.newPage()).goto(options.before, { waitUntil: "load" });
  const extensionId = await install(browser, options.extension ?? EXTENSION, options.inPrivate ?? false);
  const own = (file: string) => `chrome-extension://${extensionId}/${file}`;
  const isWorker = (target: Target) => target.type() === "service_worker" && target.url().startsWith(own(""));

  const ownTarget = async (file: string): Promise<Page> => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(own(file)), { timeout: PATIENCE });
    return target.asPage();
  };

  /** Any page of ours wakes the worker; this one stays behind whatever is in front. */
  const wake = async (): Promise<Target> => {
    const session = await browser.target().createCDPSession();
    const { targetId } = await session.send("Target.createTarget", { url: own("popup.html"), background: true });
    const target = await browser.waitForTarget(isWorker, { timeout: PATIENCE });
    await session.send("Target.closeTarget", { targetId });
    await session.detach();
    return target;
  };
  const worker = (): Promise<WebWorker> =>
    eventually(async () => {
      const target = await browser.waitForTarget(isWorker, { timeout: COMING }).catch(wake);
      // It may be just ending.
      const found = await target.worker();
      if (!found) throw new Error("the service worker has no context");
      return found;
    });
  await eventually(async () => {
    const stored = await (await worker()).evaluate("chrome.storage.local.get('lexicon')");
    if (!(stored as { lexicon?: unknown }).lexicon) throw new Error("the lexicon is not stored yet");
  });

  if (isFirstStart && !options.welcome) {
    await (await ownTarget("welcome.html")).close();
  }

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
  };

  return {
    browser,
    extensionId,
    open,
    openOwn: (path) => open(own(path)),
    async openPrivate(url) {
      await (await worker()).evaluate(async (address) => {
        const { windows } = (globalThis as unknown as Api).chrome;
        await windows.create({ incognito: true, url: address });
      }, url);
      const target = await browser.waitForTarget((candidate) => candidate.url() === url, { timeout: PATIENCE });
      return target.asPage();
    },
    worker,
    async stopWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      await eventually(async () => {
        if (!browser.targets().includes(target)) return;
        // It may be just beginning, or ending by itself.
        await target
          .worker()
          .then((found) => found?.close())
          .catch(() => {});
        throw new Error("the service worker still runs");
      });
    },
    ownTarget,
    async openPopup() {
      const isPopup = (target: Target) => target.url().startsWith(own("popup.html"));
      // While one that closes itself is still there, no other opens.
      await eventually(() => {
        if (browser.targets().some(isPopup)) throw new Error("a popup is still open");
      });
      // Refused as long as the window is not the active one.
      await eventually(async () => (await worker()).evaluate("chrome.action.openPopup()"));
      const popup = await ownTarget("popup.html");
      await popup.waitForSelector('[role="combobox"]:focus');
      return popup;
    },
    tabOf: async (url) =>
      (await worker()).evaluate(
        async (address) => (await (globalThis as unknown as Api).chrome.tabs.query({ url: address }))[0]?.id,
        url,
      ),
    badge: async (url) =>
      (await worker()).evaluate(async (address) => {
        const { tabs, action } = (globalThis as unknown as Api).chrome;
        const [tab] = await tabs.query({ url: address });
        return action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, url),
    async changeSettings(patch) {
      const current = await worker();
      await current.evaluate(async (changes) => {
        const { storage } = (globalThis as unknown as Api).chrome;
        await navigator.locks.request("settings", async () => {
          const settings = (await storage.local.get("settings")).settings as { stamps?: object } | undefined;
          const now = Object.fromEntries(Object.keys(changes).map((name) => [name, Date.now()]));
          const stamps = { ...settings?.stamps, ...now };
          await storage.local.set({ settings: { ...settings, ...changes, version: 2, stamps } });
        });
      }, patch);
    },
    async close() {
      await browser.close();
      if (options.profile === undefined) removeProfile(userDataDir);
    },
    async reinstall() {
      await install(browser, options.extension ?? EXTENSION, options.inPrivate ?? false);
    },
    async kill() {
      const child = browser.process();
      const ended = new Promise((done) => child?.once("exit", done));
      child?.kill("SIGKILL");
      await ended;
    },
  };
}
