/** The finder on pages that make it hard: extremes of size and depth, hostile names, changes without end, the way back. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { expectMarks, markedTexts } from "../harness/marks.ts";
import { reportedTerms } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(() => chromium.changeSettings({ enabled: true, markStyle: "both", density: "every" }));
afterEach(() => page?.close());

const open = async (body: string) => {
  page = await chromium.open(server.page("/page", body));
  return page;
};

/** What the panel would list for the page: texts and counts, as reported. */
const reported = () => reportedTerms(chromium);

describe("structure", () => {
  test("a form whose fields are named like the properties of elements", async () => {
    const names =
      "nodeType localName parentNode parentElement firstChild nextSibling matches closest isConnected " +
      "checkVisibility getBoundingClientRect contains childNodes isContentEditable compareDocumentPosition";
    const fields = names.split(" ").map((name) => `<input name="${name}">`);
    await open(
      `<form>${fields.join("")} About calciphylaxis <p>and nephrocalcinosis</p></form><p>then dermatomyositis.</p>`,
    );
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis", "dermatomyositis"]);
  });

  // Chromium itself cannot draw more than some 2,000 nested boxes.
  test.each([
    ["2,000 boxes", 2000, "", true],
    ["10,000 elements without boxes", 10_000, "display: contents", true],
    ["10,000 elements that are not shown", 10_000, "display: none", false],
  ])("%s in each other", async (_, depth, css, isShown) => {
    await open("<p>First calciphylaxis.</p>");
    await page.evaluate(
      (levels, style) => {
        let at: Element = document.body;
        for (let k = 0; k < levels; k++) {
          at = at.appendChild(document.createElement("div"));
          at.setAttribute("style", style);
        }
        at.textContent = "Deep nephrocalcinosis.";
        document.body.append("Last dermatomyositis.");
      },
      depth,
      css,
    );
    const expected = ["calciphylaxis", ...(isShown ? ["nephrocalcinosis"] : []), "dermatomyositis"];
    await eventually(async () => expect((await reported()).map(([text]) => text)).toEqual(expected));
  });

  test("100,000 text nodes in one block", async () => {
    await open("<p id='p'></p>");
    await page.evaluate(() => {
      const p = document.querySelector("#p") as Element;
      const parts = ["calci", "phylaxis", " and ", "nephro", "calcinosis", ", "];
      for (let k = 0; k < 100_000; k++) p.append(document.createTextNode(parts[k % parts.length] as string));
    });
    await eventually(async () =>
      expect(await reported()).toEqual([
        ["calciphylaxis", 16_667],
        ["nephrocalcinosis", 16_666],
      ]),
    );
    expect((await markedTexts(page)).length).toBeLessThanOrEqual(150);
  });

  test("one text node of a million characters is marked where it is looked at", async () => {
    await open("<pre id='p' style='white-space: pre-wrap'></pre>");
    await page.evaluate(() => {
      const p = document.querySelector("#p") as Element;
      p.textContent = `${"lorem ipsum dolor sit amet ".repeat(20_000)}calciphylaxis ${"lorem ipsum dolor ".repeat(20_000)} dermatomyositis`;
    });
    await eventually(async () => expect(await reported()).toHaveLength(2));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await eventually(async () => expect(await markedTexts(page)).toEqual(["dermatomyositis"]));
  });

  test("a reference mark after a term is no part of it, a raised digit in a name is", async () => {
    await open("<p>calciphylaxis<sup>1,2</sup> and nephrocalcinosis<sup>[3]</sup>, calcinosis<sup>4</sup> cutis</p>");
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis", "calcinosis"]);
  });

  test("text that is shown later is read then", async () => {
    await open(`<details><summary>More</summary><p>About calciphylaxis.</p></details>
      <div id="tab" style="display: none"><p>About nephrocalcinosis.</p></div><p>Then pseudogout.</p>`);
    await expectMarks(page, ["pseudogout"]);
    await eventually(async () => expect(await reported()).toEqual([["pseudogout", 1]]));
    await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    await expectMarks(page, ["calciphylaxis", "pseudogout"]);
    await page.evaluate(() => document.querySelector("#tab")?.removeAttribute("style"));
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis", "pseudogout"]);
  });

  test("marks in an inner scrolling area follow its scrolling", async () => {
    await open(
      `<div id="box" style="height: 300px; overflow: auto">${"<p>plain text</p>".repeat(300)}<p>calciphylaxis</p></div>`,
    );
    await eventually(async () => expect(await reported()).toEqual([["calciphylaxis", 1]]));
    await page.evaluate(() => {
      const box = document.querySelector("#box") as Element;
      box.scrollTop = box.scrollHeight;
    });
    await expectMarks(page, ["calciphylaxis"]);
  });
});

