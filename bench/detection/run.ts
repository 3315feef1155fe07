/**
 * `npm run bench:detection [-- --ontology FILE --corpus FILE --corpus FILE]`: how well the finder finds disease names.
 *
 * With an ontology and a corpus (NCBI disease corpus: Dogan, Leaman and Lu, J Biomed Inform 2014): precision, recall
 * and F1 for exact and overlapping spans and for concepts per abstract, errors by class; false hits of fingerprints with
 * 150,000 names. Always: marks in text that is not medical, with the bundled data set and with the ontology.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileLexicon } from "../../core/lexicon/compile.ts";
import { findInDocument } from "../../core/lexicon/document.ts";
import { formsOf } from "../../core/lexicon/forms.ts";
import { Lexicon } from "../../core/lexicon/lexicon.ts";
import { lexiconNames as ontologyNames } from "../../core/packs/lexicon-names.ts";
import { readOntology } from "../../core/packs/ontology.ts";
import { findDefinitions } from "../../core/text/abbreviations.ts";
import { foldPhrase } from "../../core/text/fold.ts";
import { readDataset } from "../../data/compile.ts";
import { lexiconNames } from "../../data/lexicon-names.ts";
import { gatherNames } from "../material/names.ts";
import { corpusParagraphs } from "../material/text.ts";
import { type Abstract, readCorpus } from "./corpus.ts";
import { addErrors, ErrorClasses } from "./errors.ts";
import { countWords, everydayTexts } from "./everyday.ts";
import { countFalseHits } from "./fingerprints.ts";
import { addConcepts, addDocument, emptyScore, f1, overlap, precision, recall, type Score, same } from "./score.ts";
import { makeVocabulary, type Vocabulary } from "./vocabulary.ts";

const { values } = parseArgs({
  options: {
    ontology: { type: "string", multiple: true, default: [] },
    corpus: { type: "string", multiple: true, default: [] },
    examples: { type: "string", default: "12" },
  },
});

const percent = (value: number): string => value.toFixed(3);
const row = (name: string, score: Score): string =>
  `  ${name.padEnd(46)} P ${percent(precision(score))}  R ${percent(recall(score))}  F1 ${percent(f1(score))}` +
  `   (${score.right} of ${score.found} marks, ${score.hit} of ${score.wanted} mentions)`;

function scoreCorpus(vocabulary: Vocabulary, abstracts: readonly Abstract[]): void {
  const { lexicon, concepts, held, terms } = vocabulary;
  const names = new Set(ontologyNames(terms).flatMap(({ text }) => formsOf(text).map(foldPhrase)));
  const scores = {
    exact: emptyScore(),
    overlapping: emptyScore(),
    exactHeld: emptyScore(),
    overlappingHeld: emptyScore(),
  };
  const written = emptyScore();
  const perAbstract = emptyScore();
  const errors = { misses: new ErrorClasses(), falseMarks: new ErrorClasses() };
  for (const abstract of abstracts) {
    const { mentions, text, titleEnd } = abstract;
    const found = findInDocument(lexicon, [text.slice(0, titleEnd), text.slice(titleEnd)]).map((match) => {
      const shift = match.block === 0 ? 0 : titleEnd;
      return { ...match, start: match.start + shift, end: match.end + shift };
    });
    const isHeld = mentions.filter((mention) => mention.concepts.some((concept) => held.has(concept)));
    addDocument(scores.exact, found, mentions, mentions, same);
    addDocument(scores.overlapping, found, mentions, mentions, overlap);
    addDocument(scores.exactHeld, found, mentions, isHeld, same);
    addDocument(scores.overlappingHeld, found, mentions, isHeld, overlap);
    // What a reader would call missed: mentions written as a name of the lexicon, or as a short form that the abstract
    // defines next to such a name.
    const shorts = new Map(findDefinitions(text).map(({ short, long }) => [short, long]));
    const isName = (form: string) => names.has(foldPhrase(form)) || names.has(foldPhrase(shorts.get(form) ?? ""));
    addDocument(
      written,
      found,
      mentions,
      isHeld.filter((mention) => isName(mention.text)),
      overlap,
    );
    // A term stands for all its cross-references; the corpus names one of them.
    const annotated = new Set(mentions.flatMap((mention) => mention.concepts));
    const foundConcepts = new Set(
      found.flatMap(({ entry }) => {
        const ids = concepts[entry] ?? [];
        return ids.find((id) => annotated.has(id)) ?? ids[0] ?? [];
      }),
    );
    addConcepts(perAbstract, foundConcepts, annotated);
    addErrors(errors, abstract, found, isHeld, names);
  }
  console.log(
    `\n${abstracts.length} abstracts, ${scores.exact.wanted} mentions, ${scores.exactHeld.wanted} of a concept that the lexicon holds`,
  );
  console.log(row("exact spans, all mentions", scores.exact));
  console.log(row("overlapping spans, all mentions", scores.overlapping));
  console.log(row("exact spans, concepts held", scores.exactHeld));
  console.log(row("overlapping spans, concepts held", scores.overlappingHeld));
  console.log(row("overlapping, written under a name that is held", written));
  console.log(row("concepts per abstract (MeSH, OMIM)", perAbstract));
  console.log("  Published for concepts per abstract, with fuller vocabularies: F1 0.33 (NLM lexical normalisation),");
  console.log("  0.57 (MetaMap), 0.63 (BANNER and Lucene).");
  console.log("\nMentions of concepts that the lexicon holds, not found exactly:");
  for (const line of errors.misses.lines(Number(values.examples))) console.log(line);
  console.log("\nMarks that touch no mention:");
  for (const line of errors.falseMarks.lines(Number(values.examples))) console.log(line);
}

function scoreEveryday(name: string, lexicon: Lexicon): void {
  console.log(`\nMarks in text that is not medical, with ${name}:`);
  for (const { name: title, documents, words } of everydayTexts()) {
    const counts = new Map<string, number>();
    let marks = 0;
    for (const paragraphs of documents) {
      for (const { block, start, end } of findInDocument(lexicon, paragraphs)) {
        const text = (paragraphs[block] ?? "").slice(start, end).toLowerCase();
        counts.set(text, (counts.get(text) ?? 0) + 1);
        marks++;
      }
    }
    const list = [...counts].sort((a, b) => b[1] - a[1]).map(([text, n]) => `${text} (${n})`);
    const rate = ((marks / words) * 100_000).toFixed(1);
    console.log(`  ${title}: ${marks} in ${words} words, ${rate} per 100,000: ${list.join("; ")}`);
  }
}

const bundled = readDataset(join(import.meta.dirname, "../../data"));
scoreEveryday(
  `the bundled data set (${bundled.entries.length} entries)`,
  new Lexicon(compileLexicon(lexiconNames(bundled))),
);

if (values.ontology.length > 0) {
  const vocabulary = makeVocabulary(values.ontology.flatMap((file) => readOntology(readFileSync(file, "utf8"))));
  const { terms, names, bytes, lexicon } = vocabulary;
  console.log(
    `\nLexicon of ${values.ontology.length} ontology file(s): ${terms.length} terms, ${names} names, ${bytes} bytes`,
  );
  scoreEveryday("the ontology", lexicon);
  const most = gatherNames(values.ontology).all;
  const texts = everydayTexts().map(({ documents, words }) => ({ blocks: documents.flat(), words }));
  const abstracts = corpusParagraphs(values.corpus);
  if (abstracts.length > 0)
    texts.push({ blocks: abstracts, words: abstracts.reduce((sum, text) => sum + countWords(text), 0) });
  const { words, misses, found, expected } = countFalseHits(most, texts);
  console.log(
    `\nFingerprints, with ${most.length} names: ${found.length} false hits in ${words} words (${found.join("; ")}), ` +
      `${misses} phrases looked up in vain: ${expected.toFixed(3)} false hits to be expected in a million words`,
  );
  for (const file of values.corpus) {
    console.log(`\n${file.replace(/^.*\//u, "")}`);
    scoreCorpus(vocabulary, readCorpus(readFileSync(file, "utf8")));
  }
} else if (values.corpus.length > 0) {
  console.error("A corpus is scored with an ontology: add --ontology FILE.");
  process.exitCode = 1;
}
