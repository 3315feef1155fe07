/**
 * Runs in the page script's world before it: notes when it began, how long each of its tasks takes, and which ranges it
 * marks when. Times are milliseconds of performance.now().
 */

interface Task {
  kind: string;
  at: number;
  ms: number;
}

const probe = {
  /** Layout that the page had still to do when we came. */
  dueLayoutMs: 0,
  started: 0,
  evaluated: 0,
  /** When storage was asked and answered, and when the finder began: the lexicon was decoded and opened. */
  asked: 0,
  answered: 0,
  opened: 0,
  /** End of the task in which the finder was set up. */
  begun: 0,
  /** When the script for pages with terms had come. */
  equipped: 0,
  /** When the last task ended before the finder said that it has read all; 0 until then. */
  complete: 0,
  tasks: [] as Task[],
  marked: [] as { at: number; range: AbstractRange }[],
};
export type Probe = typeof probe;
Object.assign(globalThis, { aetiaProbe: probe });

const now = () => performance.now();

function timed<A extends unknown[], R>(kind: string, work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const at = now();
    try {
      return work(...args);
    } finally {
      probe.tasks.push({ kind, at, ms: now() - at });
    }
  };
}

const { setTimeout: nativeTimeout, requestAnimationFrame: nativeFrame } = globalThis;
const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void, options: object): unknown } };
const nativePost = scheduler.postTask.bind(scheduler);
Object.assign(globalThis, {
  setTimeout: (work: () => void, ms: number) => nativeTimeout(timed("timer", work), ms),
  requestAnimationFrame: (work: FrameRequestCallback) => nativeFrame(timed("frame", work)),
  MutationObserver: class extends MutationObserver {
    constructor(work: MutationCallback) {
      super(timed("mutation", work));
    }
  },
  Highlight: class extends Highlight {
    constructor(...ranges: AbstractRange[]) {
      probe.opened ||= now();
      super(...ranges);
    }
  },
});
Object.assign(scheduler, {
  postTask: (work: () => void, options: object) => nativePost(timed("slice", work), options),
});

const nativeListen = EventTarget.prototype.addEventListener;
const listeners = new WeakMap<object, EventListener>();
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (typeof listener !== "function") return nativeListen.call(this, type, listener, options);
  const known = listeners.get(listener) ?? timed(`event ${type}`, listener.bind(this) as EventListener);
  listeners.set(listener, known);
  return nativeListen.call(this, type, known, options);
};

const nativeAdd = Highlight.prototype.add;
Highlight.prototype.add = function (range) {
  probe.marked.push({ at: now(), range });
  return nativeAdd.call(this, range);
};

/** Waits some turns of the microtask queue, by which all that follows from storage's answer has run, and takes the time. */
function takeEnd(turns: number, from: number): void {
  if (turns > 0) {
    queueMicrotask(() => takeEnd(turns - 1, from));
  } else {
    probe.begun = now();
    probe.tasks.push({ kind: "begin", at: from, ms: probe.begun - from });
  }
}

interface Api {
  storage: { local: { get(keys: unknown): Promise<unknown> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
const apis = globalThis as unknown as { chrome: Api; browser?: Api };
for (const api of new Set([apis.chrome, apis.browser])) {
  if (api?.storage === undefined) continue;
  const { local } = api.storage;
  const nativeGet = local.get.bind(local);
  local.get = async (keys) => {
    probe.asked ||= now();
    const found = await nativeGet(keys);
    if (probe.answered === 0) {
      probe.answered = now();
      takeEnd(30, probe.answered);
    }
    return found;
  };
  const nativeSend = api.runtime.sendMessage.bind(api.runtime);
  api.runtime.sendMessage = (message) => {
    const { type, report } = message as { type?: string; report?: { complete: boolean } };
    if (type === "page/report" && report?.complete && probe.complete === 0) {
      const last = probe.tasks.findLast(({ kind }) => kind === "slice" || kind === "begin");
      probe.complete = last ? last.at + last.ms : now();
    }
    return nativeSend(message);
  };
}

const due = now();
document.body?.getBoundingClientRect();
probe.dueLayoutMs = now() - due;
probe.started = now();

let later: unknown;
Object.defineProperty(globalThis, Symbol.for("aetia.later"), {
  get: () => later,
  set(value) {
    probe.equipped ||= now();
    later = value;
  },
});

/**
 * When all terms that are in the window now had been marked, or NaN when there are none.
 * @param before only of those that were marked before this time
 */
function screenMarked(before = Number.POSITIVE_INFINITY): number {
  const shown = [...((CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>)].filter((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const first = ({ startContainer, startOffset }: AbstractRange) =>
    probe.marked.find(({ range }) => range.startContainer === startContainer && range.startOffset === startOffset)
      ?.at ?? Number.NaN;
  const times = shown.map(first).filter((at) => !(at > before));
  return times.length === 0 ? Number.NaN : Math.max(...times);
}

/** What a visit came to; milliseconds since the page script started, and durations. */
const summary = () => {
  const longest = probe.tasks.reduce((most, task) => (task.ms > most.ms ? task : most), {
    kind: "evaluate",
    at: probe.started,
    ms: probe.evaluated - probe.started,
  });
  return {
    dueLayoutMs: probe.dueLayoutMs,
    evaluateMs: probe.evaluated - probe.started,
    storageMs: probe.answered - probe.asked,
    lexiconMs: probe.opened - probe.started,
    openMs: probe.opened - probe.answered,
    screenMs: screenMarked(probe.equipped || undefined) - probe.started,
    /** With what only the script for pages with terms finds: short forms, joined terms. */
    wholeScreenMs: screenMarked() - probe.started,
    completeMs: probe.complete - probe.started,
    longest,
    taskMs: probe.tasks.reduce((sum, { ms }) => sum + ms, 0),
  };
};
export type Summary = ReturnType<typeof summary>;
Object.assign(probe, { summary });
