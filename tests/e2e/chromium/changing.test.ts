/** Pages that are applications: they swap, add, recycle and redraw their text, or let it be edited. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { watchErrors } from "../harness/errors.ts";
import { eventually } from "../harness/eventually.ts";
import { expectMarks, markedTexts } from "../harness/marks.ts";
import { reportedTerms } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;
let errors: string[];

afterEach(async () => {
  expect(errors).toEqual([]);
  if (!page.isClosed()) await page.close();
});

const open = async (body: string): Promise<void> => {
  page = await chromium.browser.newPage();
  errors = await watchErrors(page);
  await page.goto(server.page("/page", body), { waitUntil: "load" });
  await page.bringToFront();
};
const expectReport = (terms: [string, number][]) =>
  eventually(async () => expect(await reportedTerms(chromium)).toEqual(terms));

test("navigation within a single page, forth and back", async () => {
  await open("<main></main>");
  await page.evaluate(() => {
    const texts: Record<string, string> = { "/one": "calciphylaxis", "/two": "nephrocalcinosis and pseudogout" };
    const draw = () => {
      const main = document.querySelector("main") as Element;
      main.replaceChildren(
        Object.assign(document.createElement("p"), { textContent: `About ${texts[location.pathname] ?? "nothing"}.` }),
      );
    };
    addEventListener("popstate", draw);
    const world = globalThis as unknown as { go(path: string): void };
    world.go = (path) => {
      history.pushState(null, "", path);
      draw();
    };
  });
  const go = (path: string) =>
    page.evaluate((to) => (globalThis as unknown as { go(path: string): void }).go(to), path);
  await go("/one");
  await expectMarks(page, ["calciphylaxis"]);
  await go("/two");
  await expectMarks(page, ["nephrocalcinosis", "pseudogout"]);
  await expectReport([
    ["nephrocalcinosis", 1],
    ["pseudogout", 1],
  ]);
  await page.evaluate(() => history.back());
  await expectMarks(page, ["calciphylaxis"]);
  await expectReport([["calciphylaxis", 1]]);
});

test("a page that grows as it is scrolled", async () => {
  await open("<main></main><footer>The end is near: pseudogout.</footer>");
  await page.evaluate(() => {
    const main = document.querySelector("main") as Element;
    let batch = 0;
    addEventListener("scroll", () => {
      if (scrollY + innerHeight < document.documentElement.scrollHeight - 100 || batch >= 8) return;
      const articles = Array.from({ length: 25 }, () => "<article><p>Of calciphylaxis, at length.</p></article>");
      main.insertAdjacentHTML("beforeend", `<h2>Batch ${++batch}</h2>${articles.join("")}`);
    });
    (document.querySelector("footer") as HTMLElement).style.marginTop = "2000px";
  });
  await eventually(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => document.querySelectorAll("article").length)).toBe(200);
  });
  await expectReport([
    ["calciphylaxis", 200],
    ["pseudogout", 1],
  ]);
  await eventually(async () => expect((await markedTexts(page)).at(-1)).toBe("pseudogout"));
});

test("a virtualised list that uses its rows again", async () => {
  await open(`<div id="view" style="height: 400px; overflow: auto; position: relative">
    <div style="height: 200000px"></div></div>`);
  await page.evaluate(() => {
    const names = ["calciphylaxis", "nephrocalcinosis", "dermatomyositis", "pseudogout"];
    const view = document.querySelector("#view") as HTMLElement;
    const rows = Array.from({ length: 24 }, () => {
      const row = view.appendChild(document.createElement("div"));
      row.style.cssText = "position: absolute; height: 20px";
      row.append("Row ", document.createElement("b"));
      return row;
    });
    const draw = () => {
      const first = Math.floor(view.scrollTop / 20);
      rows.forEach((row, k) => {
        const index = first + ((((k - first) % rows.length) + rows.length) % rows.length);
        row.style.top = `${index * 20}px`;
        (row.querySelector("b") as Element).textContent = `${index}: ${names[index % names.length]}`;
      });
    };
    view.addEventListener("scroll", draw);
    draw();
  });
  /** What is to be read in the list's window, and what of it is marked. */
  const look = () =>
    page.evaluate(() => {
      const { top, bottom } = (document.querySelector("#view") as Element).getBoundingClientRect();
      const isIn = (rect: DOMRect) => rect.top > top && rect.bottom < bottom;
      const shown = [...document.querySelectorAll("b")].filter((one) => isIn(one.getBoundingClientRect()));
      const marked = [...(CSS.highlights.get("aetia-term") as unknown as Iterable<AbstractRange>)].filter((range) =>
        isIn((range.startContainer.parentElement as Element).getBoundingClientRect()),
      );
      return {
        shown: shown.map(({ textContent }) => textContent?.split(": ")[1]).sort(),
        marked: marked
          .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset))
          .sort(),
      };
    });
  for (const place of [0, 1000, 1010, 90_000, 20]) {
    await page.evaluate((top) => {
      (document.querySelector("#view") as Element).scrollTop = top;
    }, place);
    await eventually(async () => {
      const { shown, marked } = await look();
      expect(shown.length).toBeGreaterThan(15);
      expect(marked).toEqual(shown);
    });
  }
});

