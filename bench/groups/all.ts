/** All groups of measurements, in the order in which they run. */
import type { Context } from "../context.ts";
import type { Row } from "../report.ts";
import { changes } from "./changes.ts";
import { extremes } from "./extremes.ts";
import { frames } from "./frames.ts";
import { lexicon } from "./lexicon.ts";
import { matching } from "./matching.ts";
import { memory } from "./memory.ts";
import { others } from "./others.ts";
import { pages } from "./pages.ts";
import { panel } from "./panel.ts";
import { search } from "./search.ts";
import { sizes } from "./sizes.ts";

export const GROUPS: Record<string, (context: Context) => Promise<Row[]>> = {
  sizes,
  matching,
  lexicon,
  memory,
  pages,
  frames,
  changes,
  extremes,
  others,
  panel,
  search,
};
