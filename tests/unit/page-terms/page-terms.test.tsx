// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { change } from "../../../components/common/settings.ts";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import { PageTerms, type PageTermsProps } from "../../../components/page-terms/page-terms.tsx";
import { DEFAULT_SETTINGS } from "../../../core/dataset/settings/settings.ts";
import type { Mention, ToPage } from "../../../platform/messages.ts";
import { fixtureTerm } from "../../fixtures/page.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

/** FXS is defined in the second frame, at its second mention there. */
const syndrome = fixtureTerm(
  "Fixture syndrome",
  [
    [0, [10, 400]],
    [8, [0, 500, 999]],
  ],
  {
    entry: 3,
    written: "FX disease",
    names: ["Fixture syndrome", "Haemofixture", "FX disease", "FXS"],
    definition: { shortForm: "FXS", longForm: "fixture syndrome", place: { frameId: 8, occurrence: 1 } },
  },
);
const finding = fixtureTerm("Other finding", [[0, [900]]], { entry: 4, kind: "finding" });
const busy = fixtureTerm("Busy disease", [[0, Array.from({ length: 45 }, (_, k) => k * 20)]], { entry: 5 });

let page = 0;
const sent = vi.fn<(message: ToPage, frameId: number) => unknown>();
const told = vi.fn<(message: unknown) => unknown>();
const mention = (frame: number, n: number): Mention => ({
  before: `Before ${frame}.${n} `,
  term: "FXS",
  after: " after",
});
const answer = (message: ToPage, frame: number): unknown => {
  if (message.type === "page/reveal") return { occurrence: message.occurrence, count: 99 };
  if (message.type !== "page/occurrences") return null;
  const counts: Record<number, number> = { 0: message.entry === 5 ? 45 : 2, 8: 3 };
  const left = Math.max(0, Math.min(20, (counts[frame] ?? 0) - message.from));
  return Array.from({ length: left }, (_, k) => mention(frame, message.from + k));
};

beforeEach(async () => {
  sent.mockReset();
  sent.mockImplementation(answer);
  told.mockReset();
  fakeBrowser.tabs.sendMessage = (async (_: number, message: ToPage, { frameId }: { frameId: number }) =>
    sent(message, frameId)) as typeof fakeBrowser.tabs.sendMessage;
  fakeBrowser.runtime.sendMessage = (async (message: unknown) => told(message)) as never;
  change({ ...DEFAULT_SETTINGS });
  page++;
});

const open = (terms: ListedTerm[], props: Partial<PageTermsProps> = {}) =>
  show(
    <PageTerms terms={terms} muted={[]} complete={true} tabId={7} url={`https://journal.example/${page}`} {...props} />,
  );
/** Renders the same list again, as a new report would. */
const follow = async (terms: ListedTerm[], props: Partial<PageTermsProps> = {}) => {
  const { render } = await import("preact");
  await user(() =>
    render(
      <PageTerms
        terms={terms}
        muted={[]}
        complete={true}
        tabId={7}
        url={`https://journal.example/${page}`}
        {...props}
      />,
      document.body,
    ),
  );
};
const named = (name: string) => one<HTMLButtonElement>(`[aria-label="${name}"]`);
const press = (name: string) => user(() => named(name).click());
const next = () => press("Next mention of Fixture syndrome");
const previous = () => press("Previous mention of Fixture syndrome");
const fold = (slug = "fixture-syndrome") => one<HTMLButtonElement>(`[data-slug="${slug}"] .page-term-fold`);
const status = (slug?: string) => textOf(fold(slug));
const names = () => [...document.querySelectorAll("[data-slug] .page-term-name > a")].map(textOf);
const lines = () => [...document.querySelectorAll(".mentions li")].map(textOf);
const key = (name: string) =>
  user(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));
const button = (text: string) => {
  const found = [...document.querySelectorAll("button")].find((element) => textOf(element) === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};
const type = (text: string) =>
  user(() => {
    const box = one<HTMLInputElement>("input[type=search]");
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });

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

describe("order, groups and filter", () => {
  const all = [finding, syndrome, busy];

  test("by first appearance, or by count; the choice is a setting", async () => {
    await open(all);
    expect(names()).toEqual(["Other finding", "Fixture syndrome", "Busy disease"]);
    await user(() => {
      const select = one<HTMLSelectElement>("select");
      select.value = "count";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(names()).toEqual(["Busy disease", "Fixture syndrome", "Other finding"]);
    expect((await fakeBrowser.storage.local.get("settings")).settings).toMatchObject({ listOrder: "count" });
    await expectAccessible();
  });

  test("by kind of entry", async () => {
    await open(all);
    await user(() => one("input[type=checkbox]").click());
    expect([...document.querySelectorAll("h2")].map(textOf)).toEqual(["Diseases 2", "Findings 1"]);
    expect(names()).toEqual(["Fixture syndrome", "Busy disease", "Other finding"]);
    expect(one("ul").getAttribute("aria-label")).toBe("Terms on this page");
    await expectAccessible();
  });

  test("a filter finds names as search does, and says when there are none", async () => {
    await open(all);
    for (const [typed, expected] of [
      ["FIXT", ["Fixture syndrome"]],
      ["hemofix", ["Fixture syndrome"]],
      ["fxs", ["Fixture syndrome"]],
      ["findings", ["Other finding"]],
      ["dise", ["Fixture syndrome", "Busy disease"]],
    ] as const) {
      await type(typed);
      expect(names()).toEqual(expected);
    }
    await type("nothing like it");
    expect(document.querySelector("ul")).toBeNull();
    expect(textOf(one(".page-terms-none"))).toContain("No term of this page matches “nothing like it”.");
    await expectAccessible();
    await type("");
    expect(names()).toHaveLength(3);
  });

  test("one term alone needs no tools", async () => {
    await open([finding]);
    expect(document.querySelector("input, select")).toBeNull();
  });

  test("nothing jumps while the page is being read, or under the reader's hand", async () => {
    await open([syndrome], { complete: false });
    await follow([finding, syndrome], { complete: false });
    expect(names()).toEqual(["Fixture syndrome", "Other finding"]);
    await follow([finding, syndrome]);
    expect(names()).toEqual(["Other finding", "Fixture syndrome"]);
    await user(() => fold().focus());
    await follow([busy, finding, syndrome]);
    expect(names()).toEqual(["Other finding", "Fixture syndrome", "Busy disease"]);
  });
});

describe("keys", () => {
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-slug]")?.dataset.slug;
    return `${row} ${textOf(document.activeElement)}`;
  };

  test("go from row to row, unfold, go into the mentions, and back", async () => {
    await open([finding, syndrome]);
    await user(() => fold("other-finding").focus());
    await key("ArrowDown");
    expect(focused()).toBe("fixture-syndrome 5 times");
    await key("ArrowRight");
    await vi.waitFor(() => expect(lines()).toHaveLength(5));
    await key("ArrowRight");
    expect(focused()).toBe("fixture-syndrome Before 0.0 FXS after");
    await key("ArrowDown");
    expect(focused()).toBe("fixture-syndrome Before 0.1 FXS after");
    await key("ArrowLeft");
    expect(focused()).toBe("fixture-syndrome 5 times");
    await key("ArrowLeft");
    expect(lines()).toEqual([]);
    await key("Home");
    expect(focused()).toBe("other-finding 1 time");
    await key("End");
    expect(focused()).toBe("fixture-syndrome 5 times");
  });
});

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
