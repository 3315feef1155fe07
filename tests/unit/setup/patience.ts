/** What becomes true by itself is waited for as long as a machine with other work may need; vitest gives up after a second. */
import { vi } from "vitest";

const PATIENCE = 30_000;
const { waitFor } = vi;

vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: PATIENCE, ...(typeof options === "number" ? { timeout: options } : options) });
