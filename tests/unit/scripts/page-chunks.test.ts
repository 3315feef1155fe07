/** Which modules of our pages go into one file, on a small graph: a module, and what imports it statically. */
import { expect, test } from "vitest";
import { PAGE_CHUNKS } from "../../../scripts/page-chunks.ts";

const PANEL = "/entrypoints/sidepanel/index.html";
const importers: Record<string, string[]> = {
  [PANEL]: [],
  "/entrypoints/popup/index.html": [],
  "/entrypoints/background.ts": [],
  "panel.tsx": [PANEL],
  // Imports in a circle.
  "article.tsx": ["panel.tsx", "prose.tsx"],
  "prose.tsx": ["article.tsx"],
  "icon.tsx": ["article.tsx", "/entrypoints/popup/index.html"],
  "settings.ts": ["icon.tsx", "/entrypoints/background.ts"],
  "switch.tsx": ["/entrypoints/popup/index.html"],
  // Only brought in later, and what the panel needs at once and the popup later.
  "saved.tsx": [],
  "nearest.ts": ["article.tsx"],
};
const dynamicImporters: Record<string, string[]> = {
  "saved.tsx": ["panel.tsx"],
  "nearest.ts": ["/entrypoints/popup/index.html"],
};
const modules = {
  getModuleInfo: (id: string) => ({
    isEntry: id.startsWith("/entrypoints/"),
    importers: importers[id] ?? [],
    dynamicImporters: dynamicImporters[id] ?? [],
  }),
};
const fileOf = (id: string) =>
  PAGE_CHUNKS.toSorted((a, b) => b.priority - a.priority)
    .map(({ name }) => name(id, modules))
    .find((name) => name !== null);

test.each([
  ["panel.tsx", "panel"],
  ["article.tsx", "panel"],
  ["prose.tsx", "panel"],
  ["icon.tsx", "pages"],
  ["settings.ts", "base"],
  ["nearest.ts", "pages"],
  ["switch.tsx", undefined],
  ["saved.tsx", undefined],
])("%s goes into %s", (id, file) => {
  expect(fileOf(id)).toBe(file);
});
