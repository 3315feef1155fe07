// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { BackgroundWork } from "../../../page/slices.ts";

beforeEach(() => {
  vi.stubGlobal("scheduler", { postTask: async (task: () => void) => void setTimeout(task) });
});

test("work that is added by work that is running is done, too", async () => {
  const done: string[] = [];
  const work = new BackgroundWork(() => {});
  const named = function* (name: string, then?: () => void): Generator<void, void> {
    then?.();
    yield;
    done.push(name);
  };
  work.add(named("first", () => work.add(named("second", () => work.add(named("third"))))));
  await vi.waitFor(() => expect(done).toEqual(["first", "second", "third"]));
});

test("work that fails does not keep other work from being done", async () => {
  const done: string[] = [];
  vi.stubGlobal("scheduler", {
    postTask: (task: () => void) => new Promise<void>((resolve) => setTimeout(resolve)).then(task),
  });
  const work = new BackgroundWork(() => {});
  const failing = function* (): Generator<void, void> {
    yield;
    throw new Error("of a page");
  };
  const other = function* (): Generator<void, void> {
    yield;
    done.push("other");
  };
  work.add(failing());
  await new Promise((resolve) => setTimeout(resolve, 50));
  work.add(other());
  await vi.waitFor(() => expect(done).toEqual(["other"]));
});
