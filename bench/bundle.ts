/** Bundles one of bench/browser/ into a script that a page can run. */
import { join } from "node:path";
import { build } from "vite";

export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(import.meta.dirname, "browser", file), name: "unused", formats: ["iife"] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    for (const chunk of "output" in output ? output.output : []) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error(`${file} gave no script`);
}
