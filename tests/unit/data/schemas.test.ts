import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { schemaFiles } from "../../../scripts/schemas.ts";

it.each([...schemaFiles()])("%s is what data/schema.ts says (npm run data:schemas writes it)", (path, contents) => {
  expect(readFileSync(join(import.meta.dirname, "../../..", path), "utf8")).toBe(contents);
});
