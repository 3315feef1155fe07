/**
 * Runs `check` until it no longer throws, and returns what it returned. For what a browser does in its own time: the
 * test says what must become true, not how long that takes.
 * It is called again and again: it may look, but must not do what cannot be done twice.
 * Throws the last error when it has not become true within `within` milliseconds.
 */
export async function eventually<T>(check: () => T | Promise<T>, within = 40_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
