/** A stand-in for the browser's Prompt API that says and does what a test wants. */
export interface Model {
  availability: string;
  /** What it writes, in pieces; "never" for a stream that does not begin, "endless" for one that does not end. */
  output: string[] | "never" | "endless";
  /** Creating a session, or writing, fails. */
  fails?: "create" | "prompt";
}

/** What was asked of it. */
export interface Calls {
  created: { initialPrompts?: { content: string }[]; expectedInputs?: unknown }[];
  prompts: { text: string; responseConstraint: unknown }[];
  destroyed: number;
}

interface CreateOptions {
  initialPrompts?: { content: string }[];
  monitor?(target: EventTarget): void;
}

function streamOf({ output }: Model): ReadableStream<string> {
  return new ReadableStream<string>({
    start(controller) {
      if (output === "never" || output === "endless") return;
      for (const piece of output) controller.enqueue(piece);
      controller.close();
    },
    pull(controller) {
      if (output === "endless") controller.enqueue("and so on ");
      else return new Promise(() => undefined);
    },
  });
}

/** Puts it where the browser would have it; what it was asked is written to the calls that are given back. */
export function installModel(model: Model): Calls {
  const calls: Calls = { created: [], prompts: [], destroyed: 0 };
  const session = {
    promptStreaming(text: string, { responseConstraint }: { responseConstraint: unknown }) {
      calls.prompts.push({ text, responseConstraint });
      if (model.fails === "prompt") throw new DOMException("The model crashed.", "UnknownError");
      return streamOf(model);
    },
    destroy() {
      calls.destroyed++;
    },
  };
  const LanguageModel = {
    availability: async () => model.availability,
    async create(options: CreateOptions) {
      calls.created.push(options);
      if (model.fails === "create") throw new DOMException("Not enough space.", "QuotaExceededError");
      if (options.monitor) {
        const target = new EventTarget();
        options.monitor(target);
        for (const loaded of [0, 0.5, 1]) {
          target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded }));
        }
        model.availability = "available";
      }
      return session;
    },
  };
  Object.assign(globalThis, { LanguageModel });
  return calls;
}

export function removeModel(): void {
  Reflect.deleteProperty(globalThis, "LanguageModel");
}
