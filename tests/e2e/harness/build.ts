/** Vitest's global set-up for end-to-end tests: both extensions are built from the present sources first. */
import { execFileSync } from "node:child_process";

export default function build(): void {
  if (process.env.AETIA_BUILT === "1") return; // `npm test` has just built them.
  for (const script of ["build", "build:firefox"]) execFileSync("npm", ["run", "-s", script], { stdio: "inherit" });
}
