// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Announcer } from "../../../components/common/announce.tsx";
import { SearchBox, type SearchBoxProps } from "../../../components/search/search-box.tsx";
import { INDEX } from "../dataset/names.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

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
/** Whether the browser would still have done something of its own with the key. */
const press = async (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  await user(() => void box().dispatchEvent(event));
  return !event.defaultPrevented;
};
const options = () => [...document.querySelectorAll("[role='option']")];
const names = () => options().map((option) => textOf(option.querySelector(".result-name")));
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

  test.each(["", "calc", "calcifilaxis", "calcinosis universalis", "migraine"])(
    "axe finds nothing for %j",
    async (text) => {
      await type(text);
      await expectAccessible();
    },
  );
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
    expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum PXE General pathology");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["PXE"]);
    await type("pseudox");
    expect([...document.querySelectorAll("mark")].map(textOf)).toEqual(["Pseudox"]);
    expect(textOf(options()[0])).toBe("Pseudoxanthoma elasticum General pathology");
  });

  test("that only resemble the query are called so", async () => {
    await type("calcifilaxis");
    expect(textOf(one(".search-note"))).toBe("No exact match. Similar names:");
    expect(names()).toEqual(["Calciphylaxis"]);
  });

  test("take up again what was in the address", async () => {
    await show(null);
    await open({ initialText: "gout" });
    expect(box().value).toBe("gout");
    expect(names()).toEqual(["Gout"]);
  });

  test("of a query that nothing answers are none, with near names and links that ask nobody before a click", async () => {
    await type("calcinosis universalis");
    expect(options()).toEqual([]);
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(textOf(one(".no-results"))).toContain('No entry for "calcinosis universalis".');
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
    expect(onOpen.mock.calls).toEqual([[slug]]);
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
  vi.useFakeTimers();
  try {
    const said: string[] = [];
    const watch = async (milliseconds: number) => {
      await user(() => void vi.advanceTimersByTime(milliseconds));
      const now = textOf(one("[role='status']"));
      if (now !== said.at(-1)) said.push(now);
    };
    for (const text of ["s", "sy", "sys"]) {
      await type(text);
      await watch(200);
    }
    await watch(1000);
    await type("migraine");
    await watch(1000);
    expect(said).toEqual(["", "2 results", 'No entry for "migraine".']);
  } finally {
    vi.useRealTimers();
  }
});
