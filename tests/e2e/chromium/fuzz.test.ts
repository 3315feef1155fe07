/** Pages that no author would write: whatever they hold, terms are found and nothing in us fails. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchErrors } from "../harness/errors.ts";
import { eventually } from "../harness/eventually.ts";
import { card, pointAt } from "../harness/hands.ts";
import { expectMarks } from "../harness/marks.ts";
import { reportedTerms } from "../harness/reported.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
let page: Page;
let errors: string[];

beforeEach(async () => {
  page = await chromium.browser.newPage();
  errors = await watchErrors(page);
});
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

const open = async (body: string): Promise<void> => {
  await page.goto(server.page("/page", body), { waitUntil: "load" });
};
const expectReport = (terms: [string, number][]) =>
  eventually(async () => expect(await reportedTerms(chromium)).toEqual(terms));

test("the errors of extension scripts are seen", async () => {
  await open("<p>About calciphylaxis.</p>");
  await expectMarks(page, ["calciphylaxis"]);
  const [realm] = page.extensionRealms();
  await realm?.evaluate(() => {
    setTimeout(() => {
      throw new Error("on purpose");
    });
  });
  await eventually(() => expect(errors.join()).toContain("on purpose"));
});

/** 32-bit numbers from a seed, the same at each run (mulberry32). In pages, too: uses nothing from around it. */
const RANDOM = `(seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}`;

test.each([1, 2, 3])("random characters of all planes, with lone surrogates: text %i", async (seed) => {
  await open("<main></main>");
  await page.evaluate(`{
    const random = (${RANDOM})(${seed});
    const ranges = [[0, 0x7f], [0x80, 0x2ff], [0x300, 0x36f], [0x370, 0x1fff], [0x2000, 0x20ff], [0x2100, 0xd7ff],
      [0xd800, 0xdfff], [0xe000, 0xffff], [0x10000, 0x1ffff], [0xe0000, 0xe01ff], [0x1d400, 0x1d7ff]];
    const character = () => {
      const [low, high] = ranges[random() % ranges.length];
      const code = low + random() % (high - low + 1);
      return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
    };
    const main = document.querySelector("main");
    for (let k = 0; k < 200; k++) {
      const block = document.createElement("p");
      for (let part = 0; part < 1 + random() % 4; part++) {
        let text = "";
        for (let length = random() % 600; length > 0; length--) text += character();
        block.append(random() % 3 ? text : Object.assign(document.createElement("i"), { textContent: text }));
      }
      // Between line ends and full stops nothing of the noise can belong to it.
      block.append(".\\n calciphylaxis .\\n");
      main.append(block);
    }
  }`);
  // Noise may by chance hold other terms, but never hides the planted ones.
  await eventually(async () => {
    const planted = (await reportedTerms(chromium)).find(([text]) => text === "calciphylaxis");
    expect(planted).toEqual(["calciphylaxis", 200]);
  });
  expect(errors).toEqual([]);
});

test("lone surrogates, marks of direction and joiners beside and within words", async () => {
  await open("<p id=p></p><p id=q></p>");
  await page.evaluate(() => {
    const [p, q] = ["#p", "#q"].map((selector) => document.querySelector(selector) as Element);
    (p as Element).textContent = "\ud800 calciphylaxis \udc00, nephro\u200bcalcinosis \ud835";
    (q as Element).textContent = "\u202ddermatomyositis and calciph\ud800ylaxis";
  });
  await expectMarks(page, ["calciphylaxis", "nephro\u200bcalcinosis", "dermatomyositis"]);
  expect(errors).toEqual([]);
});

test("words of a million letters, and terms after them", async () => {
  await open("<p>First pseudogout.</p><p id=p></p><p id=q></p><p id=r></p>");
  await page.evaluate(() => {
    const fill = (id: string, text: string) => {
      (document.getElementById(id) as Element).textContent = text;
    };
    fill("p", `${"a".repeat(1_000_000)} calciphylaxis`);
    fill("q", `${"e\u0301".repeat(500_000)}; nephrocalcinosis`);
    fill("r", `${"(".repeat(500_000)}dermatomyositis${")".repeat(500_000)}`);
  });
  await expectReport([
    ["pseudogout", 1],
    ["calciphylaxis", 1],
    ["nephrocalcinosis", 1],
    ["dermatomyositis", 1],
  ]);
  expect(errors).toEqual([]);
});

