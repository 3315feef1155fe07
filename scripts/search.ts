/** `npm run -s search -- "text"`: what the search of popup and panel answers, as JSON lines, best first. */
import { join } from "node:path";
import { createSearch } from "../core/dataset/search/search.ts";
import { toIndex } from "../data/compile.ts";
import { formatFault, loadDataset } from "../data/load.ts";
import { fail, print, ROOT, UserError } from "./run.ts";

try {
  const text = process.argv.slice(2).join(" ").trim();
  if (text === "") throw new UserError('Say what to search for: npm run -s search -- "calcinosis"');
  const { dataset, faults } = loadDataset(join(ROOT, "data"));
  if (faults.length > 0) throw new UserError(faults.map(formatFault).join("\n"));
  for (const { entry, form, how } of createSearch(toIndex(dataset.entries, "")).find(text)) {
    print(JSON.stringify({ slug: entry.slug, name: entry.name, matched: form, how }));
  }
} catch (error) {
  fail(error);
}
