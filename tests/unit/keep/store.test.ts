import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Backup } from "../../../core/keep/backup.ts";
import { MOST_LOOK_UPS, newTerm } from "../../../core/keep/shapes.ts";
import { answerKeep, answerSaved } from "../../../platform/background/keep.ts";
import { closeDatabase, DATABASE, openDatabase, STEPS } from "../../../platform/keep/database.ts";
import { addLookUp, clearHistory, forgetLookUp, listHistory, listRecent } from "../../../platform/keep/history.ts";
import { problemOf } from "../../../platform/keep/problem.ts";
import { readEverything, restore } from "../../../platform/keep/restore.ts";
import {
  discardDamaged,
  isSaved,
  listDamaged,
  listSaved,
  removeTerm,
  renameTag,
  saveTerm,
  setNote,
  setTags,
} from "../../../platform/keep/saved.ts";
import { PENDING_SETTINGS } from "../../../platform/keep/store.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await closeDatabase();
  await deleteDB(DATABASE);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const terms = async () => (await listSaved()).terms;
const slugs = async () => (await terms()).map(({ slug }) => slug);
/** Writes past the store's own checks, as a fault would. */
async function writeRaw(store: "saved" | "history" | "meta", value: unknown, key?: string): Promise<void> {
  await listSaved();
  const raw = await openDB(DATABASE);
  await raw.put(store, value, key);
  raw.close();
}
const lookUp = (slug: string, at: number) => ({ slug, at, via: "search" as const });

describe("saved terms", () => {
  test("are there with their page until they are taken away, and saving twice changes nothing", async () => {
    const seenOn = { title: "A paper", url: "https://journal.example/a" };
    const saved = await saveTerm("gout", seenOn);
    expect(saved).toMatchObject({ slug: "gout", note: "", tags: [], seenOn });
    expect(await saveTerm("gout")).toEqual(saved);
    expect(await isSaved("gout")).toBe(true);
    await removeTerm("gout");
    expect([await terms(), await isSaved("gout")]).toEqual([[], false]);
  });

  test("come back with note and tags when they are saved again within a week, and not after it", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000_000 });
    await setNote("gout", "Crystals");
    const before = await setTags("gout", ["joint"]);
    await removeTerm("gout");
    expect(await saveTerm("gout")).toEqual(before);
    await removeTerm("gout");
    vi.setSystemTime(1_000_000_000 + 8 * 24 * 3600_000);
    await saveTerm("pxe");
    await removeTerm("pxe");
    expect((await saveTerm("gout")).note).toBe("");
  });

  test("a note is stored as typed, also for a term that was taken away meanwhile", async () => {
    const note = "  # Head\n\n<b>&\t";
    await saveTerm("gout");
    await removeTerm("gout");
    expect((await setNote("gout", note)).note).toBe(note);
    expect((await terms())[0]?.note).toBe(note);
  });

  test("a note that was changed since it was begun from is joined with, not written over", async () => {
    await setNote("gout", "Begun");
    expect((await setNote("gout", "Begun here", "Begun")).note).toBe("Begun here");
    expect((await setNote("gout", "Begun there", "Begun")).note).toBe("Begun there\n\n---\n\nBegun here");
    expect((await setNote("gout", "", "Begun")).note).toBe("Begun there\n\n---\n\nBegun here");
    expect((await setNote("gout", "", "Begun there\n\n---\n\nBegun here")).note).toBe("");
  });

  test("a tag is renamed everywhere at once, or taken away", async () => {
    await setTags("gout", ["bone", "exam"]);
    await setTags("pxe", ["Bone"]);
    await saveTerm("tumoral-calcinosis");
    await renameTag("bone", "joint");
    expect((await terms()).map(({ tags }) => tags)).toEqual([["exam", "joint"], ["joint"], []]);
    await renameTag("JOINT", null);
    expect((await terms()).map(({ tags }) => tags)).toEqual([["exam"], [], []]);
  });
});

