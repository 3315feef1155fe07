import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../core/dataset/settings/settings.ts";
import { nameSiteItem, onMenuClicked } from "../../../platform/background/menus.ts";
import { onInputChanged, onInputEntered, routeFor } from "../../../platform/background/omnibox.ts";
import { welcome } from "../../../platform/background/welcome.ts";
import { changeSettings, loadSettings } from "../../../platform/settings.ts";
import { INDEX } from "../dataset/names.ts";

const setDefaultSuggestion = vi.fn();
const update = vi.fn();
const tabs = { create: vi.fn(), update: vi.fn(), query: vi.fn() };
let installType = "normal";

vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => INDEX }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  installType = "normal";
  Object.assign(fakeBrowser, {
    omnibox: { setDefaultSuggestion },
    contextMenus: { update },
    management: { getSelf: async () => ({ installType }) },
  });
  Object.assign(fakeBrowser.tabs, tabs);
  fakeBrowser.runtime.getURL = ((path: string) => `ext:/${path}`) as typeof fakeBrowser.runtime.getURL;
});

describe("the address bar", () => {
  const ask = async (text: string) => {
    const suggest = vi.fn();
    await onInputChanged(text, suggest);
    return {
      first: setDefaultSuggestion.mock.lastCall?.[0].description as string,
      others: suggest.mock.lastCall?.[0] as { content: string; description: string }[],
    };
  };

  test("a name's own entry stands first; the beginning of a name suggests what begins so", async () => {
    expect((await ask("gout")).first).toContain("Gout");
    const { first, others } = await ask("calciph");
    expect(first).toContain("calciph");
    expect(others[0]?.content).toBe("Calciphylaxis");
  });

  test("nothing typed suggests nothing; what was typed is never markup", async () => {
    expect((await ask("  ")).others).toEqual([]);
    const { first } = await ask("<match>&");
    if (import.meta.env.CHROME) expect(first).not.toContain("<match>");
  });

  test("Enter leads to the entry that is named, else to the search, in the tab that was meant", async () => {
    expect(await routeFor("Gout")).toBe("#/entry/gout");
    expect(await routeFor(" gou ")).toBe("#/search/gou");
    await onInputEntered("Gout", "currentTab");
    expect(tabs.update).toHaveBeenCalledWith({ url: "ext://sidepanel.html#/entry/gout" });
    await onInputEntered("Gout", "newBackgroundTab");
    expect(tabs.create).toHaveBeenCalledWith({ url: "ext://sidepanel.html#/entry/gout", active: false });
  });
});

describe("the menu entry for the site", () => {
  const title = async (url: string | undefined) => {
    tabs.query.mockResolvedValue([{ url }]);
    await nameSiteItem();
    return update.mock.lastCall?.[1].title as string;
  };

  test("says what it will do on the page in front", async () => {
    expect(await title("https://journal.example/a")).toBe("Switch Aetia off on journal.example");
    await changeSettings({ sites: { ...DEFAULT_SETTINGS.sites, off: ["journal.example/a"] } });
    expect(await title("https://journal.example/a")).toBe("Switch Aetia on for journal.example");
    expect(await title("https://journal.example/b")).toBe("Switch Aetia off on journal.example");
    expect(await title("file:///home/reader/a.html")).toBe("Switch Aetia off for files of this computer");
    expect(await title("chrome://version")).toBe("Aetia on or off on this site");
    await changeSettings({ enabled: false });
    expect(await title("https://journal.example/b")).toBe("Switch Aetia on");
  });

  test("switched off everywhere, it switches on everywhere and here", async () => {
    await changeSettings({ enabled: false, sites: { ...DEFAULT_SETTINGS.sites, off: ["journal.example"] } });
    const info = { menuItemId: "toggle-site", pageUrl: "https://journal.example/a" };
    onMenuClicked(info as Parameters<typeof onMenuClicked>[0]);
    await vi.waitFor(async () => {
      expect(await loadSettings()).toMatchObject({ enabled: true, sites: { off: [] } });
    });
  });

  test("before the menu is made, naming it does no harm", async () => {
    update.mockRejectedValueOnce(new Error("Cannot find menu item with id toggle-site"));
    await expect(title("https://journal.example/a")).resolves.toBeDefined();
  });
});

describe("the welcome page", () => {
  test.each([
    ["install", "normal", 1],
    ["install", "development", 1],
    ["install", "admin", 0],
    ["update", "normal", 0],
    ["browser_update", "normal", 0],
  ])("%s, installed as %s: %i", async (reason, type, times) => {
    installType = type;
    await welcome(reason);
    expect(tabs.create).toHaveBeenCalledTimes(times);
  });

  test("opens also where the browser does not tell how we were installed", async () => {
    Object.assign(fakeBrowser, { management: undefined });
    await welcome("install");
    expect(tabs.create).toHaveBeenCalledWith({ url: "ext://welcome.html" });
  });
});
