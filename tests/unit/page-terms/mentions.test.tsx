// @vitest-environment happy-dom
/** A term in the list: what it says, and how it leads through its mentions. */
import { describe, expect, test, vi } from "vitest";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { busy, button, finding, fold, follow, lines, open, press, sent, status, syndrome, usePage } from "./list.tsx";

usePage();
const next = () => press("Next mention of Fixture syndrome");
const previous = () => press("Previous mention of Fixture syndrome");

describe("a term", () => {
  test("has its name, its count, what was written, and what the page defines", async () => {
    await open([syndrome]);
    expect(one("ul").getAttribute("aria-label")).toBe("Terms on this page");
    expect(one("li a").getAttribute("href")).toBe("#/entry/fixture-syndrome");
    expect(textOf(one("li"))).toContain("written as “FX disease”");
    expect(textOf(one("li"))).toContain("FXS: defined here as fixture syndrome");
    expect(status()).toBe("5 times");
    await expectAccessible();
  });

  test("next goes from mention to mention through the frames, and round", async () => {
    await open([syndrome]);
    for (const expected of ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]) {
      await next();
      expect(status()).toBe(expected);
    }
    expect(sent.mock.calls.map(([message, frame]) => [frame, message])).toEqual(
      [
        [0, 0],
        [0, 1],
        [8, 0],
        [8, 1],
        [8, 2],
        [0, 0],
      ].map(([frame, occurrence]) => [frame, { type: "page/reveal", entry: 3, occurrence }]),
    );
  });

  test("previous begins with the last mention", async () => {
    await open([syndrome]);
    await previous();
    expect(status()).toBe("5 of 5");
    await previous();
    expect(status()).toBe("4 of 5");
  });

  test("what the page shows is what is told", async () => {
    await open([syndrome]);
    sent.mockReturnValue({ occurrence: 1, count: 2 });
    await next();
    expect(status()).toBe("2 of 5");
  });

  test("a mention that is gone, and a page that is gone, are told of", async () => {
    await open([syndrome]);
    sent.mockReturnValue(null);
    await next();
    expect(textOf(one("li"))).toContain("This mention is no longer on the page.");
    sent.mockImplementation(() => {
      throw new Error("Could not establish connection. Receiving end does not exist.");
    });
    await next();
    expect(textOf(one("li"))).toContain("The page does not answer.");
    expect(status()).toBe("5 times");
  });

  test("leads to where its short form is defined", async () => {
    await open([syndrome]);
    await press("Go to the definition of FXS");
    expect(sent).toHaveBeenLastCalledWith({ type: "page/reveal", entry: 3, occurrence: 1 }, 8);
    expect(status()).toBe("4 of 5");
  });
});

describe("unfolded", () => {
  test("it has all its mentions with their lines, the term marked; one of them goes there", async () => {
    await open([syndrome]);
    expect(lines()).toEqual([]);
    await user(() => fold().click());
    await vi.waitFor(() => expect(lines()).toHaveLength(5));
    expect(lines()[3]).toBe("Before 8.1 FXS after");
    expect(textOf(one(".mentions mark"))).toBe("FXS");
    await expectAccessible();
    await user(() => document.querySelectorAll<HTMLElement>(".mentions button")[3]?.click());
    expect(sent).toHaveBeenLastCalledWith({ type: "page/reveal", entry: 3, occurrence: 1 }, 8);
    expect([...document.querySelectorAll(".mentions button")].map((line) => line.getAttribute("aria-current"))).toEqual(
      [null, null, null, "true", null],
    );
    await user(() => fold().click());
    expect(lines()).toEqual([]);
  });

  test("twenty come at a time", async () => {
    await open([busy]);
    await user(() => fold("busy-disease").click());
    await vi.waitFor(() => expect(lines()).toHaveLength(20));
    await user(() => button("Show 20 more").click());
    await vi.waitFor(() => expect(lines()).toHaveLength(40));
    await user(() => button("Show 5 more").click());
    await vi.waitFor(() => expect(lines()).toHaveLength(45));
    expect(lines()[44]).toBe("Before 0.44 FXS after");
    expect(document.querySelector(".page-term-more > .link")).toBeNull();
  });

  test("long lines are cut at words, around the term", async () => {
    const words = "several words of the page ".repeat(7).trim();
    sent.mockReturnValue([{ before: `${words} `, term: "FXS", after: ` ${words}` }]);
    await open([finding]);
    await user(() => fold("other-finding").click());
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toMatch(/^…[a-z ]{10,33}FXS[a-z ]{30,57}…$/u);
    expect(words).toContain(lines()[0]?.slice(1).split(" FXS")[0]);
  });

  test("markup from a page is text", async () => {
    sent.mockReturnValue([{ before: "<b>bold</b> ", term: "<img src=x>", after: "" }]);
    await open([finding]);
    await user(() => fold("other-finding").click());
    await vi.waitFor(() => expect(lines()).toEqual(["<b>bold</b> <img src=x>"]));
    expect(document.querySelector(".mentions b, .mentions img")).toBeNull();
  });

  test.each([
    ["no answer", undefined],
    ["another shape", [{ before: 1 }]],
    ["a line without bounds", [{ before: "x".repeat(10_000), term: "FXS", after: "" }]],
  ])("with %s it says that the page does not answer", async (_, wrong) => {
    sent.mockReturnValue(wrong);
    await open([finding]);
    await user(() => fold("other-finding").click());
    await vi.waitFor(() => expect(textOf(one(".page-term-more"))).toContain("The page does not answer."));
  });

  test("it stays unfolded, with its lines and the focus, while counts change and terms come", async () => {
    await open([syndrome]);
    await user(() => fold().click());
    await vi.waitFor(() => expect(lines()).toHaveLength(5));
    const line = document.querySelectorAll<HTMLElement>(".mentions button")[1];
    line?.focus();
    const grown = { ...syndrome, count: 6, frames: [...syndrome.frames, { frameId: 9, count: 1, positions: [3] }] };
    await follow([finding, grown]);
    expect(document.activeElement).toBe(line);
    expect(lines().length).toBeGreaterThanOrEqual(5);
    expect(status()).toBe("6 times");
  });
});