describe("a damaged record", () => {
  test("is put aside and counted; the others stay", async () => {
    await saveTerm("gout");
    await writeRaw("saved", { slug: "pxe", note: 7 });
    expect(await listSaved()).toMatchObject({ terms: [{ slug: "gout" }], damaged: 1 });
    expect(await listDamaged()).toMatchObject([{ store: "saved", key: "pxe", value: { slug: "pxe", note: 7 } }]);
    await discardDamaged();
    expect(await listSaved()).toMatchObject({ terms: [{ slug: "gout" }], damaged: 0 });
  });

  test("does not keep its term from being saved", async () => {
    await writeRaw("saved", { slug: "pxe", note: 7 });
    expect((await setNote("pxe", "New")).note).toBe("New");
    expect(await listSaved()).toMatchObject({ terms: [{ slug: "pxe", note: "New" }], damaged: 1 });
  });

  test("of the history is put aside, too", async () => {
    await addLookUp(lookUp("gout", 5));
    await writeRaw("history", { slug: "pxe", at: 6, via: "nowhere" });
    expect(await listHistory()).toEqual([lookUp("gout", 5)]);
    expect((await listSaved()).damaged).toBe(1);
  });
});

describe("the history", () => {
  test("newest first; recent entries each once", async () => {
    for (const [slug, at] of [
      ["gout", 1],
      ["pxe", 2_000_000],
      ["gout", 4_000_000],
    ] as const) {
      await addLookUp(lookUp(slug, at));
    }
    expect((await listHistory()).map(({ slug }) => slug)).toEqual(["gout", "pxe", "gout"]);
    expect(await listRecent()).toEqual(["gout", "pxe"]);
    await forgetLookUp(4_000_000, "gout");
    expect(await listRecent()).toEqual(["pxe", "gout"]);
    await clearHistory();
    expect(await listHistory()).toEqual([]);
  });

  test("opening the same entry again within minutes is one look-up", async () => {
    await addLookUp(lookUp("gout", 0));
    await addLookUp(lookUp("gout", 60_000));
    expect(await listHistory()).toEqual([lookUp("gout", 60_000)]);
  });

  test("nothing is remembered when it is switched off", async () => {
    await fakeBrowser.storage.local.set({ settings: { history: false } });
    await addLookUp(lookUp("gout", 0));
    expect(await listHistory()).toEqual([]);
  });

  test("the oldest go when there are too many", async () => {
    const history = Array.from({ length: MOST_LOOK_UPS }, (_, at) => lookUp(`entry-${at}`, at));
    await restore({ madeAt: 0, saved: [], history, settings: {} }, "replace");
    await addLookUp(lookUp("gout", 10_000_000));
    const kept = await listHistory();
    expect([kept.length, kept[0]?.slug, kept.at(-1)?.slug]).toEqual([MOST_LOOK_UPS, "gout", "entry-1"]);
  });
});

describe("what an earlier version kept", () => {
  test("recent look-ups are history now, in their order, once", async () => {
    await fakeBrowser.storage.local.set({ recent: ["gout", "calciphylaxis"] });
    expect(await listRecent()).toEqual(["gout", "calciphylaxis"]);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
    // As if the browser had crashed between the two.
    await fakeBrowser.storage.local.set({ recent: ["gout", "calciphylaxis"] });
    await closeDatabase();
    expect(await listHistory()).toHaveLength(2);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
  });

  test("a list that makes no sense is dropped", async () => {
    await fakeBrowser.storage.local.set({ recent: ["../gout", 7] });
    expect(await listHistory()).toEqual([]);
    expect(await fakeBrowser.storage.local.get("recent")).toEqual({});
  });
});

