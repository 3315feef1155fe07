/**
 * `npm run -s find [-- --ontology FILE…]`: text on standard input, the terms in it as JSON lines {start, end, text, slug,
 * via} on standard output, by the code that reads pages. Without an ontology with the bundled data set; with one (OBO or
 * OBO Graphs) `id` stands in place of `slug`. Offsets are UTF-16 units. Blank lines part paragraphs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { compileLexicon } from "../core/lexicon/compile.ts";
import { findInDocument } from "../core/lexicon/document.ts";
import { Lexicon } from "../core/lexicon/lexicon.ts";
import type { LexiconName } from "../core/lexicon/types.ts";
import { lexiconNames as ontologyNames } from "../core/packs/lexicon-names.ts";
import { readOntology } from "../core/packs/ontology.ts";
import { PackError } from "../core/packs/types.ts";
import { readDataset } from "../data/compile.ts";
import { lexiconNames } from "../data/lexicon-names.ts";

const { values } = parseArgs({ options: { ontology: { type: "string", multiple: true, default: [] } } });

interface Vocabulary {
  names: LexiconName[];
  /** What to print of an entry. */
  label(entry: number): Record<string, string | undefined>;
}

function bundled(): Vocabulary {
  const dataset = readDataset(join(import.meta.dirname, "../data"));
  return { names: lexiconNames(dataset), label: (entry) => ({ slug: dataset.entries[entry]?.slug }) };
}

function fromOntologies(files: readonly string[]): Vocabulary {
  const terms = files.flatMap((file) => readOntology(readFileSync(file, "utf8")));
  return { names: ontologyNames(terms), label: (entry) => ({ id: terms[entry]?.id }) };
}

try {
  const { names, label } = values.ontology.length === 0 ? bundled() : fromOntologies(values.ontology);
  const lexicon = new Lexicon(compileLexicon(names));
  const input = await readText(process.stdin);
  const blocks = [...input.matchAll(/(?:(?!\r?\n[ \t]*\r?\n).)+/gsu)].map(({ 0: text, index }) => ({ text, index }));
  const texts = blocks.map(({ text }) => text);
  for (const { block, start, end, entry, via, name } of findInDocument(lexicon, texts)) {
    const at = blocks[block]?.index ?? 0;
    const text = texts[block]?.slice(start, end);
    const line = { start: at + start, end: at + end, text, ...label(entry), via, name };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} catch (error) {
  // A file that is missing or no ontology: one sentence; anything else is a fault of ours and shows where.
  if (!(error instanceof PackError) && (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
