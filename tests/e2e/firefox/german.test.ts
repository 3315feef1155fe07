/** Firefox in German: the interface follows it, and axe finds nothing in panel and popup. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const { firefox } = useFirefox({ language: "de" });
const { open, run } = handsOn(firefox);

const FAULTS = `${axeSource};
  return window.axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))`;

test.each([
  ["sidepanel.html#/page", "h1", "Begriffe auf dieser Seite"],
  ["sidepanel.html#/entry/dystrophic-calcification", "#causes-heading", "Ursachen"],
  ["popup.html", ".switch", "Auf dieser Website"],
])("%s", async (address, selector, words) => {
  await open(address);
  await eventually(async () => {
    expect(await run<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent`)).toContain(
      words,
    );
    expect(await run<string>("return document.documentElement.lang")).toBe("de");
  });
  expect(await run<string[]>(FAULTS)).toEqual([]);
});