test("a page that redraws its text has its marks again in the very frame, and never loses them", async () => {
  await open("<main></main><p>Below it dermatomyositis.</p>");
  /** Draws once. @returns frames that were drawn without the marks */
  const draw = (when: "task" | "frame") =>
    page.evaluate(
      (moment) =>
        new Promise<number>((resolve) => {
          const main = document.querySelector("main") as Element;
          const live = () =>
            [...(CSS.highlights.get("aetia-term") as unknown as Iterable<AbstractRange>)].filter(
              ({ startContainer }) => startContainer.isConnected,
            ).length;
          const redraw = () => {
            main.innerHTML = `<p>Drawn at ${performance.now()}: <b>calci</b>phylaxis.</p>`;
            let frames = 0;
            // Told of sizes when all else has run for the frame, right before it is drawn.
            new ResizeObserver((_, observer) => {
              if (live() === 2) {
                observer.disconnect();
                resolve(frames);
              } else {
                frames++;
                requestAnimationFrame(() => main.firstElementChild?.setAttribute("style", `width: ${500 - frames}px`));
              }
            }).observe(main.firstElementChild as Element);
          };
          if (moment === "task") setTimeout(redraw);
          else requestAnimationFrame(redraw);
        }),
      when,
    );
  await page.evaluate(() => (document.querySelector("main") as Element).append("calciphylaxis"));
  await expectMarks(page, ["calciphylaxis", "dermatomyositis"]);
  const waits: number[] = [];
  for (let k = 0; k < 20; k++) waits.push(await draw("task"));
  expect(Math.min(...waits)).toBe(0);
  // What is drawn when all that runs for a frame has been called already can only be followed with the next.
  const waitsInFrames: number[] = [];
  for (let k = 0; k < 20; k++) waitsInFrames.push(await draw("frame"));
  expect(Math.min(...waitsInFrames)).toBeLessThanOrEqual(1);
});

test("a document that is edited as a whole is left alone, from when its caret is set until it is no longer edited", async () => {
  await open("<p>About calciphylaxis.</p>");
  await expectMarks(page, ["calciphylaxis"]);
  await page.evaluate(() => {
    document.designMode = "on";
  });
  await page.mouse.click(60, 24);
  await expectMarks(page, []);
  await page.keyboard.type("nephrocalcinosis ");
  expect(await page.evaluate(() => document.body.textContent)).toContain("nephrocalcinosis");
  await expectReport([]);
  await page.evaluate(() => {
    document.designMode = "off";
    document.body.append(" and pseudogout");
  });
  await eventually(async () =>
    expect((await markedTexts(page)).sort()).toEqual(["calciphylaxis", "nephrocalcinosis", "pseudogout"].sort()),
  );
});

test("an editor in the page is left alone, also when it becomes one late, and is read again when it is none", async () => {
  await open("<div id=e><p>About calciphylaxis.</p><p>and nephrocalcinosis</p></div><p>then pseudogout</p>");
  await expectMarks(page, ["calciphylaxis", "nephrocalcinosis", "pseudogout"]);
  const set = (value: string) =>
    page.evaluate((state) => document.querySelector("#e")?.setAttribute("contenteditable", state), value);
  await set("true");
  await expectMarks(page, ["pseudogout"]);
  await page.evaluate(() => document.querySelector("#e")?.insertAdjacentHTML("beforeend", "<p>dermatomyositis</p>"));
  await page.evaluate(() => document.body.append("and calcinosis cutis"));
  await expectMarks(page, ["pseudogout", "calcinosis cutis"]);
  await set("false");
  await expectMarks(page, ["calciphylaxis", "nephrocalcinosis", "dermatomyositis", "pseudogout", "calcinosis cutis"]);
});

test("the back-forward cache takes the page with us in it, and gives it back at work", async () => {
  await open("<p>About calciphylaxis.</p>");
  await expectMarks(page, ["calciphylaxis"]);
  await page.evaluate(() => {
    const world = globalThis as unknown as { cameBack: boolean };
    addEventListener("pageshow", ({ persisted }) => {
      world.cameBack = persisted;
    });
  });
  await page.goto(server.page("/other", "<p>Then nephrocalcinosis.</p>"), { waitUntil: "load" });
  await expectMarks(page, ["nephrocalcinosis"]);
  await page.goBack();
  await expectMarks(page, ["calciphylaxis"]);
  expect(await page.evaluate(() => (globalThis as unknown as { cameBack: boolean }).cameBack)).toBe(true);
  await page.evaluate(() => document.body.append("And dermatomyositis."));
  await expectMarks(page, ["calciphylaxis", "dermatomyositis"]);
  await expectReport([
    ["calciphylaxis", 1],
    ["dermatomyositis", 1],
  ]);
});
