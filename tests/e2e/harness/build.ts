/** Vitest's global set-up for end-to-end tests: both extensions are built from the present sources first. */
import { execFileSync } from "node:child_process";

export default function build(): void {
  if (process.env.AETIA_BUILT === "1") return; // `npm test` has just built them.
  // Vitest's own NODE_ENV would make it another build than the one that ships.
  const env = { ...process.env, NODE_ENV: "production" };
  for (const script of ["build", "build:firefox"])
    execFileSync("npm", ["run", "-s", script], { stdio: "inherit", env });
}
