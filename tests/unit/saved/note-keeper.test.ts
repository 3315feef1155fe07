// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NoteKeeper } from "../../../components/saved/note-keeper.ts";
import { readDraft } from "../../../platform/keep/drafts.ts";

/** What reached the disk, and what the next attempts are answered with. */
let stored: string[];
let answers: (() => Promise<unknown>)[];
/** What the attempts said that the note was when it was begun. */
let bases: unknown[];
const ok = { ok: true };
const full = { ok: false, problem: "full" };

beforeEach(() => {
  fakeBrowser.reset();
  stored = [];
  answers = [];
  bases = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((async (message: { note: string; base: unknown }) => {
    const answer = await (answers.shift() ?? (async () => ok))();
    bases.push(message.base);
    if (answer !== ok) return answer;
    stored.push(message.note);
    return { ok: true, value: { note: message.note } };
  }) as never);
});

test("a note is stored after a pause, once for all that was typed", async () => {
  vi.useFakeTimers();
  const keeper = new NoteKeeper("gout", "");
  for (const text of ["C", "Cr", "Cry"]) {
    keeper.type(text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(keeper.state.value).toEqual({ is: "saving" });
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([stored, keeper.state.value]).toEqual([["Cry"], { is: "stored" }]);
  vi.useRealTimers();
});

test("what is typed while an attempt is on its way is stored by the next", async () => {
  let release = (_: unknown): void => {};
  answers = [() => new Promise((resolve) => (release = resolve))];
  const keeper = new NoteKeeper("gout", "");
  keeper.type("one");
  const flushed = keeper.flush();
  await vi.waitFor(() => expect(answers).toEqual([]));
  keeper.type("one two");
  release(ok);
  await flushed;
  expect([stored, keeper.state.value]).toEqual([["one", "one two"], { is: "stored" }]);
});

test("a text that could not be stored stays, can be tried again, and is found by the next panel", async () => {
  answers = [async () => full];
  const keeper = new NoteKeeper("gout", "before");
  keeper.type("long thought");
  await keeper.flush();
  expect([keeper.text.value, keeper.state.value]).toEqual(["long thought", { is: "failed", problem: "full" }]);
  expect(await readDraft("gout")).toEqual({ text: "long thought", base: "before" });

  const next = new NoteKeeper("gout", "before");
  await vi.waitFor(() => expect(next.text.value).toBe("long thought"));
  await vi.waitFor(() => expect(next.state.value).toEqual({ is: "stored" }));
  expect(stored).toEqual(["long thought"]);
  await vi.waitFor(async () => expect(await readDraft("gout")).toBeUndefined());

  await keeper.flush();
  expect(keeper.state.value).toEqual({ is: "stored" });
});

test("a background that does not answer is a failure like any other", async () => {
  answers = [async () => Promise.reject(new Error("Could not establish connection"))];
  const keeper = new NoteKeeper("gout", "");
  keeper.type("text");
  await keeper.flush();
  expect(keeper.state.value).toEqual({ is: "failed", problem: "unavailable" });
});

test("another surface's note is taken over, but not over what is being typed", () => {
  const keeper = new NoteKeeper("gout", "before");
  keeper.receive("from there");
  expect(keeper.text.value).toBe("from there");
  keeper.type("mine");
  keeper.receive("from there again");
  expect(keeper.text.value).toBe("mine");
});

test("what another window stored meanwhile is not written over: the text goes with what it was begun from", async () => {
  const keeper = new NoteKeeper("gout", "before");
  keeper.type("before, mine");
  keeper.receive("before, theirs");
  answers = [async () => ({ ok: true, value: { note: "before, mine\n\n---\n\nbefore, theirs" } })];
  await keeper.flush();
  expect(bases).toEqual(["before"]);
  expect(keeper.text.value).toBe("before, mine\n\n---\n\nbefore, theirs");
  keeper.type("both");
  await keeper.flush();
  expect(bases[1]).toBe("before, mine\n\n---\n\nbefore, theirs");
});

test("a draft is stored over what it was begun from only, also when the note has changed since", async () => {
  answers = [async () => full];
  const keeper = new NoteKeeper("gout", "before");
  keeper.type("draft");
  await keeper.flush();
  new NoteKeeper("gout", "changed elsewhere since");
  await vi.waitFor(() => expect(stored).toEqual(["draft"]));
  expect(bases).toEqual(["before", "before"]);
});