describe("versions of the database", () => {
  const later = [
    ...STEPS,
    (database: { createObjectStore(name: string): unknown }) => void database.createObjectStore("more"),
  ];

  test("each step runs once, in order, and what was there stays", async () => {
    await setNote("gout", "Kept");
    await closeDatabase();
    const opened = await openDatabase(later as typeof STEPS);
    expect([opened.version, [...opened.objectStoreNames]]).toEqual([
      STEPS.length + 1,
      ["damaged", "history", "meta", "more", "removed", "saved"],
    ]);
    expect(await opened.get("saved", "gout")).toMatchObject({ note: "Kept" });
    opened.close();
  });

  test("a newer version's database is left alone, and told of", async () => {
    (await openDatabase(later as typeof STEPS)).close();
    await expect(listSaved()).rejects.toMatchObject({ name: "VersionError" });
    expect(problemOf(await listSaved().catch((error) => error))).toBe("newer");
  });

  test("an open database gives way to a newer version", async () => {
    await saveTerm("gout");
    const opened = await openDatabase(later as typeof STEPS);
    expect(opened.version).toBe(STEPS.length + 1);
    opened.close();
  });

  test("one that does not give way is told of, and nothing hangs", async () => {
    const other = await openDB(DATABASE, STEPS.length, {
      upgrade: (database) => void database.createObjectStore("saved"),
    });
    await expect(openDatabase(later as typeof STEPS, 10)).rejects.toMatchObject({ problem: "blocked" });
    other.close();
  });

  test("a connection that was closed underneath is opened again", async () => {
    await saveTerm("gout");
    const close = IDBDatabase.prototype.close;
    const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (this: IDBDatabase) {
      close.call(this);
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    expect(await slugs()).toEqual(["gout"]);
    expect(spy).toHaveBeenCalled();
  });
});

describe("a full disk", () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("Full", "QuotaExceededError");
    });

  test("is known by the words that Chromium has for it", () => {
    const words = "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE";
    expect(problemOf(new DOMException(words, "UnknownError"))).toBe("full");
    expect(problemOf(new DOMException("Internal error.", "UnknownError"))).toBe("unavailable");
  });

  test("is told of, and what was there stays", async () => {
    await setNote("gout", "Before");
    full();
    const own = { url: fakeBrowser.runtime.getURL("/sidepanel.html") };
    expect(await answerKeep({ type: "keep/note", slug: "gout", note: "After" }, own)).toEqual({
      ok: false,
      problem: "full",
    });
    expect(await answerSaved("pxe", true, undefined)).toEqual({ problem: "full" });
    vi.restoreAllMocks();
    expect(await terms()).toMatchObject([{ slug: "gout", note: "Before" }]);
  });

  test("a restore that does not fit changes nothing", async () => {
    await setNote("gout", "Before");
    await fakeBrowser.storage.local.set({ settings: { audience: "student" } });
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count > 2) throw new DOMException("Full", "QuotaExceededError");
      return put.apply(this, args as [unknown]);
    });
    const backup: Backup = {
      madeAt: 0,
      saved: ["a", "b", "c", "d"].map((slug) => newTerm(slug, 1)),
      history: [],
      settings: { audience: "patient" },
    };
    expect(problemOf(await restore(backup, "replace").catch((error) => error))).toBe("full");
    vi.restoreAllMocks();
    expect(await terms()).toMatchObject([{ slug: "gout", note: "Before" }]);
    expect(await fakeBrowser.storage.local.get("settings")).toEqual({ settings: { audience: "student" } });
  });

  test("settings that cannot be written undo the restore", async () => {
    await setNote("gout", "Before");
    await addLookUp(lookUp("gout", 3));
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    const backup: Backup = { madeAt: 0, saved: [newTerm("pxe", 1)], history: [], settings: { audience: "patient" } };
    expect(problemOf(await restore(backup, "replace").catch((error) => error))).toBe("full");
    expect(await terms()).toMatchObject([{ slug: "gout", note: "Before" }]);
    expect(await listHistory()).toEqual([lookUp("gout", 3)]);
    await closeDatabase();
    expect(await slugs()).toEqual(["gout"]);
    expect(await fakeBrowser.storage.local.get("settings")).toEqual({});
  });
});

