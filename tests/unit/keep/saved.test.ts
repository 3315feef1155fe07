/** Saved terms with their notes and tags, and what happens to a record that is damaged. */
import { describe, expect, test, vi } from "vitest";
import { addLookUp, listHistory } from "../../../platform/keep/history.ts";
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
import { lookUp, terms, useEmptyDatabase, writeRaw } from "./kept.ts";

useEmptyDatabase();

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
