import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/dataset/settings/settings.ts";
import { onStorageChanged, syncSettings } from "../../../platform/background/settings-sync.ts";
import {
  changeSettings,
  loadChanges,
  loadSettings,
  replaceSettings,
  watchSettings,
} from "../../../platform/settings.ts";

const stored = async () => (await fakeBrowser.storage.local.get("settings")).settings;
const synced = () => fakeBrowser.storage.sync.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe("settings in storage", () => {
  test("are the defaults until the reader changes one; then only that one is stored", async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings({ badge: false });
    expect(await stored()).toEqual({ version: 2, stamps: { badge: expect.any(Number) }, badge: false });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false });
    expect(await loadChanges()).toEqual({ badge: false });
  });

  test("of an older version are read as they are, and brought up to date with the first change", async () => {
    await fakeBrowser.storage.local.set({ settings: { audience: "patient" } });
    expect((await loadSettings()).audience).toBe("patient");
    await changeSettings({ badge: false });
    expect(await stored()).toMatchObject({ version: 2, audience: "patient", stamps: { audience: 1 } });
  });

  test("a field that does not fit has its default, and is left where it is", async () => {
    const strange = { audience: "nurse", badge: false, sites: { mode: "everywhere", off: [3], on: [] }, later: [1] };
    await fakeBrowser.storage.local.set({ settings: strange });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false });
    await changeSettings({ theme: "dark" });
    expect(await stored()).toMatchObject({ ...strange, theme: "dark" });
    await changeSettings({ audience: "student" });
    expect((await loadSettings()).audience).toBe("student");
  });

  test("changes made at the same time are all kept", async () => {
    await Promise.all([
      changeSettings({ badge: false }),
      changeSettings({ theme: "dark" }),
      changeSettings({ density: "page" }),
    ]);
    expect(await loadChanges()).toEqual({ badge: false, theme: "dark", density: "page" });
  });

  test("go back to the defaults, and from there to what was, without touching what a newer version knows", async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, stamps: {}, later: "x" } });
    await changeSettings({ badge: false, theme: "dark" });
    const before = await loadChanges();
    await replaceSettings({});
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toMatchObject({ later: "x" });
    await replaceSettings(before);
    expect(await loadChanges()).toEqual({ badge: false, theme: "dark" });
  });

  test("are followed", async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await changeSettings({ theme: "dark" });
    stop();
    await changeSettings({ theme: "light" });
    expect(seen.map(({ theme }) => theme)).toEqual(["dark"]);
  });
});

describe("the browser's own sync", () => {
  test("gets one item for each changed setting, and nothing while there is none", async () => {
    await syncSettings();
    expect([await synced(), await stored()]).toEqual([{}, undefined]);
    await changeSettings({ badge: false, audience: "patient" });
    await syncSettings();
    expect(await synced()).toEqual({
      "settings.badge": { version: 2, at: expect.any(Number), value: false },
      "settings.audience": { version: 2, at: expect.any(Number), value: "patient" },
    });
  });

  test("brings another machine's choices here, for all surfaces to follow", async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await fakeBrowser.storage.sync.set({ "settings.theme": { version: 2, at: 5, value: "dark" } });
    await syncSettings();
    stop();
    expect(seen.map(({ theme }) => theme)).toEqual(["dark"]);
  });

  test("follows events on both sides, and comes to rest", async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, "set");
    const setHere = vi.spyOn(fakeBrowser.storage.local, "set");
    fakeBrowser.storage.onChanged.addListener(onStorageChanged);
    await changeSettings({ badge: false });
    await vi.waitFor(async () => expect(await synced()).toHaveProperty(["settings.badge"]));
    await fakeBrowser.storage.sync.set({ "settings.theme": { version: 2, at: 5, value: "dark" } });
    await vi.waitFor(async () => expect((await loadSettings()).theme).toBe("dark"));
    await syncSettings();
    fakeBrowser.storage.onChanged.removeListener(onStorageChanged);
    // One item out by us, one in by the test; one change by the reader, one from the other machine.
    expect([set.mock.calls.length, setHere.mock.calls.length]).toEqual([2, 2]);
    set.mockRestore();
    setHere.mockRestore();
  });

  test("that is switched off, or takes nothing now, does no harm; what it did not take is offered again", async () => {
    const get = vi.spyOn(fakeBrowser.storage.sync, "get").mockRejectedValueOnce(new Error("sync is disabled"));
    await changeSettings({ badge: false });
    await syncSettings();
    expect(await loadChanges()).toEqual({ badge: false });
    get.mockRestore();
    const set = vi.spyOn(fakeBrowser.storage.sync, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES"));
    await syncSettings();
    expect(await synced()).toEqual({});
    set.mockRestore();
    await syncSettings();
    expect(await synced()).toHaveProperty(["settings.badge", "value"], false);
  });
});
