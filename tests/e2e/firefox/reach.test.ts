/** Where marks reach beyond the text of an ordinary page, in Firefox: frames of every kind and open shadow trees. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { handsOn } from "../harness/firefox-hands.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();
const { expectMarks } = handsOn(firefox);

/** Runs `work` with the frame at this place of the page being the one driven. */
async function inFrame(index: number, work: () => Promise<unknown>): Promise<void> {
  await firefox.marionette.send("WebDriver:SwitchToFrame", { id: index });
  try {
    await work();
  } finally {
    await firefox.marionette.send("WebDriver:SwitchToFrame", { id: null });
  }
}

/** Enough text for a frame to be read. */
const FILLING = "Words that fill the frame so that it is worth reading. ".repeat(6);

test("frames of every kind are marked when they are in the window and hold enough text", async () => {
  const inside = server.page("/inside", `<p>${FILLING} About calciphylaxis.</p>`);
  const other = server.page("/other", `<p>${FILLING} About nephrocalcinosis.</p>`);
  const srcdoc = `<p>${FILLING} About dermatomyositis.</p>`;
  const frames = [
    [`src="${inside}"`, "calciphylaxis"],
    [`src="${other.replace(server.origin, server.otherOrigin)}"`, "nephrocalcinosis"],
    [`srcdoc="${srcdoc}"`, "dermatomyositis"],
    ["name=blank", "tumoral calcinosis"],
    [`sandbox src="${inside}"`, "calciphylaxis"],
    [`sandbox srcdoc="${srcdoc}"`, "dermatomyositis"],
  ] as const;
  const body = `<p>About calcinosis cutis.</p>
    ${frames.map(([attributes]) => `<iframe ${attributes} width="300" height="180"></iframe>`).join("")}
    <script>document.querySelector("[name=blank]").contentDocument.body.textContent =
      ${JSON.stringify(`${FILLING} About tumoral calcinosis.`)}</script>`;
  await firefox.marionette.navigate(server.page("/page", body));
  await expectMarks(["calcinosis cutis"]);
  for (const [index, [attributes, term]] of frames.entries()) {
    await inFrame(index, async () => {
      await expectMarks([term]).catch((error) => {
        throw new Error(`${attributes}: ${error}`);
      });
    });
  }
});

test("text in open shadow trees is marked, also in one that comes late, and its card opens", async () => {
  const body = `<p>About calcinosis cutis.</p><my-part><template shadowrootmode="open">
    <p>Of <em>tumoral</em> calcinosis.</p></template></my-part><my-late></my-late>`;
  await firefox.marionette.navigate(server.page("/shadow", body));
  await expectMarks(["calcinosis cutis", "tumoral calcinosis"]);
  await firefox.marionette.run(
    `document.querySelector("my-late").attachShadow({ mode: "open" }).innerHTML = "<p>Of calciphylaxis.</p>"`,
  );
  await expectMarks(["calcinosis cutis", "calciphylaxis", "tumoral calcinosis"]);
  await eventually(async () => {
    const colours = await firefox.marionette.run<string[]>(
      `return ["my-part", "my-late"].map((host) => getComputedStyle(
         document.querySelector(host).shadowRoot.querySelector("p"), "::highlight(aetia-term)").backgroundColor)`,
    );
    expect(colours).toEqual(["rgba(20, 150, 160, 0.16)", "rgba(20, 150, 160, 0.16)"]);
  });
  const { x, y } = await firefox.marionette.run<{ x: number; y: number }>(
    `const { x, y, width, height } = document.querySelector("my-part").shadowRoot.querySelector("em").getBoundingClientRect();
     return { x: x + width / 2, y: y + height / 2 };`,
  );
  await firefox.marionette.moveMouse(x, y);
  await eventually(async () => {
    const open = await firefox.marionette.run<boolean>(
      `return document.querySelector("aetia-card")?.matches(":popover-open") ?? false`,
    );
    expect(open).toBe(true);
  });
});

test("navigation is left out, and elements that stand in the place of the document's own methods do no harm", async () => {
  const images = ["createTreeWalker", "createRange", "documentElement", "elementFromPoint", "addEventListener"]
    .map((name) => `<img name="${name}" width="1" height="1">`)
    .join("");
  await firefox.marionette.navigate(
    server.page("/clobbered", `${images}<nav><p>Calciphylaxis</p></nav><p id="p">About nephrocalcinosis.</p>`),
  );
  const marked = () =>
    firefox.marionette.run<string[]>(
      `return [...(CSS.highlights.get("aetia-term") ?? [])]
         .map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))`,
    );
  await eventually(async () => expect(await marked()).toEqual(["nephrocalcinosis"]));
  await firefox.marionette.run(`document.querySelector("#p").append(" and pseudogout")`);
  await eventually(async () => expect((await marked()).sort()).toEqual(["nephrocalcinosis", "pseudogout"]));
});
