// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import type { PageState } from "../../../components/page-terms/page-state.ts";
import { Popup, type PopupProps } from "../../../components/popup/popup.tsx";
import { DEFAULT_SETTINGS } from "../../../core/dataset/settings/settings.ts";
import { fixtureTerm } from "../../fixtures/page.ts";
import { INDEX } from "../dataset/names.ts";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";

const calls = {
  onOpen: vi.fn(),
  onOpenPanel: vi.fn(),
  onSettings: vi.fn(),
  onOpenHistory: vi.fn(),
  onOpenSettings: vi.fn(),
  onClose: vi.fn(),
};
const term = (name: string, count: number): ListedTerm => {
  const entry = INDEX.entries.findIndex((candidate) => candidate.name === name);
  return { ...fixtureTerm(name, [[0, Array.from({ length: count }, () => 0)]]), entry };
};
const TERMS: PageState = {
  is: "terms",
  terms: [term("Calciphylaxis", 12), term("Gout", 1)],
  muted: [],
  complete: true,
};
const open = async (props: Partial<PopupProps> = {}) => {
  await show(null);
  await show(
    <Popup
      index={INDEX}
      page={TERMS}
      recent={[]}
      settings={DEFAULT_SETTINGS}
      site="journal.example/paper"
      {...calls}
      {...props}
    />,
  );
};
const press = (key: string) =>
  user(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
const focused = () => textOf(document.activeElement);
const site = () => one<HTMLInputElement>('[role="switch"][aria-label="On this site"]');
const everywhere = () => one<HTMLInputElement>('[role="switch"][aria-label="Everywhere"]');

// What results say beyond their names is not there: names answer all the same.
vi.stubGlobal("fetch", async () => Response.json(null, { status: 404 }));

beforeEach(() => void vi.clearAllMocks());

describe("an empty box", () => {
  test("has the focus, with the page's terms and their counts below", async () => {
    await open();
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
    expect(textOf(one("h2"))).toBe("2 terms on this page");
    const list = one('ul[aria-label="Terms on this page"]');
    expect([...list.children].map(textOf)).toEqual(["Calciphylaxis 12 times", "Gout 1 time"]);
    await expectAccessible();
  });

  test("muted terms are not among them, and are counted below; with all of them muted that is said", async () => {
    const muted = [{ ...term("Gout", 1), where: "everywhere" as const }];
    await open({ page: { is: "terms", terms: [term("Calciphylaxis", 12)], muted, complete: true } });
    expect([...one('ul[aria-label="Terms on this page"]').children].map(textOf)).toEqual(["Calciphylaxis 12 times"]);
    expect(textOf(one(".popup-part"))).toContain("1 term is muted here");
    await open({ page: { is: "terms", terms: [], muted, complete: true } });
    expect(textOf(one("h2"))).toBe("All terms found on this page are muted.");
    expect(document.querySelector('ul[aria-label="Terms on this page"]')).toBeNull();
    await expectAccessible();
  });

  test("keys lead from the box through the terms and back", async () => {
    await open();
    const seen: string[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"]) {
      await press(key);
      seen.push(focused());
    }
    expect(seen).toEqual(["Calciphylaxis 12 times", "Gout 1 time", "Gout 1 time", "Calciphylaxis 12 times", ""]);
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
  });

  test("a term opens its entry", async () => {
    await open();
    await user(() => one(".entry-list button").click());
    expect(calls.onOpen.mock.calls).toEqual([["calciphylaxis"]]);
  });

  test("panel and settings are one press away", async () => {
    await open();
    const [panel, settings] = document.querySelectorAll<HTMLElement>(".popup-ways button");
    await user(() => panel?.click());
    expect(calls.onOpenPanel).toHaveBeenCalledOnce();
    expect(textOf(settings as HTMLElement)).toBe("Settings");
    await user(() => settings?.click());
    expect(calls.onOpenSettings).toHaveBeenCalledOnce();
  });

  test("recent look-ups stand below, without those that the data set has no longer, and can be cleared", async () => {
    await open({ recent: ["gout", "gone", "calcinosis-cutis"] });
    const list = one('ul[aria-label="Recent look-ups"]');
    expect([...list.children].map(textOf)).toEqual(["Gout", "Calcinosis cutis"]);
    await user(() => one(".popup-heading button").click());
    expect(calls.onOpenHistory).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test.each<[PageState, string]>([
    [{ is: "all-off" }, "Aetia is switched off"],
    [{ is: "site-off", host: "journal.example", site: "journal.example/paper" }, "Aetia is off on this site"],
    [{ is: "unreadable" }, "This page cannot be read"],
    [{ is: "pdf" }, "This PDF cannot be read here"],
    [{ is: "closed" }, "The browser does not let extensions read this page"],
    [{ is: "no-access", host: "journal.example" }, "Your browser keeps extensions out of journal.example"],
    [{ is: "no-access", host: "" }, "Switch on access to file addresses"],
    [{ is: "silent" }, "The page has not answered"],
    [{ is: "none" }, "No terms found"],
    [{ is: "reading" }, "Reading the page"],
    [{ ...TERMS, complete: false }, "Still reading the rest of the page."],
  ])("says plainly what the page's state is: %j", async (page, words) => {
    await open({ page });
    expect(textOf(one(".popup-part"))).toContain(words);
    await expectAccessible();
  });
});

describe("switches", () => {
  test("have their names, state and the site's host", async () => {
    await open();
    expect([site().checked, everywhere().checked]).toEqual([true, true]);
    expect(textOf(document.getElementById(site().getAttribute("aria-describedby") ?? ""))).toBe("journal.example");
  });

  test("switch the site off and on", async () => {
    await open();
    await user(() => site().click());
    expect(calls.onSettings.mock.calls).toEqual([
      [{ sites: { mode: "everywhere", off: ["journal.example"], on: [] } }],
    ]);
    calls.onSettings.mockClear();
    await open({ settings: { ...DEFAULT_SETTINGS, sites: { mode: "everywhere", off: ["journal.example"], on: [] } } });
    expect(site().checked).toBe(false);
    await user(() => site().click());
    expect(calls.onSettings.mock.calls).toEqual([[{ sites: { mode: "everywhere", off: [], on: [] } }]]);
  });

  test("switch everything off; the site's own is then at rest", async () => {
    await open();
    await user(() => everywhere().click());
    expect(calls.onSettings.mock.calls).toEqual([[{ enabled: false }]]);
    await open({ settings: { ...DEFAULT_SETTINGS, enabled: false } });
    expect([site().disabled, site().checked, everywhere().checked]).toEqual([true, false, false]);
  });

  test("the site's is at rest where Aetia cannot work, and says so", async () => {
    await open({ site: undefined, page: { is: "unreadable" } });
    expect(site().disabled).toBe(true);
    expect(textOf(one("#on-this-site-detail"))).toBe("Not available on this page");
  });

  test("files are named as such", async () => {
    await open({ site: "/home/reader/paper.html" });
    expect(textOf(one("#on-this-site-detail"))).toBe("Files on this computer");
  });
});

test("the panel opens from the foot", async () => {
  await open();
  await user(() => one("footer button").click());
  expect(calls.onOpenPanel).toHaveBeenCalledOnce();
});
