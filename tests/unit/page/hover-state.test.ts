import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GRACE, type HoverState, hoverState, REST } from "../../../page/hover-state.ts";

/** A page with the term "a" at x 0 to 9 and "b" at x 20 to 29. */
const termAt = (x: number) => (x >= 0 && x < 10 ? "a" : x >= 20 && x < 30 ? "b" : null);
let log: string[];
let lookups: number;
let state: HoverState<string>;

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  lookups = 0;
  state = hoverState<string>({
    termAt: (x) => {
      lookups++;
      return termAt(x);
    },
    isOn: (term, x) => termAt(x) === term,
    open: (term, reason) => log.push(`open ${term} ${reason}`),
    left: (term) => log.push(`left ${term}`),
  });
});
afterEach(() => vi.useRealTimers());

const hoverOpen = (x: number) => {
  state.moved(x, 0, "page");
  vi.advanceTimersByTime(REST);
};

test("opens after the pointer has rested on a term, not before", () => {
  state.moved(5, 0, "page");
  vi.advanceTimersByTime(REST - 1);
  expect(log).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(["open a hover"]);
});

test("a moving pointer opens nothing and looks nothing up", () => {
  for (let i = 0; i < 50; i++) {
    state.moved(5, 0, "page");
    vi.advanceTimersByTime(REST - 1);
  }
  expect(log).toEqual([]);
  expect(lookups).toBe(0);
});

test("a still pointer costs nothing", () => {
  hoverOpen(15);
  expect(lookups).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("leaving before the rest is over opens nothing", () => {
  state.moved(5, 0, "page");
  vi.advanceTimersByTime(REST - 1);
  state.moved(-1, -1, "outside");
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual([]);
});

test("leaving the term closes after the grace time", () => {
  hoverOpen(5);
  state.moved(15, 0, "page");
  vi.advanceTimersByTime(GRACE - 1);
  expect(log).toEqual(["open a hover"]);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(["open a hover", "left a"]);
});

test("a pointer that keeps moving elsewhere does not put the closing off", () => {
  hoverOpen(5);
  for (let waited = 0; waited <= GRACE; waited += 50) {
    state.moved(12 + waited / 100, 0, "page");
    vi.advanceTimersByTime(50);
  }
  expect(log).toEqual(["open a hover", "left a"]);
});

test("moving over to the card keeps it open, and leaving the card closes it", () => {
  hoverOpen(5);
  state.moved(15, 0, "page");
  vi.advanceTimersByTime(GRACE - 1);
  state.moved(15, 9, "card");
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual(["open a hover"]);
  state.moved(-1, -1, "outside");
  vi.advanceTimersByTime(GRACE);
  expect(log).toEqual(["open a hover", "left a"]);
});

test("coming back to the term within the grace time keeps it open without opening again", () => {
  hoverOpen(5);
  state.moved(15, 0, "page");
  vi.advanceTimersByTime(GRACE - 1);
  state.moved(6, 0, "page");
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual(["open a hover"]);
});

test("resting on another term goes over to it without closing between", () => {
  hoverOpen(5);
  state.moved(25, 0, "page");
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual(["open a hover", "open b hover"]);
});

test("nothing opens while a button is down, as when text is being selected", () => {
  state.moved(5, 0, "page");
  state.pressed();
  vi.advanceTimersByTime(10_000);
  state.moved(6, 0, "page");
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual([]);
  state.released();
  hoverOpen(7);
  expect(log).toEqual(["open a hover"]);
});

test("a tap opens at once, and a tap beside a term does nothing", () => {
  state.tapped(15, 0);
  expect(log).toEqual([]);
  state.tapped(5, 0);
  expect(log).toEqual(["open a tap"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a click during the rest opens once", () => {
  state.moved(5, 0, "page");
  state.pressed();
  state.released();
  state.tapped(5, 0);
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual(["open a tap"]);
});

test("scrolling ends the rest", () => {
  state.moved(5, 0, "page");
  state.interrupted();
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual([]);
});

test("what the reader closed stays closed until the pointer has been elsewhere", () => {
  hoverOpen(5);
  state.closed("a");
  hoverOpen(6);
  expect(log).toEqual(["open a hover"]);
  state.moved(15, 0, "page");
  hoverOpen(5);
  expect(log).toEqual(["open a hover", "open a hover"]);
});

test("what the reader closed opens again on a tap", () => {
  hoverOpen(5);
  state.closed("a");
  state.tapped(5, 0);
  expect(log).toEqual(["open a hover", "open a tap"]);
});

test("news of a card that was replaced changes nothing", () => {
  hoverOpen(5);
  hoverOpen(25);
  state.closed("a");
  state.moved(15, 0, "page");
  vi.advanceTimersByTime(GRACE);
  expect(log).toEqual(["open a hover", "open b hover", "left b"]);
});
