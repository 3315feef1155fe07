// @vitest-environment happy-dom
/** The search box: its roles, its keys, and what it says aloud. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { INDEX } from "../dataset/names.ts";
import { expectAccessible, one, textOf, user } from "../setup/dom.ts";
import { active, box, names, onClose, onOpen, options, press, settled, type, useBox } from "./box.tsx";

useBox();

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
