/** Places of a page that a reader may or may not want marked: navigation and lists of references; a journal's article. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../harness/eventually.ts";
import { expectMarks, markedTexts } from "../harness/marks.ts";
import { reportedTerms } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;

beforeEach(() => chromium.changeSettings({ inReferences: true, inNavigation: false, density: "every" }));
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string) => {
  page = await chromium.open(server.page("/page", body));
};

/** What the panel would list: each term as first written, and how often. */
const reported = async () => Object.fromEntries(await reportedTerms(chromium));

describe("navigation", () => {
  const MENUS = ["navigation", "menu", "menubar", "toolbar", "tablist", "doc-toc"]
    .map((role) => `<div role="${role}"><p>Calciphylaxis</p></div>`)
    .join("");
  const BODY = `<nav><ul><li><a href="#">Nephrocalcinosis</a></li></ul></nav>${MENUS}<p>About dermatomyositis.</p>`;
  const ALL = ["Nephrocalcinosis", ...Array.from({ length: 6 }, () => "Calciphylaxis"), "dermatomyositis"];

  test("is not marked, nor listed, unless the reader wants it, at once in all tabs", async () => {
    await open(BODY);
    await expectMarks(page, ["dermatomyositis"]);
    await eventually(async () => expect(await reported()).toEqual({ dermatomyositis: 1 }));
    await chromium.changeSettings({ inNavigation: true });
    await expectMarks(page, ALL);
    await eventually(async () =>
      expect(await reported()).toEqual({ Nephrocalcinosis: 1, Calciphylaxis: 6, dermatomyositis: 1 }),
    );
    const other = await chromium.open(server.page("/page", BODY));
    await expectMarks(other, ALL);
    await chromium.changeSettings({ inNavigation: false });
    await expectMarks(other, ["dermatomyositis"]);
    await page.bringToFront();
    await expectMarks(page, ["dermatomyositis"]);
    await other.close();
  });

  test("that comes later is not marked either, nor what is added to it", async () => {
    await open("<main><p>About dermatomyositis.</p></main>");
    await expectMarks(page, ["dermatomyositis"]);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<nav><p>Calciphylaxis</p></nav>");
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Nephrocalcinosis</p>");
    });
    await expectMarks(page, ["dermatomyositis", "Nephrocalcinosis"]);
    await page.evaluate(() => {
      document.querySelector("nav")?.insertAdjacentHTML("beforeend", "<p>Pseudogout</p>");
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Calciphylaxis</p>");
    });
    await expectMarks(page, ["dermatomyositis", "Nephrocalcinosis", "Calciphylaxis"]);
  });
});

describe("lists of references", () => {
  const LIST = "<ol><li>On calciphylaxis. 1999.</li><li><i>Nephrocalcinosis</i> reviewed.</li></ol>";
  const kinds: [string, string][] = [
    ["with the role of a bibliography", `<section role="doc-bibliography">${LIST}</section>`],
    ["named as journals do", `<div class="ref-list"><p>On calciphylaxis.</p><p>Nephrocalcinosis</p></div>`],
    ["named as encyclopedias do", `<div class="reflist"><ol class="references"><li>Calciphylaxis</li></ol></div>`],
    ["with an identifier", `<div id="references"><p>Calciphylaxis</p></div>`],
    ["under 'References'", `<h2>References</h2>${LIST}`],
    ["under 'Bibliography', with parts", `<h2>Bibliography</h2><h3>Primary</h3>${LIST}<h3>Other</h3>${LIST}`],
    ["under 'Literature cited'", `<h3>6. Literature Cited:</h3>${LIST}`],
    ["under a heading with markup", `<div><h2><span>7</span> <span>References</span></h2></div><div>${LIST}</div>`],
    ["in paragraphs that are named so", `<h2>References</h2><p class="ref">Calciphylaxis, 1999.</p>`],
  ];

  test.each(kinds)("%s are marked only if the reader wants that", async (_, list) => {
    await chromium.changeSettings({ inReferences: false });
    await open(`<h1>About</h1><p>Of dermatomyositis.</p>${list}<h2>Afterwards</h2><p>And pseudogout.</p>`);
    await expectMarks(page, ["dermatomyositis", "pseudogout"]);
    await eventually(async () => expect(await reported()).toEqual({ dermatomyositis: 1, pseudogout: 1 }));
    await chromium.changeSettings({ inReferences: true });
    await eventually(async () => expect((await markedTexts(page)).length).toBeGreaterThan(2));
    await chromium.changeSettings({ inReferences: false });
    await expectMarks(page, ["dermatomyositis", "pseudogout"]);
  });

  test("are not what merely stands under such a heading, or is headed otherwise", async () => {
    await chromium.changeSettings({ inReferences: false });
    await open(`<h2>References</h2><p>A note on calciphylaxis.</p><h2>Reference values</h2><ul><li>Pseudogout</li></ul>
      <h2>References to nephrocalcinosis in older texts, a chapter</h2><ul><li>Dermatomyositis</li></ul>`);
    await expectMarks(page, ["calciphylaxis", "Pseudogout", "nephrocalcinosis", "Dermatomyositis"]);
  });

  test("that come later are treated alike, and no mark is ever seen in them", async () => {
    await chromium.changeSettings({ inReferences: false });
    await open(`<p>Of dermatomyositis.</p><div role="doc-bibliography">${LIST}</div>`);
    await page.evaluate(() => {
      const world = globalThis as unknown as { most: number };
      world.most = 0;
      const look = () => {
        world.most = Math.max(world.most, CSS.highlights.get("aetia-term")?.size ?? 0);
        requestAnimationFrame(look);
      };
      look();
    });
    await expectMarks(page, ["dermatomyositis"]);
    await page.evaluate((list) => {
      document.body.insertAdjacentHTML("beforeend", `<h2>References</h2>${list}<h2>After</h2><p>Pseudogout</p>`);
    }, LIST);
    await expectMarks(page, ["dermatomyositis", "Pseudogout"]);
    // Looked at once a frame: the last marks may have come since.
    await eventually(async () =>
      expect(await page.evaluate(() => (globalThis as unknown as { most: number }).most)).toBe(2),
    );
  });
});

describe("a journal's article", () => {
  const article = readFileSync(join(import.meta.dirname, "../../fixtures/journal-article.html"), "utf8");
  const TEXT = {
    "dystrophic calcification": 3,
    "metastatic calcification": 2,
    "pseudoxanthoma elasticum": 3,
    dermatomyositis: 1,
    "Ehlers–Danlos syndrome": 1,
    "tumoral calcinosis": 2,
    Calciphylaxis: 3,
    "Heterotopic ossification": 1,
    Nephrocalcinosis: 1,
    Calcinosis: 1,
    Pseudogout: 2,
  };

  test("is read as it is meant: over its markup, its table, figure and list of references", async () => {
    await open(article);
    await eventually(async () =>
      expect(await reported()).toEqual({
        ...TEXT,
        dermatomyositis: 2,
        Calciphylaxis: 4,
        "Ehlers–Danlos syndrome": 2,
      }),
    );
  });

  test("without its references", async () => {
    await chromium.changeSettings({ inReferences: false });
    await open(article);
    await eventually(async () => expect(await reported()).toEqual(TEXT));
  });
});
