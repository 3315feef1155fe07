/**
 * Which modules of our pages go into one file. A browser takes some milliseconds for each file of an extension, however
 * small: the side panel, cut up as bundlers do it (a file for each set of pages that share it), came in 33.
 */

interface Modules {
  getModuleInfo(
    id: string,
  ): { isEntry: boolean; importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

const isPanel = (entry: string): boolean => /[\\/]sidepanel[\\/]/u.test(entry);
const isPage = (entry: string): boolean => entry.endsWith(".html");

/** The pages, or the background, from which imports lead to a module: static ones, or all. */
function entriesOf(id: string, modules: Modules, late: boolean): string[] {
  const seen = new Set([id]);
  // A set tells what is added to it while one goes through it.
  for (const one of seen) {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(one) ?? {};
    for (const importer of [...importers, ...(late ? dynamicImporters : [])]) seen.add(importer);
  }
  return [...seen].filter((one) => modules.getModuleInfo(one)?.isEntry);
}

/**
 * Of what the panel needs from the start: what the background needs, too, which is started often; what other pages ever
 * bring in; the rest, with which the panel itself begins. Modules are taken in this order.
 */
const FILES = [
  { name: "base", takes: (entries: readonly string[]) => !entries.every(isPage) },
  { name: "pages", takes: (entries: readonly string[]) => !entries.every(isPanel) },
  { name: "panel", takes: () => true },
];

/** For the bundler, which takes modules for the group of the highest priority first. */
export const PAGE_CHUNKS = FILES.map(({ name, takes }, place) => ({
  name(id: string, modules: Modules): string | null {
    if (!entriesOf(id, modules, false).some(isPanel)) return null;
    return takes(entriesOf(id, modules, true)) ? name : null;
  },
  debugName: name,
  priority: FILES.length - place,
}));
