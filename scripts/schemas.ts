/** `npm run data:schemas`: writes the JSON Schemas by which editors complete and check the data set, from data/schema.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { entrySchema, questionsSchema, referencesSchema } from "../data/schema.ts";
import { isMain, print, ROOT } from "./run.ts";

/** Rules that JSON Schema cannot say (words in a text, calendar days, rules over files) stay with `npm run data:check`. */
const jsonSchema = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`;

/** File contents by path from the repository's root. */
export const schemaFiles = (): Map<string, string> =>
  new Map([
    ["data/schemas/entry.schema.json", jsonSchema(entrySchema, "An entry of Aetia's data set")],
    [
      "data/schemas/questions.schema.json",
      jsonSchema(questionsSchema, "What readers ask of an entry of Aetia's data set"),
    ],
    ["data/schemas/references.schema.json", jsonSchema(referencesSchema, "References of Aetia's data set (CSL-JSON)")],
  ]);

if (isMain(import.meta.url)) {
  mkdirSync(join(ROOT, "data/schemas"), { recursive: true });
  for (const [path, contents] of schemaFiles()) {
    writeFileSync(join(ROOT, path), contents);
    print(path);
  }
}
