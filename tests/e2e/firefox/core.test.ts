/** The core path in real Firefox: marks, card, sidebar, popup page. */
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { useFirefox } from "../harness/use.ts";

const { server, firefox } = useFirefox();

const MARKED = `return [...(CSS.highlights.get("aetia-term") ?? [])].map((range) => {
  const copy = document.createRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return String(copy);
}).sort()`;

const expectMarks = (texts: string[]) =>
  eventually(async () => expect(await firefox.marionette.run<string[]>(MARKED)).toEqual([...texts].sort()));

async function hover(text: string): Promise<void> {
  const { x, y } = await firefox.marionette.run<{ x: number; y: number }>(
    `for (const range of CSS.highlights.get("aetia-term")) {
       const copy = document.createRange();
       copy.setStart(range.startContainer, range.startOffset);
       copy.setEnd(range.endContainer, range.endOffset);
       if (String(copy) !== arguments[0]) continue;
       const { x, y, width, height } = copy.getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2 };
     }`,
    [text],
  );
  await firefox.marionette.moveMouse(x, y);
}

test("terms are marked, also under a strict page policy, and later text, too", async () => {
  const headers = { "content-security-policy": "default-src 'none'; style-src 'none'" };
  const body = "<main><p>About <em>dystrophic</em> calcification.</p><textarea>calciphylaxis</textarea></main>";
  await firefox.marionette.navigate(server.page("/strict", { body, headers }));
  await expectMarks(["dystrophic calcification"]);
  await firefox.marionette.run(
    `const p = document.createElement("p"); p.textContent = "Then nephrocalcinosis."; document.querySelector("main").append(p);`,
  );
  await expectMarks(["dystrophic calcification", "nephrocalcinosis"]);
  const background = await firefox.marionette.run<string>(
    `return getComputedStyle(document.querySelector("p"), "::highlight(aetia-term)").backgroundColor`,
  );
  expect(background).not.toBe("rgba(0, 0, 0, 0)");
});

test("hovering a term opens its card, with the background stopped before", async () => {
  await firefox.stopBackground();
  await firefox.marionette.navigate(server.page("/card", "<p>About calciphylaxis.</p>"));
  await expectMarks(["calciphylaxis"]);
  await hover("calciphylaxis");
  const text = await eventually(async () => {
    const host = await firefox.marionette.find("aetia-card");
    return firefox.marionette.text(await firefox.marionette.findInShadow(host, "[role=dialog]"));
  });
  expect(text).toContain("Calciphylaxis");
  expect(text).toContain("Open in side panel");
  await firefox.marionette.press("\uE00C");
  await eventually(async () => {
    const open = await firefox.marionette.run<boolean>(
      `return document.querySelector("aetia-card")?.matches(":popover-open") ?? false`,
    );
    expect(open).toBe(false);
  });
});

test("the sidebar lists the page's terms and follows the active tab", async () => {
  await firefox.marionette.navigate(server.page("/terms", "<p>About calciphylaxis and nephrocalcinosis.</p>"));
  await expectMarks(["calciphylaxis", "nephrocalcinosis"]);
  await firefox.openSidebar();
  await eventually(async () => {
    const text = await firefox.runInSidebar<string>("return document.body.innerText");
    expect(text).toContain("Calciphylaxis");
    expect(text).toContain("Nephrocalcinosis");
  });
});

test("the sidebar's page shows an article", async () => {
  await firefox.marionette.navigate(firefox.own("sidepanel.html#/entry/calciphylaxis"));
  await eventually(async () => {
    expect(await firefox.marionette.text(await firefox.marionette.find("article h1"))).toBe(
      "What causes calciphylaxis?",
    );
  });
});

test("the popup's page finds a misspelt name and opens the entry", async () => {
  await firefox.marionette.navigate(firefox.own("popup.html"));
  const box = await eventually(() => firefox.marionette.find("[role=combobox]"));
  await firefox.marionette.type(box, "dermatomiositis");
  await eventually(async () => {
    expect(await firefox.marionette.text(await firefox.marionette.find("[role=option]"))).toContain("Dermatomyositis");
  });
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
