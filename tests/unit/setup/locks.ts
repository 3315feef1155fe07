/** navigator.locks as browsers have it (Node has not), as far as the extension uses it: one holder of a name at a time. */
const held = new Map<string, Promise<unknown>>();

// Node 20 has no navigator at all.
if (globalThis.navigator === undefined) Object.defineProperty(globalThis, "navigator", { value: {} });
Object.defineProperty(globalThis.navigator, "locks", {
  configurable: true,
  value: {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
      held.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  },
});