describe("backup and restore", () => {
  const fill = async () => {
    await setNote("gout", "One");
    await setTags("gout", ["joint"]);
    await addLookUp(lookUp("gout", 3));
    await fakeBrowser.storage.local.set({ settings: { audience: "patient", muted: [{ slug: "pxe", host: null }] } });
  };

  test("replace gives the same state on another profile", async () => {
    await fill();
    const backup = await readEverything();
    await closeDatabase();
    await deleteDB(DATABASE);
    fakeBrowser.reset();
    await saveTerm("other");
    await restore(backup, "replace");
    expect({ ...(await readEverything()), madeAt: 0 }).toEqual({ ...backup, madeAt: 0 });
  });

  test("merge keeps both, and a second time changes nothing", async () => {
    await fill();
    const backup = await readEverything();
    await setNote("gout", "Two");
    await saveTerm("pxe");
    await fakeBrowser.storage.local.set({ settings: { audience: "student" } });
    await restore(backup, "merge");
    const once = await readEverything();
    expect(once.saved).toMatchObject([{ slug: "gout", note: "Two\n\n---\n\nOne" }, { slug: "pxe" }]);
    expect(once.settings).toEqual({ audience: "student", muted: [{ slug: "pxe", host: null }] });
    await restore(backup, "merge");
    expect({ ...(await readEverything()), madeAt: 0 }).toEqual({ ...once, madeAt: 0 });
  });

  test("a crash between the terms and the settings is made up for at the next start", async () => {
    await writeRaw("meta", { audience: "patient" }, PENDING_SETTINGS);
    await closeDatabase();
    await listSaved();
    expect(await fakeBrowser.storage.local.get("settings")).toMatchObject({ settings: { audience: "patient" } });
    await fakeBrowser.storage.local.set({ settings: { audience: "student" } });
    await closeDatabase();
    await listSaved();
    expect(await fakeBrowser.storage.local.get("settings")).toMatchObject({ settings: { audience: "student" } });
  });
});

describe("who may ask what", () => {
  test("a page of the web gets no answer about what is kept", async () => {
    await setNote("gout", "Private");
    for (const url of ["https://journal.example/a", undefined, "https://evil.example/sidepanel.html"]) {
      expect(answerKeep({ type: "keep/saved" }, url === undefined ? {} : { url })).toBeUndefined();
    }
  });

  test("a look-up in a private window is not remembered, whoever asks for it", async () => {
    const sender = { url: fakeBrowser.runtime.getURL("/sidepanel.html"), tab: { incognito: true } as never };
    await answerKeep({ type: "keep/look-up", lookUp: lookUp("gout", 5) }, sender);
    expect(await listHistory()).toEqual([]);
  });

  test("a message that does not fit is none of ours", () => {
    const own = { url: fakeBrowser.runtime.getURL("/sidepanel.html") };
    for (const message of [null, {}, { type: "keep/note", slug: "gout" }, { type: "keep/save", slug: "../x" }]) {
      expect(answerKeep(message, own)).toBeUndefined();
    }
  });

  test("from a card the page comes along, but not from a private window", async () => {
    const tab = { title: "A paper", url: "https://journal.example/a", incognito: false };
    expect(await answerSaved("gout", true, tab as never)).toEqual({ saved: true });
    expect(await answerSaved("pxe", true, { ...tab, incognito: true } as never)).toEqual({ saved: true });
    expect(await answerSaved("gout", undefined, tab as never)).toEqual({ saved: true });
    const [gout, pxe] = await terms();
    expect([gout?.seenOn, pxe?.seenOn]).toEqual([{ title: "A paper", url: "https://journal.example/a" }, undefined]);
    expect(await answerSaved("gout", false, tab as never)).toEqual({ saved: false });
  });
});
