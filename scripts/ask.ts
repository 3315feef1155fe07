/**
 * `npm run -s ask -- "question"`: what the follow-up answers, as JSON lines, best first; nothing when nothing in the data
 * set answers it. `--current SLUG`: the entry that is open while the question is asked.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createAsk } from "../core/dataset/ask/ask.ts";
import { statementsOf } from "../core/dataset/statements/statements.ts";
import { toIndex, toQuestionPack, toStatementPack } from "../data/compile.ts";
import { formatFault, loadDataset } from "../data/load.ts";
import { fail, print, ROOT, UserError } from "./run.ts";

try {
  const { values, positionals } = parseArgs({ options: { current: { type: "string" } }, allowPositionals: true });
  const question = positionals.join(" ").trim();
  if (question === "") throw new UserError('Say what to ask: npm run -s ask -- "can warfarin cause calciphylaxis?"');
  const { dataset, faults } = loadDataset(join(ROOT, "data"));
  if (faults.length > 0) throw new UserError(faults.map(formatFault).join("\n"));
  const { current } = values;
  if (current !== undefined && !dataset.entries.some(({ slug }) => slug === current)) {
    throw new UserError(`There is no entry "${current}".`);
  }
  const ask = createAsk(
    toIndex(dataset.entries, ""),
    toStatementPack(dataset.entries, ""),
    toQuestionPack(dataset, ""),
  );
  for (const { entry, place } of ask.answer(question, current === undefined ? {} : { current })) {
    const source = dataset.entries.find(({ slug }) => slug === entry.slug);
    const statement = source && statementsOf(source)[place];
    if (!statement) throw new Error(`Entry "${entry.slug}" has no statement ${place}.`);
    const { section, path, label, text, cite } = statement;
    print(JSON.stringify({ slug: entry.slug, section, path, label, text, references: cite }));
  }
} catch (error) {
  fail(error);
}
