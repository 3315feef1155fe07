// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Announcer } from "../../../components/common/announce.tsx";
import { change } from "../../../components/common/settings.ts";
import { SearchBox, type SearchBoxProps } from "../../../components/search/search-box.tsx";
import { packStatements } from "../../../core/dataset/statements/pack.ts";
import { statementsOf } from "../../../core/dataset/statements/statements.ts";
import type { Article } from "../../../core/dataset/types.ts";
import { compileLexicon } from "../../../core/lexicon/compile.ts";
import { fixtureArticle } from "../../fixtures/article.ts";
import { INDEX } from "../dataset/names.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

/** The fixture under another name, with one cause of its own. */
const articleOf = (slug: string, label: string, text: string): Article => ({
  ...fixtureArticle,
  slug,
  causes: [{ label, text, level: "established", cite: [] }],
});
const ARTICLES = new Map([
  ["gout", articleOf("gout", "Water tablets", "Diuretics raise urate.")],
  ["calciphylaxis", articleOf("calciphylaxis", "Warfarin and related drugs", "Warfarin is a risk factor.")],
]);
const FILES: Record<string, unknown> = {
  "/data/index.json": INDEX,
  "/data/glances.json": {
    version: "test",
    entries: INDEX.entries.map(({ name }) => ({
      plain: `${name} in plain words.`,
      clinical: `${name} in clinical terms.`,
      cause: { label: "Some cause", level: "established" },
      status: "submitted",
    })),
  },
  "/data/statements.json": packStatements(
    "test",
    INDEX.entries,
    INDEX.entries.map(({ slug }) => {
      const article = ARTICLES.get(slug);
      return article ? statementsOf(article) : [];
    }),
  ),
  "/data/lexicon.json": {
    version: "test",
    data: Buffer.from(
      compileLexicon(
        INDEX.entries.flatMap(({ name, names }, entry) =>
          [name, ...names].map((text) => ({ text, entry, kind: "name" as const })),
        ),
      ),
    ).toString("base64"),
  },
};
for (const [slug, article] of ARTICLES) FILES[`/data/articles/${slug}.json`] = article;
vi.stubGlobal("fetch", async (path: string) =>
  Response.json(FILES[path] ?? null, { status: path in FILES ? 200 : 404 }),
);

const onOpen = vi.fn();
const onClose = vi.fn();
const onText = vi.fn();

const open = (props: Partial<SearchBoxProps> = {}) =>
  show(
    <main>
      <SearchBox index={INDEX} onOpen={onOpen} onClose={onClose} onText={onText} focused {...props}>
        <button type="button">Below</button>
      </SearchBox>
      <Announcer />
    </main>,
  );
const box = () => one<HTMLInputElement>("[role='combobox']");
const type = (text: string) =>
  user(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
/** Waits until everything has been looked through for what was typed. */
const settled = (selector: string) => vi.waitFor(() => one(selector));
/** Whether the browser would still have done something of its own with the key. */
const press = async (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  await user(() => void box().dispatchEvent(event));
  return !event.defaultPrevented;
};
const options = () => [...document.querySelectorAll("[role='option']")];
const names = () => options().map((option) => textOf(option.querySelector(".result-name")));
const groups = () =>
  [...document.querySelectorAll("[role='group']")].map((group) =>
    textOf(document.getElementById(group.getAttribute("aria-labelledby") ?? "")),
  );
const active = () => {
  const id = box().getAttribute("aria-activedescendant");
  const selected = [...document.querySelectorAll("[role='option'][aria-selected='true']")];
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return id === null ? null : textOf(one(`#${id} .result-name`));
};

beforeEach(async () => {
  vi.clearAllMocks();
  await open();
});

describe("roles", () => {
  test("the box is a combobox with its name, and has the focus", () => {
    expect(box().getAttribute("aria-label")).toBe("Search terms");
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(active()).toBe(null);
  });

  test("results are the options of the listbox that it controls", async () => {
    await type("calc");
    expect(box().getAttribute("aria-expanded")).toBe("true");
    const list = document.getElementById(box().getAttribute("aria-controls") ?? "");
    expect(list?.getAttribute("role")).toBe("listbox");
    expect(options().every((option) => list?.contains(option))).toBe(true);
    expect(active()).toBe(names()[0]);
  });

  test.each([
    ["", "button"],
    ["calc", "[role='option']"],
    ["calcifilaxis", "[role='option']"],
    ["calcinosis universalis", ".no-results"],
    ["migraine", ".no-results"],
    ["warfarin", ".elsewhere"],
    ["gout or scleroderma", "[role='option']"],
  ])("axe finds nothing for %j", async (text, shown) => {
    await type(text);
    await settled(shown);
    await expectAccessible();
  });
});

describe("results", () => {
  test("follow each key", async () => {
    for (const text of ["s", "sy", "sys", "syst"]) await type(text);
    expect(names()).toEqual(["Systemic sclerosis", "Systemic lupus erythematosus"]);
    expect(onText.mock.calls.flat()).toEqual(["s", "sy", "sys", "syst"]);
    await type("systemic l");
    expect(names()[0]).toBe("Systemic lupus erythematosus");
  });

  test("mark what matched in the name, or in the other name that did", async () => {
    await type("pxe");
    await vi.waitFor(() =>
      expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum PXE Pseudoxanthoma elasticum in clinical terms."),
    );
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["PXE"]);
    await type("pseudox");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["Pseudox"]);
    expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum Pseudoxanthoma elasticum in clinical terms.");
  });

  test("that only resemble the query are called so", async () => {
    await type("calcifilaxis");
    expect(groups()).toEqual(["No exact match. Similar names:"]);
    expect(names()).toEqual(["Calciphylaxis"]);
  });

  test("take up again what was in the address", async () => {
    await show(null);
    await open({ initialText: "gout" });
    expect(box().value).toBe("gout");
    expect(names()).toEqual(["Gout"]);
  });

  test("say in a sentence what each entry is, worded for the reader", async () => {
    await type("gout");
    await vi.waitFor(() => expect(textOf(one(".result-line"))).toBe("Gout in clinical terms."));
    await user(() => change({ audience: "patient" }));
    expect(textOf(one(".result-line"))).toBe("Gout in plain words.");
    await user(() => change({ audience: "clinician" }));
  });

  test("of causes and mechanisms follow those of names, in a group of their own, with what matched marked", async () => {
    await type("warfarin");
    expect(options()).toEqual([]);
    await settled("[role='option']");
    expect(names()).toEqual(["Calciphylaxis"]);
    expect(groups()).toEqual(["Found in causes and mechanisms"]);
    expect(textOf(options()[0])).toBe("Calciphylaxis Causes · Warfarin and related drugs Warfarin is a risk factor.");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["Warfarin", "Warfarin"]);
    // No entry has the name: that is said too, with where else to look.
    expect(textOf(one(".search-below"))).toContain("No entry for “warfarin”.");
    await press("Enter");
    expect(onOpen.mock.calls).toEqual([["calciphylaxis", "cause-1"]]);
  });

  test("of a longer text are the terms in it", async () => {
    await type("Patients with scleroderma, gout or lupus were excluded from the second cohort of this study");
    await settled("[role='option']");
    expect(groups()).toEqual(["Terms in the text"]);
    expect(names()).toEqual(["Systemic sclerosis", "Gout", "Systemic lupus erythematosus"]);
    expect(options().map((option) => textOf(option.querySelector(".result-form")))).toEqual([
      "“scleroderma”",
      "",
      "“lupus”",
    ]);
    await press("ArrowDown");
    await press("Enter");
    expect(onOpen.mock.calls).toEqual([["gout", undefined]]);
  });

  test("of a name are not the names in it", async () => {
    await type("systemic lupus erythematosus");
    await new Promise((resolve) => setTimeout(resolve, 300)); // Longer than the pause after which more is looked for.
    expect(groups()).toEqual(["Names"]);
  });

  test("of a query that nothing answers are none, with near names and links that ask nobody before a click", async () => {
    await type("calcinosis universalis");
    await settled(".no-results");
    expect(options()).toEqual([]);
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(textOf(one(".no-results"))).toContain("No entry for “calcinosis universalis”.");
    await user(() => one(".no-results button").click());
    expect(onOpen).toHaveBeenCalledWith("calcinosis-cutis");
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".elsewhere a")) {
      expect(link.href).toMatch(/^https:\/\/.*=calcinosis%20universalis$/u);
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
  });

  test("are not denied before the index is there", async () => {
    await show(null);
    await open({ index: null });
    await type("calc");
    expect(document.querySelector(".no-results")).toBeNull();
  });
});

