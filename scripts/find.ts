/**
 * `npm run -s find`: text on standard input, the terms in it as JSON lines {start, end, text, slug, via} on standard
 * output, by the code that reads pages and the bundled data set. Offsets are UTF-16 units. Blank lines part paragraphs.
 */
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { compileLexicon } from "../core/lexicon/compile.ts";
import { findInDocument } from "../core/lexicon/document.ts";
import { Lexicon } from "../core/lexicon/lexicon.ts";
import { lexiconNames, readDataset } from "../data/compile.ts";

const { entries } = readDataset(join(import.meta.dirname, "../data"));
const lexicon = new Lexicon(compileLexicon(lexiconNames(entries)));
const input = await readText(process.stdin);

const blocks = [...input.matchAll(/(?:(?!\r?\n[ \t]*\r?\n).)+/gsu)].map(({ 0: text, index }) => ({ text, index }));
const texts = blocks.map(({ text }) => text);
for (const { block, start, end, entry, via, definedAs } of findInDocument(lexicon, texts)) {
  const at = blocks[block]?.index ?? 0;
  const found = {
    start: at + start,
    end: at + end,
    text: texts[block]?.slice(start, end),
    slug: entries[entry]?.slug,
    via,
  };
  process.stdout.write(`${JSON.stringify(definedAs === undefined ? found : { ...found, definedAs })}\n`);
}
