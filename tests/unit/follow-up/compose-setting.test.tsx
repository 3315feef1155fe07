// @vitest-environment happy-dom
/** The switch for composed answers: it says what the browser has, and only the button downloads. */
import { afterEach, expect, test, vi } from "vitest";
import { Announcer } from "../../../components/common/announce.tsx";
import { ComposeSetting } from "../../../components/follow-up/compose-setting.tsx";
import { expectAccessible, one, show, textOf, user } from "../setup/dom.ts";
import { installModel, type Model, removeModel } from "../setup/language-model.ts";

afterEach(removeModel);

const changes: boolean[] = [];
async function open(model: Partial<Model> | null, on = false) {
  const calls = model && installModel({ availability: "available", output: [], ...model });
  await show(
    <>
      <ComposeSetting on={on} onChange={(to) => changes.push(to)} />
      <Announcer />
    </>,
  );
  return calls;
}
const settled = (text: string) => vi.waitFor(() => expect(textOf(document.body)).toContain(text));

test.each<[string, Partial<Model> | null, string]>([
  ["no such thing", null, "Your browser has no on-device model"],
  ["unavailable", { availability: "unavailable" }, "Your browser has no on-device model"],
  ["downloading", { availability: "downloading" }, "Your browser is downloading its model."],
  ["ready", { availability: "available" }, "Your browser's model is ready."],
])("%s: said, without a button", async (_, model, sentence) => {
  const calls = await open(model);
  await settled(sentence);
  expect(document.querySelector("button")).toBeNull();
  expect(calls?.created ?? []).toEqual([]);
  await expectAccessible();
});

test("the switch tells what it is switched to, and downloads nothing", async () => {
  const calls = await open({ availability: "downloadable" });
  await settled("would have to download its model first");
  const box = one<HTMLInputElement>("[role=switch]");
  expect(box.checked).toBe(false);
  expect(document.getElementById(box.getAttribute("aria-describedby")?.split(" ")[0] ?? "")).not.toBeNull();
  await user(() => box.click());
  expect(changes).toEqual([true]);
  expect(calls?.created).toEqual([]);
  await expectAccessible();
});

test("the button downloads, and the focus is not lost when it goes", async () => {
  const calls = await open({ availability: "downloadable" }, true);
  await settled("would have to download");
  one("button").focus();
  await user(() => one("button").click());
  await settled("Your browser's model is ready.");
  expect(calls?.created).toHaveLength(1);
  expect(document.querySelector("button")).toBeNull();
  expect(textOf(document.activeElement)).toBe("Your browser's model is ready.");
  await expectAccessible();
});

test("a download that fails is told, and can be tried again", async () => {
  await open({ availability: "downloadable", fails: "create" });
  await settled("would have to download");
  await user(() => one("button").click());
  await settled("Your browser could not download its model. You can try again.");
  installModel({ availability: "downloadable", output: [] });
  await user(() => one("button").click());
  await settled("Your browser's model is ready.");
});
