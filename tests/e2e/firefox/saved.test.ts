/** What the reader keeps in real Firefox: saved from card and entry, notes that outlive the background, private windows. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { click, find, inCard, open, pointAt, textOf } = handsOn(firefox);

/** Asks the background as one of our own pages does; the page in front must be one. */
const ask = <T>(message: unknown): Promise<{ ok: boolean; value: T }> =>
  firefox.marionette.run("return (window.wrappedJSObject ?? window).browser.runtime.sendMessage(arguments[0])", [
    message,
  ]);

test("a term is saved on a card, with its page", async () => {
  await firefox.marionette.navigate(server.page("/card", "<p>About calciphylaxis.</p>"));
  await pointAt("calciphylaxis");
  await firefox.marionette.click(await eventually(() => inCard(".actions [aria-pressed=false]")));
  await eventually(async () =>
    expect(await firefox.marionette.text(await inCard("[aria-pressed=true]"))).toBe("Saved"),
  );
});

test("a note typed in an entry outlives the background, and is in the list", async () => {
  await open("sidepanel.html#/entry/gout");
  await click(".save-button");
  await click(".save-more > summary");
  const box = await find(".note-editor textarea");
  await firefox.marionette.type(box, "Crystals, *not* stones");
  await eventually(async () => expect(await textOf(".note-state")).toBe("Saved"));
  await firefox.stopBackground();
  await open("sidepanel.html#/saved");
  await eventually(async () => {
    const text = await textOf("main");
    expect(text).toContain("Calciphylaxis");
    expect(text).toContain("From: Test page");
    expect(text).toContain("Crystals, not stones");
  });
});

test("look-ups are remembered, and restoring a backup brings everything back", async () => {
  await open("sidepanel.html#/saved/history");
  await eventually(async () => expect(await textOf("main")).toContain("Gout"));
  const backup = await ask<{ saved: unknown[]; history: unknown[] }>({ type: "keep/everything" });
  expect(backup).toMatchObject({ ok: true, value: { saved: [{ slug: "calciphylaxis" }, { slug: "gout" }] } });
  await ask({ type: "keep/remove", slug: "gout" });
  await ask({ type: "keep/clear-history" });
  expect(await ask({ type: "keep/restore", backup: backup.value, mode: "merge" })).toMatchObject({ ok: true });
  expect(await ask({ type: "keep/everything" })).toMatchObject({
    ok: true,
    value: { saved: backup.value.saved, history: backup.value.history },
  });
});

test("nothing of a private window is remembered by itself; what is saved there is kept, without the page", async () => {
  await firefox.marionette.navigate("about:blank");
  await firefox.allowInPrivateWindows();
  await open("popup.html");
  await ask({ type: "keep/clear-history" });
  const first = await firefox.marionette.handle();
  await firefox.marionette.switchTo(await firefox.marionette.newWindow({ private: true }));
  await open("sidepanel.html#/entry/nephrocalcinosis");
  await click(".save-button");
  await eventually(async () => expect(await textOf(".save-button")).toBe("Saved"));
  await firefox.marionette.switchTo(first);
  await eventually(async () => {
    const { value } = await ask<{ saved: { slug: string; seenOn?: unknown }[]; history: unknown[] }>({
      type: "keep/everything",
    });
    const [saved] = value.saved.filter(({ slug }) => slug === "nephrocalcinosis");
    expect(saved).toBeDefined();
    expect(saved?.seenOn).toBeUndefined();
    expect(value.history).toEqual([]);
  });
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
