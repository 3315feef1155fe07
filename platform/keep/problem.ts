/** Why something could not be kept: what the reader is told, and what can be done about it. */

/**
 * `full`: no room on the disk. `blocked`: another version of Aetia holds the database open. `newer`: it was written by a
 * newer version. `unavailable`: the browser did not do it, for whatever reason.
 */
export type KeepProblem = "full" | "blocked" | "newer" | "unavailable";

/** The answer to everything that is asked of what is kept. */
export type KeepAnswer<T> = { ok: true; value: T } | { ok: false; problem: KeepProblem };

export class KeepError extends Error {
  constructor(readonly problem: KeepProblem) {
    super(problem);
  }
}

/** What a failed transaction, or a failed opening, means for the reader. */
export function problemOf(error: unknown): KeepProblem {
  if (error instanceof KeepError) return error.problem;
  switch ((error as { name?: unknown } | null)?.name) {
    case "QuotaExceededError":
      return "full";
    case "VersionError":
      return "newer";
    default:
      // storage.local has no error of its own for a full disk, only words; nor has Chromium's database always
      // ("UnknownError … FILE_ERROR_NO_SPACE").
      return /quota|no[ _]space|disk (is )?full/iu.test(String(error)) ? "full" : "unavailable";
  }
}