describe("pages that change without end", () => {
  // How long that takes is measured by the benchmark (changes).
  test("a page that renders anew on each tick keeps its marks", async () => {
    await open("<main></main><p>At the end dermatomyositis.</p>");
    await page.evaluate(() => {
      const main = document.querySelector("main") as Element;
      let tick = 0;
      setInterval(() => {
        main.innerHTML = `<p>Tick <i>${tick++}</i>: calciphylaxis.</p>`;
      }, 50);
    });
    const expectBoth = () =>
      eventually(async () =>
        expect(await reported()).toEqual([
          ["calciphylaxis", 1],
          ["dermatomyositis", 1],
        ]),
      );
    await expectBoth();
    await eventually(async () => expect(Number(await page.$eval("i", (tick) => tick.textContent))).toBeGreaterThan(60));
    await expectBoth();
    await expectMarks(page, ["calciphylaxis", "dermatomyositis"]);
  });

  test("text added while the page is still being read is found once", async () => {
    await open(`<main>${"<p>About calciphylaxis and some more text to read here.</p>".repeat(3000)}</main>`);
    await page.evaluate(() => {
      const main = document.querySelector("main") as Element;
      for (const place of ["afterbegin", "beforeend"] as const)
        main.insertAdjacentHTML(place, "<p>One nephrocalcinosis.</p>");
    });
    await eventually(async () =>
      expect(await reported()).toEqual([
        ["nephrocalcinosis", 2],
        ["calciphylaxis", 3000],
      ]),
    );
  });
});

describe("settings", () => {
  test("marks are underlined, but for those of very long pages, where that would slow every frame", async () => {
    const sizes = () =>
      page.evaluate(() => ["aetia-term", "aetia-underline"].map((name) => CSS.highlights.get(name)?.size ?? 0));
    await open("<p>About calciphylaxis.</p>");
    await eventually(async () => expect(await sizes()).toEqual([1, 1]));
    await open(`<p>About calciphylaxis.</p><div style="height:300000px"></div>`);
    await eventually(async () => expect(await sizes()).toEqual([1, 0]));
  });

  test.each(["tint", "underline", "none"])("the style '%s' takes effect at once, and goes again", async (markStyle) => {
    await open("<p>About calciphylaxis.</p>");
    const style = () =>
      page.evaluate(() => {
        const paragraph = document.querySelector("p") as Element;
        const { backgroundColor } = getComputedStyle(paragraph, "::highlight(aetia-term)");
        const { textDecorationLine } = getComputedStyle(paragraph, "::highlight(aetia-underline)");
        return {
          tint: backgroundColor !== "rgba(0, 0, 0, 0)",
          underline: CSS.highlights.get("aetia-underline")?.size === 1 && textDecorationLine === "underline",
        };
      });
    await expectMarks(page, ["calciphylaxis"]);
    await eventually(async () => expect(await style()).toEqual({ tint: true, underline: true }));
    await chromium.changeSettings({ markStyle });
    await eventually(async () =>
      expect(await style()).toEqual({ tint: markStyle === "tint", underline: markStyle === "underline" }),
    );
    await chromium.changeSettings({ markStyle: "both" });
    await eventually(async () => expect(await style()).toEqual({ tint: true, underline: true }));
  });

  test("first in each section", async () => {
    await chromium.changeSettings({ density: "section" });
    await open(
      "<h2>One</h2><p>Calciphylaxis, calciphylaxis.</p><h2>Two</h2><p>CALCIPHYLAXIS again, calciphylaxis.</p>",
    );
    await expectMarks(page, ["Calciphylaxis", "CALCIPHYLAXIS"]);
  });
});

test("a page that comes back from the back-forward cache works as before", async () => {
  await open("<p>About calciphylaxis.</p>");
  await expectMarks(page, ["calciphylaxis"]);
  await page.goto(server.page("/other", "<p>Then nephrocalcinosis.</p>"));
  await expectMarks(page, ["nephrocalcinosis"]);
  await page.goBack();
  await expectMarks(page, ["calciphylaxis"]);
  await page.evaluate(() => document.body.append("And dermatomyositis."));
  await expectMarks(page, ["calciphylaxis", "dermatomyositis"]);
});
