// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NoteKeeper } from "../../../components/saved/note-keeper.ts";
import { readDraft } from "../../../platform/keep/drafts.ts";

/** What reached the disk, and what the next attempts are answered with. */
let stored: string[];
let answers: (() => Promise<unknown>)[];
const ok = { ok: true, value: {} };
const full = { ok: false, problem: "full" };

beforeEach(() => {
  fakeBrowser.reset();
  stored = [];
  answers = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((async (message: { note: string }) => {
    const answer = await (answers.shift() ?? (async () => ok))();
    if (answer === ok) stored.push(message.note);
    return answer;
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
  expect(await readDraft("gout")).toBe("long thought");

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
