import { describe, expect, it } from "vitest";
import { noticesFor, packageOf } from "../../../scripts/notices.ts";

describe("the package of a bundled module", () => {
  it.each([
    ["/home/a/aetia/node_modules/preact/dist/preact.mjs", "preact"],
    ["/home/a/aetia/node_modules/@preact/signals/dist/signals.mjs", "@preact/signals"],
    ["C:\\aetia\\node_modules\\zod\\mini\\index.js", "zod"],
    ["/a/node_modules/wxt/node_modules/inner/index.js", "inner"],
    ["/a/node_modules/lucide-static/icons/check.svg?raw", "lucide-static"],
    ["/home/a/aetia/core/dataset/card.ts", undefined],
  ])("of %s is %s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

it("gives name, version and licence text of each package once", () => {
  const text = noticesFor(["/a/node_modules/preact/a.js", "/a/node_modules/preact/b.js", "/a/core/c.ts"]);
  expect(text.match(/^preact \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toContain("Permission is hereby granted, free of charge");
});
