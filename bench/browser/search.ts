/** Runs in a blank page: the popup's search, and plain fuse.js over the same names. */
import Fuse from "fuse.js";
import { createSearch, type Search } from "../../core/dataset/search.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";

interface Found {
  ms: number;
  /** Names of the entries found, best first. */
  names: string[];
}

let search: Search;
let fuse: Fuse<DatasetIndex["entries"][number]>;

const timed = (find: () => string[]): Found => {
  const started = performance.now();
  const names = find();
  return { ms: performance.now() - started, names };
};

const searchBench = {
  prepare(index: DatasetIndex) {
    search = createSearch(index);
    fuse = new Fuse(index.entries, { keys: ["name", "names"] });
    // The indexes are built with the first query of each kind.
    search.find("calc");
    search.find("calcfication");
  },
  own: (queries: string[]): Found[] =>
    queries.map((query) => timed(() => search.find(query, 5).map(({ entry }) => entry.name))),
  fuse: (queries: string[]): Found[] =>
    queries.map((query) => timed(() => fuse.search(query, { limit: 5 }).map(({ item }) => item.name))),
};
export type SearchBench = typeof searchBench;
Object.assign(globalThis, { searchBench });
