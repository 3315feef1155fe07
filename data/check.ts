/** `npm run data:check`: validates the whole data set; one line for each fault, then a coverage report. Exit 1 on faults. */
import { checkDataset } from "./checks/index.ts";
import { coverage } from "./coverage.ts";
import { formatFault, loadDataset } from "./load.ts";

const { dataset, faults } = loadDataset(process.env.AETIA_DATA ?? import.meta.dirname);
const today = new Date().toISOString().slice(0, 10);
const all = [...faults, ...checkDataset(dataset, today)];
for (const fault of all) console.error(formatFault(fault));
if (all.length > 0) {
  console.error(`${all.length} fault${all.length === 1 ? "" : "s"} in the data set.`);
  process.exitCode = 1;
} else {
  console.log(coverage(dataset));
}
