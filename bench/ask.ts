/**
 * `npm run bench:ask [-- --errors] [-- --held-out] [-- --learn SHARE]`: how well the follow-up answers the questions of
 * bench/questions.yaml, and how fast. `--errors` lists what went wrong in the development half. The held-out parts are
 * measured only when asked for, since each look at them wears them out, and their errors are shown to nobody. `--learn`
 * writes the weights of the follow-up anew, so that this share of the unanswerable questions is answered (0.1), instead
 * of measuring.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Ask, createAsk } from "../core/dataset/ask/ask.ts";
import { statementsOf } from "../core/dataset/statements/statements.ts";
import { readDataset, toIndex, toQuestionPack, toStatementPack } from "../data/compile.ts";
import { learn } from "./ask-learn.ts";
import { type Question, readQuestions } from "./ask-questions.ts";

const { values } = parseArgs({
  options: {
    errors: { type: "boolean", default: false },
    "held-out": { type: "boolean", default: false },
    learn: { type: "string" },
  },
});

const dataset = readDataset(join(import.meta.dirname, "../data"));
const index = toIndex(dataset.entries, "");
const pack = toStatementPack(dataset.entries, "");
const asked = toQuestionPack(dataset, "");
const { development, heldOut, heldOutSecond, heldOutThird, heldOutFourth, faults } = readQuestions(
  join(import.meta.dirname, "questions.yaml"),
  dataset.entries,
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

const paths = new Map(dataset.entries.map((entry) => [entry.slug, statementsOf(entry).map(({ path }) => path)]));

if (values.learn !== undefined) {
  const { weights, report } = learn(index, pack, asked, development, paths, Number(values.learn));
  const file = join(import.meta.dirname, "../core/dataset/ask/weights.json");
  writeFileSync(file, `${JSON.stringify(weights, undefined, 2)}\n`);
  console.log(report);
  process.exit();
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;
const found = (how: Ask["answer"], { ask: question, on }: Question): string[] =>
  how(question, on === undefined ? {} : { current: on }).map(
    ({ entry: { slug }, place }) => `${slug} ${paths.get(slug)?.[place]}`,
  );
const answers = (ask: Ask, question: Question): string[] => found(ask.answer, question);

function measure(ask: Ask, name: string, questions: readonly Question[], showErrors: boolean): void {
  const answerable = questions.filter(({ right }) => right.size > 0);
  const unanswerable = questions.filter(({ right }) => right.size === 0);
  const places = answerable.map((question) => answers(ask, question).findIndex((one) => question.right.has(one)));
  const silent = answerable.filter((question) => answers(ask, question).length === 0);
  const near = silent.filter((question) => found(ask.near, question).some((one) => question.right.has(one)));
  const falsely = unanswerable.filter((question) => answers(ask, question).length > 0);
  console.log(`\n${name}: ${questions.length} questions`);
  console.log(`  right first            ${percent(places.filter((place) => place === 0).length, places.length)}`);
  console.log(
    `  right in first three   ${percent(places.filter((place) => place >= 0 && place < 3).length, places.length)}`,
  );
  console.log(`  wrongly silent         ${percent(silent.length, answerable.length)}`);
  console.log(`  ... and right nearby   ${percent(near.length, answerable.length)}`);
  console.log(`  unanswerable, answered ${percent(falsely.length, unanswerable.length)}`);
  if (!showErrors) return;
  answerable.forEach((question, number) => {
    if (places[number] === 0) return;
    console.log(`\n  ${question.ask} [${question.on ?? ""}] right at ${places[number]}`);
    for (const one of answers(ask, question).slice(0, 4)) console.log(`    ${one}`);
  });
  for (const question of falsely) {
    console.log(`\n  FALSE ${question.ask} [${question.on ?? ""}]`);
    for (const one of answers(ask, question).slice(0, 2)) console.log(`    ${one}`);
  }
}

const begin = performance.now();
const ask = createAsk(index, pack, asked);
const ready = performance.now() - begin;
const all = [...development, ...heldOut, ...heldOutSecond, ...heldOutThird, ...heldOutFourth];
const times = all
  .map((question) => {
    const start = performance.now();
    answers(ask, question);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);

const statements = [...paths.values()].flat().length;
const size = (value: unknown): string => `${(Buffer.byteLength(JSON.stringify(value)) / 1000).toFixed(0)} kB as JSON`;
console.log(
  `${index.entries.length} entries, ${statements} statements, ${size(pack)}; what readers ask ${size(asked)}`,
);
console.log(
  `index ready in ${ready.toFixed(0)} ms (cold); an answer takes ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
);
measure(ask, "Development half (tuned on)", development, values.errors);
if (values["held-out"]) {
  measure(ask, "Held-out half", heldOut, false);
  measure(ask, "Second held-out batch", heldOutSecond, false);
  measure(ask, "Third held-out batch", heldOutThird, false);
  measure(ask, "Fourth held-out batch", heldOutFourth, false);
}
