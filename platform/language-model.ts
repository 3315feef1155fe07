/**
 * The browser's own on-device language model (the Prompt API: `LanguageModel` in extension pages of Chrome). Nothing is
 * sent anywhere by us. Creating a session makes the browser download the model where it has none yet, so that is done
 * only when it is there, or when the reader asks for the download.
 */

export type ModelState =
  /** The browser has no such model, or not for this machine. */
  | "none"
  /** The browser would have to download it first. */
  | "downloadable"
  /** The browser is downloading it. */
  | "downloading"
  | "ready";

interface DownloadMonitor {
  addEventListener(type: "downloadprogress", listener: (event: { loaded: number }) => void): void;
}

interface CreateOptions {
  expectedInputs?: object[];
  expectedOutputs?: object[];
  initialPrompts?: { role: "system"; content: string }[];
  monitor?(monitor: DownloadMonitor): void;
  signal?: AbortSignal;
}

interface Session {
  promptStreaming(text: string, options: { responseConstraint: object; signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

interface LanguageModelApi {
  availability(options: CreateOptions): Promise<string>;
  create(options: CreateOptions): Promise<Session>;
}

/** The same for asking and creating, or the answer says nothing of what is created. */
const LANGUAGES: CreateOptions = {
  expectedInputs: [{ type: "text", languages: ["en"] }],
  expectedOutputs: [{ type: "text", languages: ["en"] }],
};

const STATES: Readonly<Record<string, ModelState>> = {
  available: "ready",
  downloadable: "downloadable",
  downloading: "downloading",
};

const api = (): LanguageModelApi | undefined =>
  (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel ?? undefined;

/** What the browser has. Never starts a download. */
export async function modelState(): Promise<ModelState> {
  try {
    return STATES[(await api()?.availability(LANGUAGES)) ?? ""] ?? "none";
  } catch {
    return "none";
  }
}

/**
 * Has the browser download its model. Call it in the handler of the reader's click.
 * @param onProgress hears how much is there, from 0 to 1
 * @throws when the browser cannot or will not
 */
export async function downloadModel(onProgress: (share: number) => void): Promise<void> {
  const session = await api()?.create({
    ...LANGUAGES,
    monitor: (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => onProgress(loaded)),
  });
  if (!session) throw new Error("The browser has no language model.");
  session.destroy();
}

interface Request {
  instructions: string;
  text: string;
  /** JSON Schema of the output. */
  schema: object;
  /** Characters after which an output without end is given up. */
  longest: number;
  signal: AbortSignal;
}

/**
 * The model's output, untrusted. Only to be called when the model is ready.
 * @throws when the model fails, when its output is too long, and when the signal is aborted
 */
export async function promptModel({ instructions, text, schema, longest, signal }: Request): Promise<string> {
  const model = api();
  if (!model) throw new Error("The browser has no language model.");
  signal.throwIfAborted();
  // A model may go on after it was told to stop, or not hear of it at all.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const creating = model.create({ ...LANGUAGES, initialPrompts: [{ role: "system", content: instructions }], signal });
  try {
    const session = await Promise.race([creating, stopped]);
    const reader = session.promptStreaming(text, { responseConstraint: schema, signal }).getReader();
    let output = "";
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), stopped]);
      if (done) return output;
      output += value;
      if (output.length > longest) throw new Error("The output has no end.");
    }
  } finally {
    creating.then((session) => session.destroy()).catch(() => undefined);
  }
}
