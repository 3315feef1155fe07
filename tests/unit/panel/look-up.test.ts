// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { rememberLookUp } from "../../../components/panel/look-up.ts";
import type { Visit } from "../../../components/panel/navigation.ts";

const sent: unknown[] = [];
const visit = (change: Partial<Visit> = {}): Visit => ({
  route: { view: "entry", slug: "gout" },
  place: "p",
  depth: 1,
  how: "followed",
  ...change,
});
let incognito: boolean;

// No tab becomes known here: the look-up is remembered without a page, after some patience.
vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 1000 });

beforeEach(() => {
  sent.length = 0;
  incognito = false;
  vi.spyOn(fakeBrowser.windows, "getCurrent").mockImplementation((async () => ({ incognito })) as never);
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((async (message: unknown) => {
    sent.push(message);
    return { ok: true, value: null };
  }) as never);
});

test("an entry that is opened is remembered with the way there", async () => {
  await rememberLookUp("gout", visit({ from: "search" }));
  await rememberLookUp("pxe", visit({ from: "sheet" }));
  await rememberLookUp("calciphylaxis", visit({ how: "opened" }));
  expect(sent).toMatchObject([
    { type: "keep/look-up", lookUp: { slug: "gout", via: "search" } },
    { type: "keep/look-up", lookUp: { slug: "pxe", via: "page" } },
    { type: "keep/look-up", lookUp: { slug: "calciphylaxis", via: "outside" } },
  ]);
});

test("coming back to an entry, and going from part to part of it, is no look-up", async () => {
  await rememberLookUp("gout", visit({ how: "returned" }));
  await rememberLookUp("pxe", visit({ from: "search" }));
  await rememberLookUp("pxe", visit({ from: "entry" }));
  expect(sent).toHaveLength(1);
});

test("nothing of a private window is remembered", async () => {
  incognito = true;
  await rememberLookUp("gout", visit());
  vi.spyOn(fakeBrowser.windows, "getCurrent").mockRejectedValue(new Error("no window"));
  await rememberLookUp("gout", visit()).catch(() => undefined);
  expect(sent).toEqual([]);
});