test("100,000 empty and tiny text nodes, and 20,000 elements beside each other in one line", async () => {
  await open("<p id=p>Of pseudogout. </p><p id=q></p>");
  await page.evaluate(() => {
    const [p, q] = ["p", "q"].map((id) => document.getElementById(id) as Element);
    for (let k = 0; k < 100_000; k++) (p as Element).append(document.createTextNode(k % 3 ? "" : "x"));
    (p as Element).append(" calciphylaxis");
    for (const letter of "dermatomyositis ".repeat(1250)) {
      (q as Element).append(Object.assign(document.createElement("span"), { textContent: letter }));
    }
  });
  await expectReport([
    ["pseudogout", 1],
    ["calciphylaxis", 1],
    ["dermatomyositis", 1250],
  ]);
  expect(errors).toEqual([]);
});

/** Hidden, so that all text stays in the window. */
const fieldsNamed = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join("");
const namesOfElements = (): Promise<string[]> =>
  page.evaluate(() =>
    [Node, Element, HTMLElement, EventTarget]
      .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
      .filter((name) => name !== "constructor"),
  );

test.each(["before we come", "later"])(
  "a form whose fields are named like everything that elements have, with cards of its terms: %s",
  async (when) => {
    await open("<p>First dermatomyositis.</p>");
    await expectMarks(page, ["dermatomyositis"]);
    const form =
      `<form>${fieldsNamed(await namesOfElements())} About calciphylaxis <p>and nephrocalcinosis</p> and pseudogout</form>` +
      "<p>then sarcoidosis</p>";
    if (when === "later") await page.evaluate((markup) => document.body.insertAdjacentHTML("beforeend", markup), form);
    else await open(`<p>First dermatomyositis.</p>${form}`);
    await expectMarks(page, ["dermatomyositis", "calciphylaxis", "nephrocalcinosis", "pseudogout", "sarcoidosis"]);
    for (const name of ["Nephrocalcinosis", "Calciphylaxis"]) {
      await pointAt(page, name.toLowerCase());
      expect(await card(page, name)).not.toBeNull();
    }
    await page.mouse.click(400, 300);
    expect(errors).toEqual([]);
  },
);

test.each(["contains", "getRootNode", "compareDocumentPosition", "nodeType", "isConnected", "closest"])(
  "a form with a field named %s, that comes later, goes and comes again",
  async (name) => {
    await open("<p>First dermatomyositis.</p><main></main>");
    await expectMarks(page, ["dermatomyositis"]);
    const set = (markup: string) =>
      page.evaluate((inner) => {
        (document.querySelector("main") as Element).innerHTML = inner;
      }, markup);
    const form = `<form>${fieldsNamed([name])} About calciphylaxis</form>`;
    await set(form);
    await expectMarks(page, ["dermatomyositis", "calciphylaxis"]);
    await set("");
    await expectMarks(page, ["dermatomyositis"]);
    await set(form);
    await expectReport([
      ["dermatomyositis", 1],
      ["calciphylaxis", 1],
    ]);
    expect(errors).toEqual([]);
  },
);

test("text that the page moves out of a frame that was read, too", async () => {
  await open("<p>First dermatomyositis.</p><iframe width=600 height=300></iframe><main></main>");
  const filling = "Words about nothing in particular at all. ".repeat(20);
  await page.evaluate((text) => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    frame.srcdoc = `<p>About calciphylaxis and <b>pseudogout</b>.</p><p>${text}</p>`;
  }, filling);
  await eventually(async () => {
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => CSS.highlights.get("aetia-term")?.size)).toBe(2);
  });
  await page.evaluate(() => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const moved = frame.contentDocument?.querySelector("p") as Element;
    (document.querySelector("main") as Element).append(moved, "then sarcoidosis");
  });
  await expectMarks(page, ["dermatomyositis", "calciphylaxis", "pseudogout", "sarcoidosis"]);
  await pointAt(page, "calciphylaxis");
  expect(await card(page, "Calciphylaxis")).not.toBeNull();
  expect(errors).toEqual([]);
});

test("images named like everything that documents have, before we come and later", async () => {
  await open("<main></main>");
  const names = await page.evaluate(() =>
    [Document.prototype, Node.prototype, EventTarget.prototype, HTMLDocument.prototype].flatMap((prototype) =>
      Object.getOwnPropertyNames(prototype),
    ),
  );
  expect(names).toContain("createTreeWalker");
  const images = names.map((name) => `<img name="${name}" width="1" height="1">`).join("");
  await open(`${images}<p>About calciphylaxis.</p>`);
  await expectReport([["calciphylaxis", 1]]);
  await open(`<p>About nephrocalcinosis.</p><p id=p></p>`);
  await expectReport([["nephrocalcinosis", 1]]);
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML("beforeend", `${markup}<p>and dermatomyositis</p>`);
  }, images);
  await expectReport([
    ["nephrocalcinosis", 1],
    ["dermatomyositis", 1],
  ]);
  expect(errors).toEqual([]);
});

