// @vitest-environment happy-dom
/** Not this term: how the list of a page's terms asks where, and what it says and offers afterwards. */
import { describe, expect, test } from "vitest";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { busy, button, finding, fold, follow, key, open, press, syndrome, told, usePage } from "./list.tsx";

usePage();

describe("not this term", () => {
  const choose = async (where: string) => {
    await user(() => fold().click());
    await user(() => button("Not this term").click());
    await expectAccessible();
    await user(() => button(where).click());
  };

  test.each([
    ["On this page", "page"],
    ["On this site", "site"],
    ["Everywhere", "everywhere"],
  ])("%s is one message", async (words, where) => {
    await open([syndrome]);
    await choose(words);
    expect(told.mock.calls).toEqual([[{ type: "term/mute", slug: "fixture-syndrome", where, tabId: 7 }]]);
  });

  test("Escape folds the question again, with the focus where it was", async () => {
    await open([syndrome]);
    await user(() => fold().click());
    await user(() => button("Not this term").click());
    button("Everywhere").focus();
    await key("Escape");
    expect(document.querySelector("fieldset")).toBeNull();
    expect(textOf(document.activeElement)).toBe("Not this term");
  });

  test("the focus goes to the term that takes the place", async () => {
    await open([syndrome, finding, busy]);
    await choose("Everywhere");
    button("Everywhere").focus();
    await follow([finding, busy], { muted: [{ ...syndrome, where: "everywhere" }] });
    expect(document.activeElement).toBe(fold("other-finding"));
  });

  test("what is muted is told, with the way to undo each; the term that comes back has the focus", async () => {
    const muted = [
      { ...syndrome, where: "page" as const },
      { ...busy, where: "site" as const, host: "journal.example" },
    ];
    await open([finding], { muted });
    expect(textOf(one("summary"))).toBe("2 terms are muted here");
    expect([...document.querySelectorAll(".muted-list li")].map(textOf)).toEqual([
      "Fixture syndrome on this page Undo",
      "Busy disease on journal.example Undo",
    ]);
    await expectAccessible();
    await press("Undo: mark Fixture syndrome again");
    expect(told.mock.calls).toEqual([[{ type: "term/unmute", slug: "fixture-syndrome", tabId: 7 }]]);
    await follow([finding, syndrome], { muted: muted.slice(1) });
    expect(document.activeElement).toBe(fold());
  });

  test("with all terms muted they are listed at once", async () => {
    await open([], { muted: [{ ...syndrome, where: "everywhere" }] });
    expect(one<HTMLDetailsElement>("details").open).toBe(true);
    expect(textOf(one("summary"))).toBe("1 term is muted here");
    await expectAccessible();
  });
});
