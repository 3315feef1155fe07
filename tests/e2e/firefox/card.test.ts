/** The card in real Firefox, where the ways of content scripts differ: styles, closed roots, dialogs, events. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();

const TEXT = "<p>About calciphylaxis, then of nephrocalcinosis.</p>";
const ESCAPE = "\uE00C";

async function hover(text: string): Promise<void> {
  const { x, y } = await eventually(async () => {
    const middle = await firefox.marionette.run<{ x: number; y: number } | null>(
      `for (const range of CSS.highlights.get("aetia-term") ?? []) {
         const copy = document.createRange();
         copy.setStart(range.startContainer, range.startOffset);
         copy.setEnd(range.endContainer, range.endOffset);
         if (String(copy) !== arguments[0]) continue;
         const { x, y, width, height } = copy.getBoundingClientRect();
         return { x: x + width / 2, y: y + height / 2 };
       }
       return null;`,
      [text],
    );
    if (!middle) throw new Error(`'${text}' is not marked`);
    return middle;
  });
  await firefox.marionette.moveMouse(x - 4, y);
  await firefox.marionette.moveMouse(x, y);
}

const inCard = async (selector: string) =>
  firefox.marionette.findInShadow(await firefox.marionette.find("aetia-card"), selector);

const shown = (name: string) =>
  eventually(async () => expect(await firefox.marionette.text(await inCard("h2"))).toBe(name));

const gone = () =>
  eventually(async () =>
    expect(await firefox.marionette.run<boolean>(`return document.querySelector("aetia-card") === null`)).toBe(true),
  );

test("under the strictest policy it is styled, and the page does not see into it", async () => {
  const headers = { "content-security-policy": "default-src 'none'; style-src 'none'" };
  await firefox.marionette.navigate(server.page("/policy", { body: TEXT, headers }));
  await hover("calciphylaxis");
  await shown("Calciphylaxis");
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
  await hover("calciphylaxis");
  await shown("Calciphylaxis");
  expect(await firefox.marionette.run<string>("return document.activeElement.id")).toBe("field");
  await firefox.marionette.click(await inCard("[aria-label='Reference 1']"));
  expect(await firefox.marionette.text(await inCard("[role=tooltip]"))).toMatch(/^1 · /);
  await firefox.marionette.press(ESCAPE);
  await gone();
  const modalIsOpen = () => firefox.marionette.run<boolean>(`return document.getElementById("modal").open`);
  expect(await modalIsOpen()).toBe(true);
  await hover("nephrocalcinosis");
  await shown("Nephrocalcinosis");
  await firefox.marionette.run(`document.getElementById("modal").close()`);
  await gone();
});

test("the page does not see what is done in it, and its button opens the entry in a tab", async () => {
  const body = `${TEXT}<script>
    window.seen = [];
    for (const type of ["pointerdown", "mousedown", "click", "keydown", "focusin"]) {
      document.addEventListener(type, (event) => seen.push(event.type));
    }</script>`;
  await firefox.marionette.navigate(server.page("/private", body));
  await hover("calciphylaxis");
  await shown("Calciphylaxis");
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
