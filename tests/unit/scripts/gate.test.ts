import { describe, expect, it } from "vitest";
import { manifestFaults, pageFaults, sizeFaults } from "../../../scripts/gate.ts";

describe("size budgets", () => {
  const size = { file: "content-scripts/content.js", what: "page script, minified", most: 40_000 };

  it("lets a size through that is just on its budget", () => {
    expect(sizeFaults([{ ...size, size: 40_000 }])).toEqual([]);
  });

  it("names file, size and budget in one line when a size is over", () => {
    expect(sizeFaults([{ ...size, size: 40_260 }])).toEqual([
      "content-scripts/content.js: page script, minified is 40.3 KB, over its budget of 40.0 KB",
    ]);
  });
});

describe("files that a page begins with", () => {
  const script = '<script type="module" crossorigin src="/chunks/popup.js"></script>';
  const preloaded = '<link rel="modulepreload" crossorigin href="/chunks/fold.js">';
  const style = '<link rel="stylesheet" crossorigin href="/assets/popup.css">';

  it("may be one script and one style sheet", () => {
    expect(pageFaults({ "popup.html": script + style, "sample.html": script })).toEqual([]);
  });

  it.each([script + script, script + preloaded, script + style + style])("may not be %s", (html) => {
    expect(pageFaults({ "popup.html": html })).toEqual([
      "popup.html: begins with more than one script and one style sheet",
    ]);
  });
});

describe("the manifest's promises", () => {
  const good = {
    permissions: ["storage", "scripting"],
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'self'" },
  };

  it("lets a manifest through that keeps them", () => {
    expect(manifestFaults(good)).toEqual([]);
  });

  it.each([
    ["a further permission", { ...good, permissions: ["storage", "tabs"] }, "permission 'tabs'"],
    ["a file that pages can read", { ...good, web_accessible_resources: [{}] }, "web_accessible_resources"],
    ["no policy", { permissions: [] }, "default-src 'self'"],
    [
      "a policy that lets pages of the extension reach the network",
      { ...good, content_security_policy: { extension_pages: "default-src 'self'; connect-src *" } },
      "connect-src 'self'",
    ],
  ])("refuses %s", (_, manifest, reason) => {
    expect(manifestFaults(manifest).join("\n")).toContain(reason);
  });
});
