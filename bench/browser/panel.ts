/** Runs in the side panel's page from its first moment on: when is an article painted? */

/** Calls back when what is in the document at the next frame has been painted. */
const afterPaint = (callback: () => void) => requestAnimationFrame(() => setTimeout(callback));

/** Resolves, with the time since the page began to open, when the open article is painted down to its end. */
function completed(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector("article .disclaimer") === null) requestAnimationFrame(look);
      else afterPaint(() => resolve(performance.now()));
    };
    look();
  });
}

/** Resolves, with the time since the page began to open, when an article with another title than `before` is painted. */
function painted(before?: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const title = document.querySelector("article h1")?.textContent ?? before;
      if (title === before) requestAnimationFrame(look);
      else afterPaint(() => resolve(performance.now()));
    };
    look();
  });
}

const panelBench = {
  opened: painted(),
  /** Goes to another article. @returns milliseconds until its first screen and all of it was painted */
  async follow(address: string): Promise<{ first: number; all: number }> {
    const started = performance.now();
    location.hash = address;
    const first = (await painted(document.querySelector("article h1")?.textContent ?? "")) - started;
    return { first, all: (await completed()) - started };
  },
  /** Asks a question below the open article. @returns milliseconds until its answers were painted */
  async ask(question: string): Promise<number> {
    const box = document.querySelector<HTMLInputElement>(".follow-up input");
    if (!box?.form) throw new Error("there is no box for questions");
    const started = performance.now();
    box.focus();
    box.value = question;
    box.form.requestSubmit();
    return new Promise((resolve) => {
      const before = document.querySelector(".follow-up h3");
      const look = () => {
        const now = document.querySelector(".follow-up h3");
        const settled = now !== null && now !== before;
        if (settled) afterPaint(() => resolve(performance.now() - started));
        else requestAnimationFrame(look);
      };
      look();
    });
  },
};
export type PanelBench = typeof panelBench;
Object.assign(globalThis, { panelBench });
