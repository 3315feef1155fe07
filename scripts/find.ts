/**
 * `npm run -s find`: text on standard input, the terms in it as JSON lines {start, end, text, slug, via} on standard
 * output, by the code that reads pages and the bundled data set. Offsets are UTF-16 units. Blank lines part paragraphs.
 */
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { compileLexicon } from "../core/lexicon/compile.ts";
import { Lexicon } from "../core/lexicon/lexicon.ts";
import { findTerms, readsAsMedical } from "../core/lexicon/matcher.ts";
import { lexiconNames, readDataset } from "../data/compile.ts";

const { entries } = readDataset(join(import.meta.dirname, "../data"));
const lexicon = new Lexicon(compileLexicon(lexiconNames(entries)));
const input = await readText(process.stdin);

const found = [...input.matchAll(/(?:(?!\r?\n[ \t]*\r?\n).)+/gsu)].flatMap(({ 0: paragraph, index }) =>
  findTerms(lexicon, paragraph).map((match) => ({ ...match, start: index + match.start, end: index + match.end })),
);
// As on a page: short forms count only where enough terms stand in full.
const isMedical = readsAsMedical(new Set(found.filter(({ via }) => via === "name").map(({ entry }) => entry)).size);
for (const { start, end, entry, via } of found) {
  if (via === "abbreviation" && !isMedical) continue;
  const slug = entries[entry]?.slug;
  process.stdout.write(`${JSON.stringify({ start, end, text: input.slice(start, end), slug, via })}\n`);
}
