/** What each group of measurements is given. */
import type { Browser } from "puppeteer-core";
import type { Chromium } from "../tests/e2e/harness/chromium.ts";
import type { TestServer } from "../tests/e2e/harness/server.ts";
import type { Names } from "./material/names.ts";

export interface Options {
  /** Ontologies, OBO or OBO Graphs. */
  ontology: string[];
  /** Abstracts in PubTator format. */
  corpus: string[];
  /** How many times most figures are measured; their median is told. */
  runs: number;
}

export interface Context {
  options: Options;
  names: Names;
  server: TestServer;
  /** A browser without the extension. */
  plain: Browser;
  /** With the extension as it ships. */
  shipped(): Promise<Chromium>;
  /** With a copy of it in which a probe runs before the page script. */
  probed(): Promise<Chromium>;
  progress(line: string): void;
}
