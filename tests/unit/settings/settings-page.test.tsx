// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SettingsPage } from "../../../components/settings/settings-page.tsx";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/dataset/settings/settings.ts";
import type { DatasetFacts } from "../../../core/dataset/types.ts";
import { changeSettings, loadChanges } from "../../../platform/settings.ts";
import { INDEX } from "../dataset/names.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

// The fake document loads no frames.
vi.mock("../../../components/settings/sample.tsx", () => ({ Sample: () => null }));

const FACTS: DatasetFacts = {
  version: "1-abc",
  entries: 122,
  statements: 4109,
  references: 733,
  review: { submitted: 121, "under-review": 1, approved: 0 },
  updated: "2026-11-23",
};
const onChange = vi.fn();
const open = (settings: Partial<Settings> = {}) =>
  show(
    <SettingsPage
      index={INDEX}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      facts={FACTS}
      version="1.2.3"
      onChange={onChange}
    />,
  );
const section = (id: string) => one(`#${id}`);
const type = (box: HTMLInputElement, text: string) =>
  user(() => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
const submit = (form: HTMLElement) => user(() => void form.dispatchEvent(new Event("submit", { bubbles: true })));
const off = (...rules: string[]): Partial<Settings> => ({ sites: { mode: "everywhere", off: rules, on: [] } });

beforeEach(async () => {
  fakeBrowser.reset();
  onChange.mockClear();
  fakeBrowser.commands = {
    getAll: async () => [
      { name: "next-term", description: "Go to the next term", shortcut: "" },
      { name: "open-panel", description: "Open or close the side panel", shortcut: "Alt+Shift+S" },
      { name: "_execute_action", description: "", shortcut: "" },
    ],
  } as unknown as typeof fakeBrowser.commands;
  await show(null);
});

test("every section is in the list of contents, under its heading, and nothing is wrong with the page", async () => {
  await open();
  const contents = [...document.querySelectorAll<HTMLAnchorElement>("nav a")];
  expect(contents.length).toBeGreaterThan(6);
  for (const link of contents) {
    const target = one(link.getAttribute("href") ?? "");
    expect(textOf(target.querySelector("h2"))).toBe(textOf(link));
  }
  await expectAccessible();
});

test.each<[string, string, Partial<Settings>]>([
  ["Patient or caregiver", "#reading", { audience: "patient" }],
  ["Largest", "#reading", { textSize: "largest" }],
  ["Dark", "#reading", { theme: "dark" }],
  ["Tint", "#marking", { markStyle: "tint" }],
  ["The first in each section", "#marking", { density: "section" }],
  ["Only on the sites listed", "#sites", { sites: { mode: "listed", off: [], on: [] } }],
])("%s in %s changes that setting and no other", async (label, within, patch) => {
  await open();
  const names = [...document.querySelectorAll<HTMLElement>(`${within} .choice-name`)];
  const found = names.find((name) => textOf(name) === label);
  await user(() => found?.closest("label")?.querySelector("input")?.click());
  expect(onChange.mock.calls).toEqual([[patch]]);
});

test.each<[string, Partial<Settings>]>([
  ["Mark terms in lists of references", { inReferences: false }],
  ["Mark terms in menus and other navigation", { inNavigation: true }],
  ["Number on the toolbar button", { badge: false }],
  ["Aetia is on", { enabled: false }],
])("the switch “%s”", async (label, patch) => {
  await open();
  await user(() => one(`[role="switch"][aria-label="${label}"]`).click());
  expect(onChange.mock.calls).toEqual([[patch]]);
});

describe("site rules", () => {
  test("an address that is pasted becomes a rule", async () => {
    await open(off("other.example"));
    await type(one<HTMLInputElement>(".rule-add input"), "https://Journal.example/health?q=1");
    await submit(one(".rule-add form"));
    expect(onChange.mock.calls).toEqual([[off("other.example", "journal.example/health")]]);
    expect(one<HTMLInputElement>(".rule-add input").value).toBe("");
  });

  test.each([
    ["", "Write a site first"],
    ["me@journal.example", "“me@journal.example” is not the name of a site"],
    ["chrome://settings", "not on “chrome:” addresses"],
    ["localhost:8080", "Leave out “:8080”"],
    ["other.example", "other.example is on the list already"],
    ["www.other.example", "needs no rule of its own, because other.example is on the list"],
  ])("%j is refused in one sentence, and nothing changes", async (written, words) => {
    await open(off("other.example", "localhost"));
    await type(one<HTMLInputElement>(".rule-add input"), written);
    await submit(one(".rule-add form"));
    expect(textOf(one('[role="alert"]'))).toContain(words);
    expect(one(".rule-add input").getAttribute("aria-invalid")).toBe("true");
    expect(onChange).not.toHaveBeenCalled();
  });

  test("one is changed in its place", async () => {
    await open(off("a.example", "b.example"));
    await user(() => one('[aria-label="Change a.example"]').click());
    await type(one<HTMLInputElement>(".rules li input"), "c.example");
    await expectAccessible();
    await submit(one(".rules li form"));
    expect(onChange.mock.calls).toEqual([[off("c.example", "b.example")]]);
  });

  test("one is removed, and put back", async () => {
    await open(off("a.example", ""));
    expect(textOf(section("sites"))).toContain("file:///");
    await user(() => one('[aria-label="Remove a.example"]').click());
    expect(onChange.mock.calls).toEqual([[off("")]]);
    await user(() => one(".rule-undo").click());
    expect(onChange.mock.calls.at(-1)).toEqual([off("a.example", "")]);
  });

  const listed: Partial<Settings> = { sites: { mode: "listed", off: [], on: ["a.example"] } };
  test.each<[Partial<Settings>, string, string]>([
    [off("a.example/x"), "https://www.a.example/x/y", "Off, because of a.example/x."],
    [off("a.example"), "http://b.example:8080/", "On: no rule is about this address."],
    [listed, "a.example", "On, because of a.example."],
    [listed, "b.example", "Off: no rule is about this address."],
    [off(""), "file:///home/reader/paper.html", "Off, because of file:///."],
    [off(""), "chrome://version", "Aetia works on web pages and files only, not on “chrome:” addresses."],
  ])("%j tried with %s: %s", async (settings, address, words) => {
    await open(settings);
    await type(one<HTMLInputElement>(".rule-test input"), address);
    expect(textOf(one(".verdict"))).toBe(words);
  });

  test("a list too long to be carried to other computers is said to stay here", async () => {
    await open(off(...Array.from({ length: 700 }, (_, i) => `site-${i}.example`)));
    expect(textOf(section("sites"))).toContain("it stays on this one");
  });
});

test("a muted term is let in again, and no other", async () => {
  const here = { slug: "gout", host: "journal.example" };
  await open({ muted: [{ slug: "gout", host: null }, here] });
  await user(() => section("muted").querySelector<HTMLElement>("li button")?.click());
  expect(onChange.mock.calls).toEqual([[{ muted: [here] }]]);
});

test("look-ups are no longer remembered", async () => {
  await open();
  await user(() => one('[role="switch"][aria-label="Remember look-ups"]').click());
  expect(onChange.mock.calls).toEqual([[{ history: false }]]);
});

test("shortcuts stand as they are, unset ones said plainly", async () => {
  await open();
  await vi.waitFor(() => {
    const rows = [...section("shortcuts").querySelectorAll("dl > div")].map(textOf);
    expect(rows).toEqual([
      "Open the search popupNot set",
      "Open or close the side panelAlt+Shift+S",
      "Go to the next termNot set",
      "Go from the page into the open side panel (the browser's own key)Shift+F6",
    ]);
  });
});

test("the data set's size, state and age", async () => {
  await open();
  const text = textOf(section("data"));
  for (const part of ["Entries122", "Statements4,109", "References733", "“Under review”1", "Version1-abc"]) {
    expect(text).toContain(part);
  }
});

test("everything goes back to the defaults when asked twice, and can be undone", async () => {
  await changeSettings({ badge: false });
  await open();
  await user(() => one(".reset > button").click());
  const dialog = one<HTMLDialogElement>("dialog");
  expect([dialog.open, await loadChanges()]).toEqual([true, { badge: false }]);
  await user(() => one("dialog .main").click());
  await vi.waitFor(async () => expect(await loadChanges()).toEqual({}));
  await user(() => one(".reset [role=status] button").click());
  await vi.waitFor(async () => expect(await loadChanges()).toEqual({ badge: false }));
});
