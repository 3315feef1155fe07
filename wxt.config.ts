import preact from "@preact/preset-vite";
import type { InlineConfig } from "vite";
import { defineConfig } from "wxt";
import { datasetFiles } from "./data/compile.ts";

/** The Custom Highlight API, popover and side panel that we use are all there from these versions on (docs/browsers.md). */
const MINIMUM_CHROME = "128";
const MINIMUM_FIREFOX = "142.0";

/** Pages that a content script may run on; also the hosts that `scripting` needs for injecting the card. */
export const HOSTS = ["http://*/*", "https://*/*", "file:///*"];

/**
 * Chrome allows four suggested keys; the reader can give the fifth command one, and change or clear all of them. A key that
 * Chrome has a use for itself is never given to an extension. Of Alt+Shift with a letter those are A, B, C, N, P, R, T, W,
 * X and Z in version 156 (groups of tabs, focus), and I in some.
 */
const COMMANDS = {
  "open-panel": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_command_openPanel__" },
  "next-term": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_command_nextTerm__" },
  "previous-term": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_command_previousTerm__" },
  "show-card": { suggested_key: { default: "Alt+Shift+E" }, description: "__MSG_command_showCard__" },
  "look-up-selection": { description: "__MSG_command_lookUpSelection__" },
};

/** In place of WXT's start of a content script, of which nothing but the call of its main is needed. */
const plainStart = {
  name: "aetia:plain-start",
  transform(code: string, id: string) {
    if (!id.includes("content-script-isolated-world-entrypoint")) return undefined;
    const definition = /^import definition from .*$/mu.exec(code)?.[0];
    if (definition === undefined) throw new Error(`WXT starts content scripts in another way now: ${id}`);
    return { code: `${definition}\nexport default definition.main();`, map: null };
  },
};

/**
 * Content scripts in ASCII: Chrome keeps the source of a script with any other character in 16 bits a character, in every
 * tab. Such characters stand only in strings and regular expressions, where an escape means the same.
 */
const asciiOnly = {
  name: "aetia:ascii-only",
  generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    for (const file of Object.values(bundle)) {
      if (file.code !== undefined) file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** Has a page's script come in one file with all that it imports, but what it brings in later. */
function putInOneFile(page: string, { build }: InlineConfig): void {
  const output = build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error("WXT builds pages in another way now.");
  output.codeSplitting = { groups: [{ name: page, test: /[\\/]entrypoints[\\/]/u }] };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  vite: () => ({ plugins: [preact()], build: { target: "es2022" } }),
  // The sources that Mozilla's reviewers build from need no pictures.
  zip: { excludeSources: ["docs/images/**", "coverage/**", "screenshots/**"], includeSources: [".npmrc"] },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "contextMenus", "scripting", "activeTab"],
    host_permissions: HOSTS,
    commands: COMMANDS,
    omnibox: { keyword: "aetia" },
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'self'" },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "aetia@aetia.dev",
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
  hooks: {
    // Each of our pages in a build of its own: a browser takes some milliseconds for each file of an extension, however
    // small, and pages built together come in a file for each set of them that shares something.
    "entrypoints:grouped": (_, groups) => {
      const apart = groups.flatMap((group) => (Array.isArray(group) ? group.map((one) => [one]) : [group]));
      groups.splice(0, groups.length, ...apart);
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      const [{ name, type } = { name: "", type: "" }] = entrypoints;
      if (type === "background") return;
      // Only the background answers messages with promises, for which Chrome before 148 needs the polyfill. All else does
      // without its 10 kB and the milliseconds in which they are run (content scripts answer through sendResponse, see
      // entrypoints/content).
      const aliases = Object.entries(config.resolve?.alias ?? {}).filter(([find]) => find !== "wxt/browser");
      config.resolve = {
        ...config.resolve,
        alias: { ...Object.fromEntries(aliases), "wxt/browser": "@wxt-dev/browser" },
      };
      // Nor does what runs in every tab need WXT's context and logger: its main is called as it is.
      if (type === "content-script") config.plugins = [...(config.plugins ?? []), plainStart, asciiOnly];
      else putInOneFile(name, config);
    },
    // The data set is compiled into the extension at each build; nothing at run time parses YAML.
    "build:publicAssets": async (_, files) => {
      for (const { path, contents } of await datasetFiles()) files.push({ relativeDest: path, contents });
    },
  },
});
