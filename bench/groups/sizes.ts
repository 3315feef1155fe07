/** Sizes of what is built, and of the lexicon. */
import { join } from "node:path";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { sizesOf } from "../../scripts/gate.ts";
import { ROOT } from "../../scripts/run.ts";
import type { Context } from "../context.ts";
import { withPack } from "../material/names.ts";
import type { Row } from "../report.ts";

const LEXICONS = [
  [35_000, 300],
  [150_000, 1_000],
] as const;

export async function sizes({ names }: Context): Promise<Row[]> {
  const built = sizesOf(join(ROOT, ".output/chrome-mv3")).map(
    ({ what, size, most }): Row => ({ group: "sizes", what, value: size / 1000, unit: "KB", budget: most / 1000 }),
  );
  const lexicons = LEXICONS.map(
    ([size, budget]): Row => ({
      group: "sizes",
      what: `lexicon of ${size.toLocaleString("en")} names`,
      value: compileLexicon(withPack(names, size)).length / 1000,
      unit: "KB",
      budget,
    }),
  );
  return [...built, ...lexicons];
}
