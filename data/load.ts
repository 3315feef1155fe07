/** Reads the data set from disk: YAML entries and CSL-JSON references, each checked against data/schema.ts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import {
  type Entry,
  type EntryQuestions,
  entrySchema,
  otherMeaningsSchema,
  questionsSchema,
  type Reference,
  referencesSchema,
} from "./schema.ts";

/** One thing that is wrong, in a form that fits on one line. */
export interface Fault {
  /** File name relative to data/, with the line (1-based) where it is known: `entries/x.yaml:12`. */
  file: string;
  /** Where in the file: `causes[2].cite`; empty for the file as a whole. */
  path: string;
  reason: string;
}

export interface Dataset {
  /** In the order of their slugs. */
  entries: Entry[];
  references: Reference[];
  /** Phrases that hold a name of an entry and mean something else. */
  otherMeanings: string[];
  /** What readers ask of an entry, by its slug. */
  questions: Map<string, EntryQuestions>;
}

export const OTHER_MEANINGS = "other-meanings.yaml";

export const formatFault = ({ file, path, reason }: Fault): string =>
  `data/${file}: ${path === "" ? "" : `${path}: `}${reason}`;

/** `["causes", 2, "cite"]` as `causes[2].cite`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += text === "" ? String(part) : `.${String(part)}`;
  }
  return text;
}

const schemaFaults = (file: string, error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({ file, path: formatPath(issue.path), reason: issue.message }));

/** Reads a YAML file by its schema. */
function readYaml<T>(folder: string, file: string, schema: z.ZodType<T>): { data?: T; faults: Fault[] } {
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), { uniqueKeys: true });
  const [problem] = document.errors;
  if (problem) {
    const line = problem.linePos?.[0].line;
    const reason = problem.message.split("\n")[0] ?? "is not YAML";
    return { faults: [{ file: line ? `${file}:${line}` : file, path: "", reason }] };
  }
  const parsed = schema.safeParse(document.toJS());
  return parsed.success ? { data: parsed.data, faults: [] } : { faults: schemaFaults(file, parsed.error) };
}

function readEntry(folder: string, file: string): { data?: Entry; faults: Fault[] } {
  const result = readYaml(folder, file, entrySchema);
  const slug = basename(file, ".yaml");
  if (result.data === undefined || result.data.slug === slug) return result;
  return { faults: [{ file, path: "slug", reason: `is '${result.data.slug}' but the file is named '${slug}'` }] };
}

function readReferences(folder: string): { references: Reference[]; faults: Fault[] } {
  const file = "references.json";
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    return { references: [], faults: [{ file, path: "", reason: `is not JSON: ${(error as Error).message}` }] };
  }
  const parsed = referencesSchema.safeParse(json);
  if (parsed.success) return { references: parsed.data, faults: [] };
  const faults = schemaFaults(file, parsed.error).map((fault) => {
    const index = Number(/^\[(\d+)\]/u.exec(fault.path)?.[1]);
    const id = Array.isArray(json) ? (json[index] as { id?: unknown } | undefined)?.id : undefined;
    return typeof id === "string" ? { ...fault, path: `${id} ${fault.path}` } : fault;
  });
  return { references: [], faults };
}

/** Reads each file of a folder under data/, in the order of their names. A folder that is not there holds none. */
function readFolder<T>(
  folder: string,
  name: string,
  read: (file: string) => { data?: T; faults: Fault[] },
): { read: [slug: string, data: T][]; faults: Fault[] } {
  const all: [string, T][] = [];
  const faults: Fault[] = [];
  for (const file of existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : []) {
    if (!file.endsWith(".yaml")) {
      faults.push({ file: `${name}/${file}`, path: "", reason: "only .yaml files belong here" });
      continue;
    }
    const result = read(`${name}/${file}`);
    if (result.data !== undefined) all.push([basename(file, ".yaml"), result.data]);
    faults.push(...result.faults);
  }
  return { read: all, faults };
}

/**
 * Reads and validates every file under `folder` (the data/ folder).
 * Returns what could be read and all faults found; a file with faults is left out of the data set.
 */
export function loadDataset(folder: string): { dataset: Dataset; faults: Fault[] } {
  const entries = readFolder(folder, "entries", (file) => readEntry(folder, file));
  const { references, faults: referenceFaults } = readReferences(folder);
  const others = existsSync(join(folder, OTHER_MEANINGS))
    ? readYaml(folder, OTHER_MEANINGS, otherMeaningsSchema)
    : undefined;
  const questions = readFolder(folder, "questions", (file) => readYaml(folder, file, questionsSchema));
  return {
    dataset: {
      entries: entries.read.map(([, entry]) => entry),
      references,
      otherMeanings: others?.data ?? [],
      questions: new Map(questions.read),
    },
    faults: [...entries.faults, ...referenceFaults, ...(others?.faults ?? []), ...questions.faults],
  };
}
