/** A browser and a server for all tests of a file: started before the first, closed after the last. */
import { afterAll, beforeAll } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { startServer, type TestServer } from "./server.ts";

/** What a test file takes apart when it is read; filled before its first test. */
type Later<T> = { readonly [Key in keyof T]: T[Key] };

function useBrowser<Browser extends { close(): Promise<void> }>(
  start: (server: TestServer) => Promise<Browser>,
): { server: Later<TestServer>; browser: Later<Browser> } {
  const server = {} as TestServer;
  const browser = {} as Partial<Browser>;
  beforeAll(async () => {
    Object.assign(server, await startServer());
    Object.assign(browser, await start(server));
  });
  afterAll(async () => {
    await browser.close?.();
    await (server as Partial<TestServer>).close?.();
  });
  return { server, browser: browser as Browser };
}

/** Chromium on a fresh profile, behind a proxy that sees every request and serves the tests' pages. */
export function useChromium(options: Parameters<typeof startChromium>[0] = {}): {
  server: Later<TestServer>;
  chromium: Later<Chromium>;
} {
  const { server, browser } = useBrowser(({ origin }) => startChromium({ proxy: origin, ...options }));
  return { server, chromium: browser };
}

/** The same with Firefox. */
export function useFirefox(options: Parameters<typeof startFirefox>[0] = {}): {
  server: Later<TestServer>;
  firefox: Later<Firefox>;
} {
  const { server, browser } = useBrowser(({ origin }) => startFirefox({ proxy: origin, ...options }));
  return { server, firefox: browser };
}
