/** Runs in a blank page: the popup's search, and plain fuse.js over the same names. */
import Fuse from "fuse.js";
import { createStatementFinder, type StatementFinder } from "../../core/dataset/search/find-statements.ts";
import { createSearch, type Search } from "../../core/dataset/search/search.ts";
import type { StatementPack } from "../../core/dataset/statements/format.ts";
import type { DatasetIndex } from "../../core/dataset/types.ts";

interface Found {
  ms: number;
  /** Names of the entries found, best first. */
  names: string[];
}

let search: Search;
let statements: StatementFinder;
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
  /** @returns milliseconds that the words of all statements take to be unpacked */
  unpack(pack: string): number {
    const started = performance.now();
    statements = createStatementFinder(JSON.parse(pack) as StatementPack);
    return performance.now() - started;
  },
  statements: (queries: string[]): Found[] =>
    queries.map((query) =>
      timed(() =>
        statements.find(query, 6, { sections: ["causes", "mechanism"] }).map(({ entry, place }) => `${entry} ${place}`),
      ),
    ),
  own: (queries: string[]): Found[] =>
    queries.map((query) => timed(() => search.find(query, 5).map(({ entry }) => entry.name))),
  fuse: (queries: string[]): Found[] =>
    queries.map((query) => timed(() => fuse.search(query, { limit: 5 }).map(({ item }) => item.name))),
};
export type SearchBench = typeof searchBench;
Object.assign(globalThis, { searchBench });