test("a page that overrides the prototypes", async () => {
  const script = `
    const broken = () => { throw new Error("broken by the page"); };
    for (const one of [Node, Element, Document, Range, TreeWalker, Text, CharacterData, Highlight, StaticRange]) {
      for (const name of Object.getOwnPropertyNames(one.prototype)) {
        try {
          const { value } = Object.getOwnPropertyDescriptor(one.prototype, name);
          Object.defineProperty(one.prototype, name, typeof value === "function" ? { value: broken } : { get: broken });
        } catch {}
      }
    }
    for (const one of [Array, Map, Set, String, RegExp, Promise]) {
      for (const name of ["push", "at", "find", "filter", "get", "has", "set", "add", "slice", "exec", "then"]) {
        try { Object.defineProperty(one.prototype, name, { value: broken }); } catch {}
      }
    }
    globalThis.requestAnimationFrame = globalThis.setTimeout = globalThis.queueMicrotask = broken;
    globalThis.Highlight = globalThis.StaticRange = globalThis.MutationObserver = broken;
    Object.defineProperty(globalThis, "scheduler", { value: undefined });`;
  await page.goto(server.page("/broken", `<p>About calciphylaxis.</p><script>${script}</script>`), {
    waitUntil: "domcontentloaded",
  });
  await expectReport([["calciphylaxis", 1]]);
  const [realm] = page.extensionRealms();
  await eventually(async () => expect(await realm?.evaluate(() => CSS.highlights.get("aetia-term")?.size)).toBe(1));
  expect(errors.filter((line) => line.includes("chrome-extension:"))).toEqual([]);
});

test.each([11, 12])("text that is edited, cut, joined, moved and taken away while it is read: %i", async (seed) => {
  await open("<main></main>");
  const expected = (await page.evaluate(`{
    const random = (${RANDOM})(${seed});
    const pick = (list) => list[random() % list.length];
    const main = document.querySelector("main");
    const words = ["calciphylaxis ", "nephrocalcinosis, ", "dermatomyositis; ", "about ", "and then ", "\\n", "calci", "phylaxis "];
    const text = () => Array.from({ length: 1 + random() % 12 }, () => pick(words)).join("");
    const paragraph = () => {
      const p = document.createElement("p");
      for (let k = 0; k < 1 + random() % 4; k++) {
        const holder = random() % 2 ? p : p.appendChild(document.createElement(pick(["em", "b", "span", "a"])));
        holder.append(text());
      }
      return p;
    };
    for (let k = 0; k < 4000; k++) main.append(paragraph());
    const textIn = (node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return pick(texts);
    };
    const changes = [
      (p) => { const node = textIn(p); if (node) node.data = text(); },
      (p) => { const node = textIn(p); if (node?.length > 4) node.splitText(1 + random() % (node.length - 2)); },
      (p) => { const node = textIn(p); if (node?.length > 4) node.deleteData(random() % 3, 2); },
      (p) => p.normalize(),
      (p) => p.remove(),
      (p) => p.replaceWith(paragraph()),
      (p) => p.after(paragraph()),
      (p) => main.prepend(p),
      (p) => textIn(p)?.remove(),
      (p) => { p.innerHTML = p.innerHTML; },
      (p) => { p.style.display = "none"; },
      (p) => { p.removeAttribute("style"); },
    ];
    (async () => {
      for (let turn = 0; turn < 120; turn++) {
        for (let k = 0; k < 25; k++) pick(changes)(pick(main.children));
        await new Promise((resolve) => setTimeout(resolve, random() % 12));
      }
      for (const p of main.children) p.removeAttribute("style");
      // A line of its own ends what stood before.
      const count = (word) => [...main.children].reduce((sum, p) =>
        sum + [...p.textContent.matchAll(new RegExp("(?<![\\\\p{L}\\\\p{N}])" + word + "(?![\\\\p{L}\\\\p{N}])", "gu"))].length, 0);
      // Cuts may leave "calciphylax": as a plural loses its ending, -xis does, and both are the same name.
      return [["calciphylaxis", "calciphylax(?:is)?"], ["nephrocalcinosis"], ["dermatomyositis"]].map(
        ([word, forms = word]) => [word, count(forms)]);
    })()
  }`)) as [string, number][];
  const sorted = (terms: [string, number][]) => [...terms].sort(([one], [other]) => one.localeCompare(other));
  await eventually(async () => expect(sorted(await reportedTerms(chromium))).toEqual(sorted(expected)));
  expect(errors).toEqual([]);
});
