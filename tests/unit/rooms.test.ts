import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { roomFaults, type Sources } from "./rooms.ts";

const ROOT = join(import.meta.dirname, "../..");
const ROOMS = ["core", "page", "platform", "components", "entrypoints", "data"];

const isSource = (path: string) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts");

function readSources(): Sources {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter(isSource)
      .map((path) => `${room}/${path.split(sep).join("/")}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

const made = (files: Record<string, string>): Sources => new Map(Object.entries(files));

describe("the rooms of this repository", () => {
  it("keep to their doors, without circles", () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(20);
    expect(roomFaults(sources)).toEqual([]);
  });
});

describe("a broken rule is found", () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      "core reaching into the page",
      { "core/a.ts": 'import { b } from "../page/b.ts";', "page/b.ts": "" },
      "core/a.ts imports page/b.ts: core may import only core",
    ],
    [
      "a view reaching into the page",
      { "components/card/a.tsx": 'import {\n  b,\n} from "../../page/b.ts";', "page/b.ts": "" },
      "components/card/a.tsx imports page/b.ts: components may import only components, core, platform",
    ],
    [
      "anything importing an entrypoint",
      { "platform/a.ts": 'export * from "../entrypoints/popup/b.ts";', "entrypoints/popup/b.ts": "" },
      "platform/a.ts imports entrypoints/popup/b.ts: nothing imports an entrypoint",
    ],
    [
      "one entrypoint importing another",
      { "entrypoints/content/a.ts": 'import "../background.ts";', "entrypoints/background.ts": "" },
      "entrypoints/content/a.ts imports entrypoints/background.ts: nothing imports an entrypoint",
    ],
    [
      "a type where only the exception's types are allowed",
      { "platform/card-door.ts": 'import { b } from "../page/types.ts";', "page/types.ts": "" },
      "platform/card-door.ts imports page/types.ts: platform may import only platform, core",
    ],
    [
      "an extension API in core",
      { "core/a.ts": 'import { browser } from "wxt/browser";' },
      "core/a.ts imports wxt/browser: not in core",
    ],
    [
      "Node in a view",
      { "components/a.ts": 'const fs = await import("node:fs");' },
      "components/a.ts imports node:fs: not in components",
    ],
    [
      "an alias",
      { "core/a.ts": 'import { b } from "@/core/b.ts";' },
      "core/a.ts imports @/core/b.ts: imports are relative, with extension",
    ],
    [
      "a missing extension",
      { "core/a.ts": 'import { b } from "./b";', "core/b.ts": "" },
      "core/a.ts imports ./b: no such file (is the extension missing?)",
    ],
    [
      "a circle",
      {
        "core/a.ts": 'import { b } from "./b.ts";',
        "core/b.ts": 'import { c } from "./c.ts";',
        "core/c.ts": 'import type { A } from "./a.ts";',
      },
      "circle of imports: core/a.ts > core/b.ts > core/c.ts > core/a.ts",
    ],
    [
      "a heavy package that the page script reaches through others",
      {
        "entrypoints/content/index.ts": 'import { a } from "../../core/a.ts";',
        "core/a.ts": 'import * as z from "zod/mini";',
      },
      "entrypoints/content/index.ts > core/a.ts > zod/mini: too heavy for the page script",
    ],
  ];

  it.each(cases)("%s", (_, files, fault) => {
    expect(roomFaults(made(files))).toEqual([fault]);
  });
});

it("lets through what the doors allow", () => {
  const sources = made({
    "core/a.ts": "export const a = 1;",
    "core/dataset/types.ts": 'import type { Entry } from "../../data/schema.ts";',
    "data/schema.ts": 'import { z } from "zod";',
    "page/b.ts": 'import { a } from "../core/a.ts";\n// import { c } from "../components/c.tsx";',
    "components/c.tsx": 'import "./c.css";\nimport { a } from "../core/a.ts";',
    "entrypoints/popup/main.tsx": 'import { c } from "../../components/c.tsx";\nimport { d } from "./d.ts";',
    "entrypoints/popup/d.ts": "",
  });
  expect(roomFaults(sources)).toEqual([]);
});
