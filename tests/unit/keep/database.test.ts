/** The database itself: its versions, and a disk that is full. */
import { openDB } from "idb";
import { describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Backup } from "../../../core/keep/backup.ts";
import { newTerm } from "../../../core/keep/shapes.ts";
import { answerKeep, answerSaved } from "../../../platform/background/keep.ts";
import { closeDatabase, DATABASE, openDatabase, STEPS } from "../../../platform/keep/database.ts";
import { addLookUp, listHistory } from "../../../platform/keep/history.ts";
import { problemOf } from "../../../platform/keep/problem.ts";
import { restore } from "../../../platform/keep/restore.ts";
import { listSaved, saveTerm, setNote } from "../../../platform/keep/saved.ts";
import { lookUp, slugs, terms, useEmptyDatabase } from "./kept.ts";

useEmptyDatabase();

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
