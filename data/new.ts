/**
 * `npm run data:new -- <name>`: a skeleton of an entry that has every field and fits the schema. Its texts say what is to
 * be written in their place, and its citations name a reference that does not exist, so that `npm run data:check` fails
 * until each has been replaced.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { type Entry, entrySchema, GROUPS } from "./schema.ts";

const REPLACE = "doi-10.0000/replace-me";

const guide = (what: string): string =>
  `Write here, in 40 to 90 words, ${what}. Use your own words. Say only what the references below really say. ` +
  "Take out this text when you are done. It is long so that the file fits the rules from the start. Each number needs " +
  "the reference that gives it. Nobody is told what to do about an illness.";

/** "Calcinosis cutis" → "calcinosis-cutis". Letters with marks lose them. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** The skeleton of an entry. `today` is YYYY-MM-DD. */
export function skeleton(name: string, today: string): Entry {
  const cite = [REPLACE];
  const ids = ["first", "second", "third", "fourth"];
  return {
    slug: slugOf(name),
    name,
    kind: "disease",
    group: GROUPS[0],
    question: `What causes ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
    names: [],
    abbreviations: [],
    ids: {},
    summary: { plain: guide("what it is, for patients"), clinical: guide("what it is, for professionals"), cite },
    guidelines: [],
    causes: [
      { label: "Cause in a few words", text: "Say in one or two sentences what it does.", cite, level: "established" },
    ],
    mechanism: {
      summary: {
        plain: guide("how it comes about, for patients"),
        clinical: guide("how it comes about, for professionals"),
        cite,
      },
      steps: ids.map((id, i) => ({
        id,
        label: `The ${id} step in a few words`,
        text: "Say in one or two sentences what happens.",
        cite,
        leadsTo: ids.slice(i + 1, i + 2),
      })),
    },
    treatment: [{ label: "Kind of treatment", text: "Say what is done and what it achieves.", cite }],
    associated: [{ name: "Another condition", why: "Say how the two belong together.", cite }],
    recent: [],
    distinguish: [{ name: "What it is confused with", how: "Say how the two are told apart.", cite }],
    review: { status: "submitted", updated: today, history: [{ date: today, note: "First version." }], reviewers: [] },
  };
}

function main(): void {
  const name = parseArgs({ allowPositionals: true }).positionals.join(" ").trim();
  const entry = entrySchema.safeParse(skeleton(name, new Date().toISOString().slice(0, 10)));
  if (!entry.success) {
    console.error(`'${name}' cannot be the name of an entry: ${entry.error.issues[0]?.message ?? ""}.`);
    process.exitCode = 1;
    return;
  }
  const file = join(import.meta.dirname, "entries", `${entry.data.slug}.yaml`);
  if (existsSync(file)) {
    console.error(`There is an entry '${entry.data.slug}' already.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, stringify(entry.data, { lineWidth: 120, blockQuote: "folded", flowCollectionPadding: false }));
  console.log(
    `data/entries/${entry.data.slug}.yaml is written. Replace every text in it; npm run data:check says what is left.`,
  );
}

if (process.argv[1] === import.meta.filename) main();
