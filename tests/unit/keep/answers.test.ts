/** Who may ask what of the things that are kept. */
import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerKeep, answerSaved } from "../../../platform/background/keep.ts";
import { listHistory } from "../../../platform/keep/history.ts";
import { setNote } from "../../../platform/keep/saved.ts";
import { lookUp, terms, useEmptyDatabase } from "./kept.ts";

useEmptyDatabase();

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
