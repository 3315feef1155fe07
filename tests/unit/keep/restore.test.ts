/** Backup and restore of all that is kept. */
import { deleteDB } from "idb";
import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { closeDatabase, DATABASE } from "../../../platform/keep/database.ts";
import { addLookUp } from "../../../platform/keep/history.ts";
import { readEverything, restore } from "../../../platform/keep/restore.ts";
import { listSaved, saveTerm, setNote, setTags } from "../../../platform/keep/saved.ts";
import { PENDING_SETTINGS } from "../../../platform/keep/store.ts";
import { lookUp, useEmptyDatabase, writeRaw } from "./kept.ts";

useEmptyDatabase();

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