describe("keys", () => {
  beforeEach(() => type("calc"));

  test("arrows go through the options and round; Home and End to the ends", async () => {
    const all = names();
    expect(all.length).toBeGreaterThan(2);
    for (const expected of [...all.slice(1), all[0]]) {
      expect(await press("ArrowDown")).toBe(false);
      expect(active()).toBe(expected);
    }
    await press("ArrowUp");
    expect(active()).toBe(all.at(-1));
    await press("Home");
    expect(active()).toBe(all[0]);
    await press("End");
    expect(active()).toBe(all.at(-1));
    expect(document.activeElement).toBe(box());
  });

  test("Enter opens the active option", async () => {
    await press("ArrowDown");
    const slug = INDEX.entries.find(({ name }) => name === active())?.slug;
    await press("Enter");
    expect(onOpen.mock.calls).toEqual([[slug, undefined]]);
  });

  test("typing on begins with the first option again", async () => {
    await press("End");
    await type("calci");
    expect(active()).toBe(names()[0]);
  });

  test("Escape clears, then closes", async () => {
    expect(await press("Escape")).toBe(false);
    expect(box().value).toBe("");
    expect(options()).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    await press("Escape");
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("keys with modifiers and those of an input method are left alone", async () => {
    for (const init of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { shiftKey: true },
      { isComposing: true },
    ]) {
      expect(await press("End", init)).toBe(true);
      expect(await press("Enter", init)).toBe(true);
    }
    expect(active()).toBe(names()[0]);
    expect(onOpen).not.toHaveBeenCalled();
  });

  test("the arrow down leads out of an empty box to what stands below it", async () => {
    await type("");
    await press("ArrowDown");
    expect(textOf(document.activeElement)).toBe("Below");
  });
});

test("a click opens an option and leaves the focus in the box", async () => {
  await type("calc");
  const option = options()[1] as HTMLElement;
  const down = new PointerEvent("pointerdown", { bubbles: true, cancelable: true });
  await user(() => void option.dispatchEvent(down));
  await user(() => option.click());
  expect(onOpen).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(box());
});

test("the number of results is said once, when typing has paused", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const said: string[] = [];
    /** In small steps, between which what is being loaded gets its turn. */
    const watch = async (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 100) {
        await user(() => void vi.advanceTimersByTime(100));
        await new Promise((resolve) => setImmediate(resolve));
        const now = textOf(one("[role='status']"));
        if (now !== "" && now !== said.at(-1)) said.push(now);
      }
    };
    for (const text of ["s", "sy", "sys"]) {
      await type(text);
      await watch(200);
    }
    await watch(2000);
    await type("migraine");
    await watch(2000);
    expect(said).toEqual(["2 results", "No entry for “migraine”."]);
  } finally {
    vi.useRealTimers();
  }
});
