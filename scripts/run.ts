/** Running other programs from the scripts, the same way on every platform. */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const ROOT = join(import.meta.dirname, "..");

export interface Result {
  /** Exit code; 1 when the program could not be started or was ended by a signal. */
  code: number;
  /** Standard output and standard error in the order in which they came; empty when streamed. */
  output: string;
}

export interface RunOptions {
  /** Added to the environment. */
  env?: Record<string, string>;
  /** Show the output as it comes instead of collecting it. */
  stream?: boolean;
}

/** Runs a program found in the project's tools (node_modules/.bin) or on the PATH. Its standard input is closed. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, stream = false }: RunOptions = {},
): Promise<Result> {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const output = stream ? "inherit" : "pipe";
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...env },
      stdio: ["ignore", output, output],
      shell: process.platform === "win32", // npm's tools are .cmd files there.
    });
    let text = "";
    const collect = (chunk: Buffer) => {
      text += chunk.toString();
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: 1, output: `${text}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: text }));
  });
}

/** One line on standard output. */
export const print = (line: string): void => console.log(line);

/** "1.2 s" since `start`, a value of performance.now(). */
export const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Something that the user can put right, in a sentence (or a line each): shown without a stack. */
export class UserError extends Error {
  override name = "UserError";
}

/** Errors with these names say all there is to say. WXT loads its configuration apart, so classes cannot be compared. */
const PLAIN = ["UserError", "DatasetError", "TimeoutError"];

/** Ends a script in failure: tells what the user can put right, and shows a defect with its stack. */
export function fail(error: unknown): void {
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  const plain = PLAIN.includes(name) || code?.startsWith("ERR_PARSE_ARGS");
  console.error(plain ? message : (stack ?? error));
  process.exitCode = 1;
}

/** True in the script that was started by name, false when it is imported. */
export function isMain(url: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
