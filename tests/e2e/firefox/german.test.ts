/** Firefox in German: the interface follows it, and axe finds nothing in panel and popup. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { type Firefox, startFirefox } from "../harness/firefox.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox({ language: "de" });
});
afterAll(async () => {
  await firefox?.close();
});

const run = <T>(script: string) => firefox.marionette.run<T>(script);

const FAULTS = `${axeSource};
  return window.axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))`;

test.each([
  ["sidepanel.html#/page", "h1", "Begriffe auf dieser Seite"],
  ["sidepanel.html#/entry/dystrophic-calcification", "#causes-heading", "Ursachen"],
  ["popup.html", ".switch", "Auf dieser Website"],
])("%s", async (address, selector, words) => {
  await firefox.marionette.navigate(firefox.own(address));
  await eventually(async () => {
    expect(await run<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent`)).toContain(
      words,
    );
  });
  expect(await run<string>("return document.documentElement.lang")).toBe("de");
  expect(await run<string[]>(FAULTS)).toEqual([]);
});
