/** `npm run data:link`: adds the links that causes and steps lack to the entries that they name. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { findMissingLinks } from "./checks/unlinked.ts";
import { formatFault, loadDataset } from "./load.ts";

/** Lines of entries are this long at most (.editorconfig). */
const LINE_WIDTH = 120;

const folder = process.env.AETIA_DATA ?? import.meta.dirname;
const { dataset, faults } = loadDataset(folder);
for (const fault of faults) console.error(formatFault(fault));
const missing = findMissingLinks(dataset);
for (const slug of new Set(missing.map((link) => link.slug))) {
  const file = join(folder, "entries", `${slug}.yaml`);
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const { path, links } of missing.filter((link) => link.slug === slug)) {
    const node = document.createNode(links);
    node.flow = true;
    document.setIn([...path, "entry"], node);
  }
  writeFileSync(file, document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false }));
}
console.log(`${missing.length} causes and steps linked.`);
if (faults.length > 0) process.exitCode = 1;
