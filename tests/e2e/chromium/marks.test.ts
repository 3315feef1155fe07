/** The marks on a page: where they must be, where they must not be, and that the page stays as it was. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { expectMarks, markedTexts, pageSnapshot } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(() => chromium.changeSettings({ enabled: true, sites: { mode: "everywhere", off: [], on: [] } }));
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string, headers?: Record<string, string>) => {
  page = await chromium.open(server.page("/page", headers ? { body, headers } : body));
  return page;
};

test("terms are marked in every written form, over inline elements and line breaks", async () => {
  await open(`
    <p>Dystrophic calcification and DYSTROPHIC CALCIFICATIONS differ from metastatic
       calcification.</p>
    <p>Pseudo\u00adxanthoma\u00a0elasticum; <em>heterotopic</em> <b>oss<i>ific</i>ation</b>, Ehlers\u2013Danlos syndrome,
       Ehlers Danlos syndrome and a dermatomyositis patient\u2019s skin.</p>`);
  await expectMarks(page, [
    "Dystrophic calcification",
    "DYSTROPHIC CALCIFICATIONS",
    "metastatic\n       calcification",
    "Pseudo\u00adxanthoma\u00a0elasticum",
    "heterotopic ossification",
    "Ehlers\u2013Danlos syndrome",
    "Ehlers Danlos syndrome",
    "dermatomyositis",
  ]);
});

test("parts of words, form fields, editors, code, scripts and hidden text stay unmarked", async () => {
  await open(`
    <p>antidermatomyositislike; dermatomyositis2b</p>
    <input value="dermatomyositis"><textarea>dermatomyositis</textarea>
    <select><option>dermatomyositis</option></select>
    <div contenteditable="true"><p>dermatomyositis</p></div>
    <pre><code>dermatomyositis</code></pre><code>dermatomyositis</code><kbd>dermatomyositis</kbd>
    <script type="text/plain">dermatomyositis</script><style>/* dermatomyositis */</style>
    <template><p>dermatomyositis</p></template><noscript>dermatomyositis</noscript>
    <p hidden>dermatomyositis</p><p style="display:none">dermatomyositis</p>
    <p style="visibility:hidden">dermatomyositis</p>
    <p>Here stands dermatomyositis once.</p>`);
  await expectMarks(page, ["dermatomyositis"]);
});

test("the page is not changed and nothing shifts", async () => {
  const body = `<h1>Calciphylaxis</h1>${"<p>Text before <em>dystrophic</em> calcification and after.</p>".repeat(20)}`;
  await chromium.changeSettings({ enabled: false });
  await open(body);
  const before = await pageSnapshot(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => {
    const world = globalThis as unknown as { shift: number; mutations: number };
    world.shift = 0;
    world.mutations = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) world.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    new MutationObserver((records) => {
      world.mutations += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await chromium.changeSettings({ enabled: true });
  await eventually(async () => expect((await markedTexts(page)).length).toBeGreaterThan(10));
  expect(await pageSnapshot(page)).toBe(before);
  const after = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    shift: (globalThis as unknown as { shift: number }).shift,
    mutations: (globalThis as unknown as { mutations: number }).mutations,
  }));
  expect(after).toEqual({ height, shift: 0, mutations: 0 });
});

test("a strict page policy does not keep the marks from being drawn", async () => {
  await open("<p id='p'>About calciphylaxis.</p>", {
    "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
  });
  await expectMarks(page, ["calciphylaxis"]);
  const background = await page.evaluate(
    () => getComputedStyle(document.querySelector("#p") as Element, "::highlight(aetia-term)").backgroundColor,
  );
  expect(background).not.toBe("rgba(0, 0, 0, 0)");
});

describe("pages that change", () => {
  test("text that comes later is marked, text that goes is not", async () => {
    await open("<main><p>About calciphylaxis.</p></main>");
    await expectMarks(page, ["calciphylaxis"]);
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Then nephrocalcinosis.";
      document.querySelector("main")?.append(paragraph);
    });
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
    await page.evaluate(() => document.querySelector("p")?.remove());
    await expectMarks(page, ["nephrocalcinosis"]);
  });

  test("a text node that is written anew is read anew", async () => {
    await open("<p>About calciphylaxis.</p>");
    await expectMarks(page, ["calciphylaxis"]);
    await page.evaluate(() => {
      const text = document.querySelector("p")?.firstChild;
      if (text) text.nodeValue = "Now of dermatomyositis, no less.";
    });
    await expectMarks(page, ["dermatomyositis"]);
  });

  test("two changes in quick succession are both seen", async () => {
    await open("<main></main>");
    await page.evaluate(() => {
      const add = (text: string) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        document.querySelector("main")?.append(paragraph);
      };
      add("One: calciphylaxis.");
      setTimeout(() => add("Two: nephrocalcinosis."), 5);
    });
    await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
  });

  test("a paragraph that becomes an editor loses its marks", async () => {
    await open("<p>About calciphylaxis.</p>");
    await expectMarks(page, ["calciphylaxis"]);
    await page.evaluate(() => document.querySelector("p")?.setAttribute("contenteditable", "true"));
    await expectMarks(page, []);
  });

  test("what is far below is marked when it is scrolled into view, and only what is near is registered", async () => {
    await open(`${"<p>About calciphylaxis here.</p>".repeat(600)}<p>At last dermatomyositis.</p>`);
    await eventually(async () => {
      const { length } = await markedTexts(page);
      expect(length).toBeGreaterThan(10);
      expect(length).toBeLessThanOrEqual(150);
    });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await eventually(async () => expect(await markedTexts(page)).toContain("dermatomyositis"));
    expect((await markedTexts(page)).length).toBeLessThanOrEqual(150);
  });
});

describe("switches", () => {
  test("everywhere off and on takes effect at once in an open page", async () => {
    await open("<p>About calciphylaxis.</p>");
    await expectMarks(page, ["calciphylaxis"]);
    await chromium.changeSettings({ enabled: false });
    await expectMarks(page, []);
    await chromium.changeSettings({ enabled: true });
    await expectMarks(page, ["calciphylaxis"]);
  });

  test("this site off leaves other sites on", async () => {
    await chromium.changeSettings({ sites: { mode: "everywhere", off: ["127.0.0.1"], on: [] } });
    await open("<p>About calciphylaxis.</p>");
    const other = await chromium.open(`${server.otherOrigin}/page`);
    await expectMarks(other, ["calciphylaxis"]);
    expect(await markedTexts(page)).toEqual([]);
    await other.close();
  });

  test("the first on the page only, when the reader wants fewer marks", async () => {
    await chromium.changeSettings({ density: "page" });
    await open("<p>Calciphylaxis, calciphylaxis.</p><p>Calciphylaxis and nephrocalcinosis.</p>");
    await expectMarks(page, ["Calciphylaxis", "nephrocalcinosis"]);
    await chromium.changeSettings({ density: "every" });
    await expectMarks(page, ["Calciphylaxis", "calciphylaxis", "Calciphylaxis", "nephrocalcinosis"]);
  });
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
  expect(new Set(server.requests)).toEqual(new Set(["/page"]));
});
