// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MutedNote } from "../../../components/card/muted-note.tsx";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

const onUndo = vi.fn();
const onHold = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ["page", "Gout is no longer marked on this page."],
  ["site", "Gout is no longer marked on this site."],
  ["everywhere", "Gout is no longer marked anywhere."],
] as const)("it is said when the region is there, with where it can be undone: %s", async (where, words) => {
  await show(<MutedNote name="Gout" where={where} onUndo={onUndo} onHold={onHold} />);
  expect(textOf(one("[role=status]"))).toBe("");
  await user(() => void vi.advanceTimersByTime(200));
  expect(textOf(one("[role=status]"))).toBe(`${words} Undo it in the side panel, under This page.`);
  vi.useRealTimers();
  await expectAccessible();
});

test("it can be undone at once, and is held while it is pointed at", async () => {
  await show(<MutedNote name="Gout" where="page" onUndo={onUndo} onHold={onHold} />);
  await user(() => one("button").click());
  expect(onUndo).toHaveBeenCalledOnce();
  await user(() => void one(".note").dispatchEvent(new Event("pointerenter")));
  await user(() => void one(".note").dispatchEvent(new Event("pointerleave")));
  expect(onHold.mock.calls).toEqual([[true], [false]]);
});
