/** Where marks reach beyond the text of an ordinary page: shadow trees, SVG and XHTML, other directions, print. */
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { pointAt } from "../harness/hands.ts";
import { expectMarksIn } from "../harness/marks.ts";
import { reportedInFrames } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string, headers?: Record<string, string>) => {
  page = await chromium.open(server.page("/page", headers ? { body, headers } : body));
  return page;
};

const reported = () => reportedInFrames(chromium);

describe("open shadow trees", () => {
  /** Puts open shadow trees with this markup into the elements that fit a selector. */
  const attach = (selector: string, html: string) =>
    page.evaluate(
      (hosts, markup) => {
        for (const host of document.querySelectorAll(hosts)) host.attachShadow({ mode: "open" }).innerHTML = markup;
      },
      selector,
      html,
    );

  test("are read and marked in the order of the page: nested, with slots, with text of their own; closed ones are not", async () => {
    await open(`<p>About calciphylaxis.</p>
      <my-part><template shadowrootmode="open">Text of <em>tumoral</em> calcinosis <div>
        <my-inner><template shadowrootmode="open"><style>p{}</style><p>nephrocalcinosis</p></template></my-inner>
        <slot></slot></div></template><p>slotted dermatomyositis</p></my-part>
      <my-shut><template shadowrootmode="closed"><p>calcinosis cutis</p></template></my-shut>
      <p>After it pseudogout.</p>`);
    const all = ["calciphylaxis", "dermatomyositis", "nephrocalcinosis", "pseudogout", "tumoral calcinosis"];
    await expectMarksIn(page.mainFrame(), all);
    await eventually(async () => expect(await reported()).toEqual(all));
    const colour = () =>
      page.evaluate(() => {
        const inner = document.querySelector("my-part")?.shadowRoot?.querySelector("em") as HTMLElement;
        return getComputedStyle(inner, "::highlight(aetia-term)").backgroundColor;
      });
    await eventually(async () => expect(await colour()).toBe("rgba(20, 150, 160, 0.16)"));
  });

  test("are followed when they come late and when they change, and nothing in them is changed", async () => {
    await open("<p>About calciphylaxis.</p><my-late></my-late><div id=app></div>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis"]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await attach("my-late, #app", "<section><p>Of nephrocalcinosis.</p></section>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "nephrocalcinosis", "nephrocalcinosis"]);
    await page.evaluate(() => {
      const root = document.querySelector("my-late")?.shadowRoot as ShadowRoot;
      (root.querySelector("p") as HTMLElement).textContent = "Of dermatomyositis.";
      root.append("and pseudogout");
    });
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "dermatomyositis", "nephrocalcinosis", "pseudogout"]);
    const state = await page.evaluate(() => {
      const root = document.querySelector("my-late")?.shadowRoot as ShadowRoot;
      return [root.innerHTML, root.adoptedStyleSheets.length];
    });
    expect(state).toEqual(["<section><p>Of dermatomyositis.</p></section>and pseudogout", 0]);
    await page.evaluate(() => document.querySelector("my-late")?.remove());
    await expectMarksIn(page.mainFrame(), ["calciphylaxis", "nephrocalcinosis"]);
  });

  test("show the card of a term in them", async () => {
    await open(`<my-part><template shadowrootmode="open"><my-inner><template shadowrootmode="open">
      <p>Text of <em>tumoral</em> calcinosis.</p></template></my-inner></template></my-part>`);
    await expectMarksIn(page.mainFrame(), ["tumoral calcinosis"]);
    await pointAt(page, "tumoral calcinosis");
    await page.waitForSelector("aetia-card:popover-open");
  });

  test("as tall as a whole application are marked where the reader is", async () => {
    const text = "<p>A paragraph of an application that stands in one tree, about calciphylaxis.</p>".repeat(400);
    await open(`<my-app><template shadowrootmode="open"><main><h1>Title</h1>${text}</main></template></my-app>`);
    const inWindow = () =>
      page.evaluate(() => {
        let marked = 0;
        for (const range of (CSS.highlights.get("aetia-term") ?? []) as Iterable<AbstractRange>) {
          const { top } = (range.startContainer.parentElement as Element).getBoundingClientRect();
          if (top > 0 && top < innerHeight) marked++;
        }
        return marked;
      });
    await eventually(async () => expect(await inWindow()).toBeGreaterThan(10));
    await page.evaluate(() => scrollTo(0, 9000));
    await eventually(async () => expect(await inWindow()).toBeGreaterThan(10));
  });
});

describe("marks appear and the card opens in", () => {
  const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200">
    <title>dermatomyositis</title><text x="10" y="60" font-size="24">Of <tspan>tumoral</tspan> calcinosis</text>
    <foreignObject x="10" y="80" width="500" height="90">
      <p xmlns="http://www.w3.org/1999/xhtml">and nephrocalcinosis</p></foreignObject></svg>`;
  const RIGHT_TO_LEFT = `<p dir="rtl" lang="ar">النص عن calciphylaxis في العربية</p>`;
  const kinds: [string, string, string, readonly string[]][] = [
    [
      "an XHTML document with SVG text",
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head>
        <body><p>About calciphylaxis.</p>${SVG}</body></html>`,
      "application/xhtml+xml",
      ["tumoral calcinosis", "nephrocalcinosis", "calciphylaxis"],
    ],
    [
      "an SVG image opened by itself",
      `<?xml version="1.0"?>${SVG}`,
      "image/svg+xml",
      ["tumoral calcinosis", "nephrocalcinosis"],
    ],
    ["right-to-left text", RIGHT_TO_LEFT, "text/html; charset=utf-8", ["calciphylaxis"]],
    [
      "vertical text",
      `<p style="writing-mode: vertical-rl; height: 300px">縦書きの calciphylaxis という語</p>`,
      "text/html; charset=utf-8",
      ["calciphylaxis"],
    ],
  ];

  test.each(kinds)("%s", async (_, body, type, texts) => {
    await open(body, { "content-type": type });
    await expectMarksIn(page.mainFrame(), texts);
    // A document without HTML has no place for the card.
    if (type === "image/svg+xml") return;
    await pointAt(page, texts[0] as string);
    await page.waitForSelector("aetia-card:popover-open");
  });
});

test("a page is printed without marks, in every style of them", async () => {
  for (const markStyle of ["both", "tint", "underline"]) {
    await chromium.changeSettings({ markStyle });
    await open("<p>About calciphylaxis.</p>");
    await expectMarksIn(page.mainFrame(), ["calciphylaxis"]);
    const look = () =>
      page.evaluate(() => {
        const p = document.querySelector("p") as Element;
        const tint = getComputedStyle(p, "::highlight(aetia-term)").backgroundColor;
        return `${tint} ${getComputedStyle(p, "::highlight(aetia-underline)").textDecorationLine}`;
      });
    await eventually(async () => expect(await look()).not.toBe("rgba(0, 0, 0, 0) none"));
    await page.emulateMediaType("print");
    await eventually(async () => expect(await look()).toBe("rgba(0, 0, 0, 0) none"));
    await page.close();
  }
  await chromium.changeSettings({ markStyle: "both" });
});
