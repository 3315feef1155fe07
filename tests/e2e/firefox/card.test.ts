/** The card in real Firefox, where the ways of content scripts differ: styles, closed roots, dialogs, events. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { ESCAPE, handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { expectCard, expectNoCard, inCard, pointAt } = handsOn(firefox);

const TEXT = "<p>About calciphylaxis, then of nephrocalcinosis.</p>";

test("under the strictest policy it is styled, and the page does not see into it", async () => {
  const headers = { "content-security-policy": "default-src 'none'; style-src 'none'" };
  await firefox.marionette.navigate(server.page("/policy", { body: TEXT, headers }));
  await pointAt("calciphylaxis");
  await expectCard("Calciphylaxis");
  const host = await firefox.marionette.run<Record<string, unknown>>(
    `const host = document.querySelector("aetia-card");
     const { position, width } = getComputedStyle(host);
     return { position, width, root: host.shadowRoot };`,
  );
  expect(host).toEqual({ position: "fixed", width: "360px", root: null });
});

test("in a modal dialog it can be used; Escape closes it and not the dialog; it goes with the dialog", async () => {
  const body = `<dialog id="modal" style="width: 500px"><input id="field">${TEXT}</dialog>
    <script>document.getElementById("modal").showModal()</script>`;
  await firefox.marionette.navigate(server.page("/dialog", body));
  await pointAt("calciphylaxis");
  await expectCard("Calciphylaxis");
  expect(await firefox.marionette.run<string>("return document.activeElement.id")).toBe("field");
  await firefox.marionette.click(await inCard("[aria-label='Reference 1']"));
  await eventually(async () => expect(await firefox.marionette.text(await inCard("[role=tooltip]"))).toMatch(/^1 · /));
  await firefox.marionette.press(ESCAPE);
  await expectNoCard();
  const modalIsOpen = () => firefox.marionette.run<boolean>(`return document.getElementById("modal").open`);
  expect(await modalIsOpen()).toBe(true);
  await pointAt("nephrocalcinosis");
  await expectCard("Nephrocalcinosis");
  await firefox.marionette.run(`document.getElementById("modal").close()`);
  await expectNoCard();
});

test("the page does not see what is done in it, and its button opens the entry in a tab", async () => {
  const body = `${TEXT}<script>
    window.seen = [];
    for (const type of ["pointerdown", "mousedown", "click", "keydown", "focusin"]) {
      document.addEventListener(type, (event) => seen.push(event.type));
    }</script>`;
  await firefox.marionette.navigate(server.page("/private", body));
  await pointAt("calciphylaxis");
  await expectCard("Calciphylaxis");
  await firefox.marionette.click(await inCard("[aria-label='Reference 1']"));
  await firefox.marionette.press("j");
  const before = await firefox.marionette.handles();
  await firefox.marionette.click(await inCard(".open"));
  await eventually(async () => expect(await firefox.marionette.handles()).toHaveLength(before.length + 1));
  expect(await firefox.marionette.run<string[]>("return window.seen")).toEqual([]);
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
