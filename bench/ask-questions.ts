/** Reads bench/questions.yaml and resolves its right answers in the data set. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { statementsOf } from "../core/dataset/statements/statements.ts";
import type { Entry } from "../core/dataset/types.ts";

const list = z.array(z.strictObject({ ask: z.string().min(3), on: z.string().optional(), right: z.array(z.string()) }));
const file = z.strictObject({
  development: list,
  heldOut: list,
  heldOutSecond: list,
  heldOutThird: list,
  heldOutFourth: list,
});

export interface Question {
  ask: string;
  /** The entry that is open while the question is asked. */
  on: string | undefined;
  /** "slug path" of every statement that answers it; empty when the data set does not answer it. */
  right: ReadonlySet<string>;
}

export interface Questions {
  development: Question[];
  heldOut: Question[];
  heldOutSecond: Question[];
  heldOutThird: Question[];
  heldOutFourth: Question[];
  /** Right answers and open entries that the data set does not hold (any more), as sentences. */
  faults: string[];
}

/** Paths of the statements that "entry > section > label" means; see the head of questions.yaml. */
function resolve(place: string, entries: ReadonlyMap<string, Entry>): string[] {
  const [slug = "", section, label] = place.split(" > ");
  const entry = entries.get(slug);
  if (!entry) return [];
  return statementsOf(entry)
    .filter((statement) => statement.section === section)
    .filter(
      (statement) =>
        label === undefined || label === statement.label || `${statement.path}.`.startsWith(`${section}.${label}.`),
    )
    .map(({ path }) => `${slug} ${path}`);
}

export function readQuestions(path: string, entries: readonly Entry[]): Questions {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const { development, heldOut, heldOutSecond, heldOutThird, heldOutFourth } = file.parse(
    parse(readFileSync(path, "utf8")),
  );
  const faults: string[] = [];
  const read = ({ ask, on, right }: z.infer<typeof list>[number]): Question => {
    if (on !== undefined && !bySlug.has(on)) faults.push(`"${ask}": there is no entry ${on}`);
    const paths = right.flatMap((place) => {
      const found = resolve(place, bySlug);
      if (found.length === 0) faults.push(`"${ask}": there is no statement ${place}`);
      return found;
    });
    return { ask, on, right: new Set(paths) };
  };
  return {
    development: development.map(read),
    heldOut: heldOut.map(read),
    heldOutSecond: heldOutSecond.map(read),
    heldOutThird: heldOutThird.map(read),
    heldOutFourth: heldOutFourth.map(read),
    faults,
  };
}
