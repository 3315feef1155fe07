/** Short forms that a page defines, and terms that share their words. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

const open = async (body: string) => {
  page = await chromium.open(server.page("/page", body));
  await page.bringToFront();
};

test("a defined short form is marked on the whole page, also over inline elements, and no longer code is", async () => {
  await open(`<h1>PE and the eye</h1>
    <p>In <em>pseudoxanthoma</em> elasticum (<b>PE</b>) elastic fibers calcify.</p>
    <p>PEs differ; PE-32, MS-PE and pe do not count.</p>`);
  await expectMarks(page, ["PE", "pseudoxanthoma elasticum", "PE", "PEs"]);
});

test("its card says what the page means by it, and the list where it is defined", async () => {
  await open("<p>Once pseudoxanthoma elasticum (PE) is named.</p><p>Then PE alone.</p>");
  await expectMarks(page, ["pseudoxanthoma elasticum", "PE", "PE"]);
  const { x, y } = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get("aetia-term") as Iterable<AbstractRange>)].map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy.getBoundingClientRect();
    });
    const last = ranges.sort((a, b) => a.top - b.top).at(-1) as DOMRect;
    return { x: last.x + last.width / 2, y: last.y + last.height / 2 };
  });
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const shown = await card(page, "Pseudoxanthoma elasticum");
  await eventually(async () => {
    const text = await shown?.evaluate((element) => element.textContent);
    expect(text).toContain("PE");
    expect(text).toContain("pseudoxanthoma elasticum");
  });
});

test("a page's own sense beats the data set's", async () => {
  await open(`<p>We describe pulmonary xenon examinations (PXE). PXE was repeated.</p>
    <p>Calciphylaxis, nephrocalcinosis and calcinosis cutis do not change that: PXE.</p>`);
  await expectMarks(page, ["Calciphylaxis", "nephrocalcinosis", "calcinosis cutis"]);
});

test("a definition that comes later counts for what stood before", async () => {
  await open("<main><p>Here is PE.</p><p>And calciphylaxis.</p></main>");
  await expectMarks(page, ["calciphylaxis"]);
  await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "Now pseudoxanthoma elasticum (PE).";
    document.querySelector("main")?.append(paragraph);
  });
  await expectMarks(page, ["PE", "calciphylaxis", "pseudoxanthoma elasticum", "PE"]);
});

test("what one frame defines counts in all others, unless they say something else", async () => {
  const plain = "Plain words to be worth reading. ".repeat(10);
  server.page("/inner", `<p>Of PE and calcinosis cutis. ${plain}</p>`);
  server.page("/own", `<p>Physical education (PE) and calcinosis cutis. PE again. ${plain}</p>`);
  await open(`<p>Of calciphylaxis.</p>
    <iframe src="/inner" width="600" height="200"></iframe><iframe src="/own" width="600" height="200"></iframe>`);
  const frame = (path: string) => page.frames().find((one) => one.url().endsWith(path)) as unknown as Page;
  await expectMarks(page, ["calciphylaxis"]);
  await expectMarks(frame("/inner"), ["calcinosis cutis"]);
  await expectMarks(frame("/own"), ["calcinosis cutis"]);
  await page.evaluate(() => document.body.append("Now pseudoxanthoma elasticum (PE)."));
  await expectMarks(page, ["calciphylaxis", "pseudoxanthoma elasticum", "PE"]);
  await expectMarks(frame("/inner"), ["PE", "calcinosis cutis"]);
  await expectMarks(frame("/own"), ["calcinosis cutis"]);
});

test("what one frame defines as something else is no term in others, until that frame goes", async () => {
  const plain = "Plain words to be worth reading. ".repeat(10);
  server.page("/hearings", `<p>Of calcinosis cutis, and xenon lung hearings (XLH). ${plain}</p>`);
  await open(`<p>XLH was seen. Calciphylaxis, nephrocalcinosis and calcinosis cutis.</p><main></main>`);
  const all = ["XLH", "Calciphylaxis", "nephrocalcinosis", "calcinosis cutis"];
  await expectMarks(page, all);
  const inMain = (html: string) =>
    page.evaluate((content) => {
      (document.querySelector("main") as HTMLElement).innerHTML = content;
    }, html);
  await inMain('<iframe src="/hearings" width="600" height="200"></iframe>');
  await expectMarks(page, all.slice(1));
  await inMain("");
  await expectMarks(page, all);
});

test("marks go when the page comes to define their short form as something else", async () => {
  await open("<main><p>XLH was seen.</p><p>Calciphylaxis, nephrocalcinosis and calcinosis cutis.</p></main>");
  await expectMarks(page, ["XLH", "Calciphylaxis", "nephrocalcinosis", "calcinosis cutis"]);
  await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "We did xenon lung hearings (XLH).";
    document.querySelector("main")?.append(paragraph);
  });
  await expectMarks(page, ["Calciphylaxis", "nephrocalcinosis", "calcinosis cutis"]);
});

test("terms that share their last words are both marked, and both have their card", async () => {
  await open("<p>Both metastatic and dystrophic calcification occur.</p>");
  await expectMarks(page, ["metastatic", "dystrophic calcification"]);
  await pointAt(page, "metastatic");
  expect(await card(page, "Metastatic calcification")).not.toBeNull();
});

test("a page without terms never gets the script that reads definitions", async () => {
  await open("<p>World Health Organization (WHO), and no medical name.</p>");
  await new Promise((resolve) => setTimeout(resolve, 500));
  const there = await Promise.all(
    page.extensionRealms().map((realm) => realm.evaluate(() => Symbol.for("aetia.later") in globalThis)),
  );
  expect(there).not.toContain(true);
});
