/** The card in real Chromium: when it comes and goes, what it says, and that the page notices nothing of it. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { eventually } from "../harness/eventually.ts";
import { button, card, focusedInCard, pointAt, press, resize } from "../harness/hands.ts";
import { expectMarks, middleOfMark, pageSnapshot } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();

const TEXT = `<p>About calciphylaxis, then of nephrocalcinosis.</p>`;

/** Opens a page of its own for one test. */
async function withPage(path: string, body: string, run: (page: Page) => Promise<void>, headers = {}): Promise<void> {
  const page = await chromium.open(server.page(path, { body, headers }));
  try {
    await page.bringToFront();
    await run(page);
  } finally {
    await page.close();
  }
}

/** Waits until more than the marks is there: what watches the pointer comes after them, and tells the terms. */
const watched = (page: Page) =>
  eventually(async () => expect(Number(await chromium.badge(page.url()))).toBeGreaterThan(0));

/** The card's host as a page sees it; null when none is shown. */
const host = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector("aetia-card");
    if (!element?.matches(":popover-open")) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom, parent: element.parentElement?.localName, root: element.shadowRoot };
  });

const gone = (page: Page) => eventually(async () => expect(await host(page)).toBeNull());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const expectFocus = (page: Page, on: string) => eventually(async () => expect(await focused(page)).toBe(on));

/** What the command's listener does: the browser's own shortcuts cannot be pressed from here. */
const command = async (page: Page, message: object) =>
  (await chromium.worker()).evaluate(
    async (url, sent) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      const [tab] = await tabs.query({ url });
      await tabs.sendMessage(tab?.id ?? -1, sent, { frameId: 0 });
    },
    page.url(),
    message,
  );

describe("coming and going", () => {
  test("hovering shows it under the term, inside the window; Escape takes it away for good", () =>
    withPage("/hover", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      const at = await host(page);
      const term = await middleOfMark(page, "calciphylaxis");
      expect(at?.top).toBeGreaterThan(term.y);
      expect((at?.top ?? 0) - term.y).toBeLessThan(30);
      expect((at?.right ?? 0) - (at?.left ?? 0)).toBeLessThanOrEqual(360);
      expect((at?.bottom ?? 0) - (at?.top ?? 0)).toBeLessThanOrEqual(420);
      await page.keyboard.press("Escape");
      await gone(page);
      // Still on the term: what the reader closed does not come back by a tremble of the hand.
      await page.mouse.move(term.x + 2, term.y);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await host(page)).toBeNull();
    }));

  test("the pointer can go over to it; leaving both closes it", () =>
    withPage("/leave", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      const at = await host(page);
      // Over what lies between, and at once: how long the way may take is counted in real time.
      await Promise.all([-3, 40].map((down) => page.mouse.move((at?.left ?? 0) + 40, (at?.top ?? 0) + down)));
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await host(page)).not.toBeNull();
      await page.mouse.move(900, 700, { steps: 4 });
      await gone(page);
    }));

  test("it goes over from one term to the next", () =>
    withPage("/next", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await pointAt(page, "nephrocalcinosis");
      await card(page, "Nephrocalcinosis");
      expect(await page.$$("aetia-card")).toHaveLength(1);
    }));

  test("a click on a term opens it at once; on a linked term the click stays the page's", () =>
    withPage("/click", `<p>About calciphylaxis.</p><p><a href="#there">Of nephrocalcinosis</a></p>`, async (page) => {
      await watched(page);
      // By finger, which does not hover: a mouse that rests on the term would open its card.
      const linked = await middleOfMark(page, "nephrocalcinosis");
      await page.touchscreen.tap(linked.x, linked.y);
      await eventually(async () => expect(await page.evaluate(() => location.hash)).toBe("#there"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await host(page)).toBeNull();
      const { x, y } = await middleOfMark(page, "calciphylaxis");
      await page.mouse.click(x, y);
      await card(page, "Calciphylaxis");
      await page.mouse.click(900, 700);
      await gone(page);
    }));

  test("a tap opens it, a tap elsewhere closes it", () =>
    withPage("/tap", TEXT, async (page) => {
      await watched(page);
      const { x, y } = await middleOfMark(page, "calciphylaxis");
      await page.touchscreen.tap(x, y);
      await card(page, "Calciphylaxis");
      await (await page.waitForSelector("aria/Reference 1"))?.tap();
      await page.waitForSelector('::-p-aria([role="tooltip"])');
      await page.touchscreen.tap(900, 700);
      await gone(page);
    }));

  test("nothing opens while text is being selected over a term", () =>
    withPage("/select", TEXT, async (page) => {
      await watched(page);
      const { x, y } = await middleOfMark(page, "calciphylaxis");
      await page.mouse.move(x - 80, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await host(page)).toBeNull();
      await page.mouse.up();
      expect(await page.evaluate(() => String(getSelection()))).not.toBe("");
    }));

  test("it stays for a scroll of less than a line, and makes way for more", () =>
    withPage("/scroll", `${TEXT}<div style="height: 3000px"></div>`, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await page.evaluate(() => scrollBy(0, 12));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await host(page)).not.toBeNull();
      await page.evaluate(() => scrollBy(0, 100));
      await gone(page);
    }));
});

describe("the page", () => {
  test("keeps the focus and gets every letter typed while a card opens", () =>
    withPage("/type", `<input id="field">${TEXT}`, async (page) => {
      await page.focus("#field");
      await pointAt(page, "calciphylaxis");
      await page.keyboard.type("abc", { delay: 150 });
      await card(page, "Calciphylaxis");
      await page.keyboard.type("def");
      expect(await page.$eval("#field", (field) => (field as HTMLInputElement).value)).toBe("abcdef");
      await page.keyboard.press("Escape");
      await gone(page);
      await expectFocus(page, "field");
    }));

  test("sees neither into the card nor what is done in it", () =>
    withPage("/private", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect((await host(page))?.root).toBeNull();
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        for (const type of [
          "pointerdown",
          "mousedown",
          "click",
          "keydown",
          "keyup",
          "wheel",
          "focusin",
          "pointermove",
        ]) {
          document.addEventListener(type, (event) => seen.push(event.type));
        }
      });
      await press(page, "aria/Reference 1");
      await page.mouse.wheel({ deltaY: 20 });
      await page.keyboard.press("j");
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    }));

  test("is as it was when the card is gone", () =>
    withPage("/untouched", TEXT, async (page) => {
      const before = await pageSnapshot(page);
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect(await pageSnapshot(page)).toBe(before);
      await page.keyboard.press("Escape");
      await eventually(async () => expect(await page.$("aetia-card")).toBeNull());
      expect(await pageSnapshot(page)).toBe(before);
    }));

  test("cannot restyle or hide it, nor be darkened by its own rules for what lies behind dialogs", () =>
    withPage(
      "/hostile",
      `<style>aetia-card, body ~ * { display: none !important; opacity: 0 !important; position: static !important;
         width: 20px !important; transform: scale(0.1) !important; pointer-events: none !important }
         ::backdrop { background: red !important }</style>${TEXT}`,
      async (page) => {
        await pointAt(page, "calciphylaxis");
        await card(page, "Calciphylaxis");
        const look = await page.$eval("aetia-card", (element) => {
          const { display, opacity, position, width, transform } = getComputedStyle(element);
          return {
            display,
            opacity,
            position,
            width,
            transform,
            behind: getComputedStyle(element, "::backdrop").display,
          };
        });
        expect(look).toEqual({
          display: "block",
          opacity: "1",
          position: "fixed",
          width: "360px",
          transform: "none",
          behind: "none",
        });
      },
    ));

  test("with the strictest policy shows it styled", () =>
    withPage(
      "/policy",
      TEXT,
      async (page) => {
        await pointAt(page, "calciphylaxis");
        const dialog = await card(page, "Calciphylaxis");
        expect(await dialog?.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("8px");
        await (await page.waitForSelector("aria/Reference 1"))?.hover();
        await page.waitForSelector('::-p-aria([role="tooltip"])');
      },
      {
        "content-security-policy":
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    ));
});

describe("above what a page puts on top", () => {
  test("in a modal dialog it can be used; Escape closes it and not the dialog; it goes with the dialog", () =>
    withPage("/dialog", `<dialog id="modal" style="width: 500px">${TEXT}</dialog>`, async (page) => {
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await page.evaluate(() => (document.getElementById("modal") as HTMLDialogElement).showModal());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      expect((await host(page))?.parent).toBe("dialog");
      await (await page.waitForSelector("aria/Reference 1"))?.hover();
      await page.waitForSelector('::-p-aria([role="tooltip"])');
      await page.keyboard.press("Escape");
      await gone(page);
      expect(await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).open)).toBe(true);
      await pointAt(page, "nephrocalcinosis");
      await card(page, "Nephrocalcinosis");
      await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).close());
      await gone(page);
      await eventually(async () => expect(await page.$("aetia-card")).toBeNull());
      expect(errors).toEqual([]);
    }));

  test("Escape is the page's when no card is shown", () =>
    withPage("/escape", `<dialog id="modal" style="width: 500px">${TEXT}</dialog>`, async (page) => {
      await page.evaluate(() => (document.getElementById("modal") as HTMLDialogElement).showModal());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await page.keyboard.press("Escape");
      await gone(page);
      await page.keyboard.press("Escape");
      await eventually(async () =>
        expect(await page.$eval("#modal", (modal) => (modal as HTMLDialogElement).open)).toBe(false),
      );
    }));

  test("a click in it leaves the page's own popover open", () =>
    withPage("/popover", `<div id="own" popover style="width: 500px">${TEXT}</div>`, async (page) => {
      await page.$eval("#own", (own) => (own as HTMLElement).showPopover());
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await press(page, "aria/Reference 1");
      expect(await page.$eval("#own", (own) => own.matches(":popover-open"))).toBe(true);
    }));

  test("over a full-screen element", () =>
    withPage(
      "/full",
      `<div id="full" style="background: white">${TEXT}<button>Full screen</button></div>`,
      async (page) => {
        await page.$eval("#full", (full) =>
          full.querySelector("button")?.addEventListener("click", () => full.requestFullscreen()),
        );
        await page.click("button");
        await page.waitForFunction(() => document.fullscreenElement !== null);
        await pointAt(page, "calciphylaxis");
        await card(page, "Calciphylaxis");
        const { left, top } = (await host(page)) ?? { left: 0, top: 0 };
        expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left + 20, top + 20)).toBe(
          "aetia-card",
        );
        await page.evaluate(() => document.exitFullscreen());
        await gone(page);
      },
    ));
});

describe("by keyboard", () => {
  test("the first press shows the card and leaves the focus, the second goes into it, Escape comes back", () =>
    withPage("/keyboard", `<input id="field">${TEXT}`, async (page) => {
      await middleOfMark(page, "calciphylaxis");
      await page.focus("#field");
      await command(page, { type: "page/card" });
      await card(page, "Calciphylaxis");
      expect(await focused(page)).toBe("field");
      await command(page, { type: "page/card" });
      await expectFocus(page, "aetia-card");
      // Through the close button and the terms in the sentence, to the first number.
      for (let steps = 0; steps < 20 && (await focusedInCard(page)) !== "Reference 1"; steps++) {
        await page.keyboard.press("Tab");
      }
      const source = await page.waitForSelector('::-p-aria([role="tooltip"])');
      expect(await source?.evaluate((element) => element.textContent)).toMatch(/^1 · /);
      await page.keyboard.press("Escape");
      await gone(page);
      await expectFocus(page, "field");
    }));

  test("stepping to the next term takes the card along", () =>
    withPage("/step", `${TEXT}<div style="height: 3000px"></div><p>And dermatomyositis.</p>`, async (page) => {
      await middleOfMark(page, "calciphylaxis");
      await command(page, { type: "page/step", direction: 1 });
      await command(page, { type: "page/card" });
      await card(page, "Calciphylaxis");
      await command(page, { type: "page/step", direction: 1 });
      await card(page, "Nephrocalcinosis");
      await command(page, { type: "page/step", direction: 1 });
      await card(page, "Dermatomyositis");
      await eventually(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000));
    }));
});

describe("not this term", () => {
  test("asked where, it mutes; the focus goes back, and it says where to undo, and undoes", () =>
    withPage("/mute", `<input id="field">${TEXT}`, async (page) => {
      await page.focus("#field");
      await middleOfMark(page, "calciphylaxis");
      await command(page, { type: "page/step", direction: 1 });
      await command(page, { type: "page/card" });
      await card(page, "Calciphylaxis");
      await command(page, { type: "page/card" });
      await expectFocus(page, "aetia-card");
      await press(page, button("Not this term: Calciphylaxis"));
      await page.waitForSelector(button("Everywhere"));
      // The first Escape folds the question, and the card stays.
      await page.keyboard.press("Escape");
      await eventually(async () => expect(await page.$(button("Everywhere"))).toBeNull());
      await card(page, "Calciphylaxis");
      await press(page, button("Not this term: Calciphylaxis"));
      await press(page, button("On this page"));
      await expectMarks(page, ["nephrocalcinosis"]);
      await eventually(async () => expect(await page.$('::-p-aria([role="dialog"])')).toBeNull());
      await expectFocus(page, "field");
      const status = await page.waitForSelector('::-p-aria([role="status"])');
      await eventually(async () =>
        expect(await status?.evaluate((element) => element.textContent)).toBe(
          "Calciphylaxis is no longer marked on this page. Undo it in the side panel, under This page.",
        ),
      );
      await eventually(async () => {
        const at = await host(page);
        expect((at?.bottom ?? 0) - (at?.top ?? 0)).toBeLessThan(120);
      });
      await press(page, button("Undo: mark Calciphylaxis again"));
      await expectMarks(page, ["calciphylaxis", "nephrocalcinosis"]);
      await gone(page);
    }));

  test("what follows a mute makes way: Escape, a click elsewhere, another card", () =>
    withPage("/mute-on", "<p>Of calciphylaxis, nephrocalcinosis, gout and dermatomyositis.</p>", async (page) => {
      const mute = async (text: string, name: string) => {
        await pointAt(page, text);
        await card(page, name);
        await press(page, button(`Not this term: ${name}`));
        await press(page, button("On this page"));
        await page.waitForSelector('::-p-aria([role="status"])');
      };
      await mute("calciphylaxis", "Calciphylaxis");
      await page.keyboard.press("Escape");
      await gone(page);
      await mute("nephrocalcinosis", "Nephrocalcinosis");
      await page.mouse.click(900, 700);
      await gone(page);
      await mute("gout", "Gout");
      await pointAt(page, "dermatomyositis");
      await card(page, "Dermatomyositis");
      await eventually(async () => expect(await page.$(button("Undo: mark Gout again"))).toBeNull());
      await expectMarks(page, ["dermatomyositis"]);
    }));
});

test("a name that cannot be confirmed loses its mark and gets no card", () =>
  withPage("/refused", TEXT, async (page) => {
    // The page still runs with the lexicon of another version.
    await middleOfMark(page, "calciphylaxis");
    await (await chromium.worker()).evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      const { lexicon } = await storage.local.get("lexicon");
      Object.assign(globalThis, { kept: lexicon });
      await storage.local.set({ lexicon: { ...(lexicon as object), version: "of another time" } });
    });
    try {
      await pointAt(page, "calciphylaxis");
      await expectMarks(page, ["nephrocalcinosis"]);
      expect(await host(page)).toBeNull();
    } finally {
      await (await chromium.worker()).evaluate(async () => {
        const { chrome, kept } = globalThis as unknown as {
          chrome: typeof import("webextension-polyfill");
          kept: unknown;
        };
        await chrome.storage.local.set({ lexicon: kept });
      });
    }
  }));

describe("small and zoomed windows", () => {
  test.each([
    ["a phone", 320, 480, 1],
    ["200 %", 650, 450, 2],
    ["400 %", 320, 256, 2],
  ])("%s: inside the window, beside the term", (name, width, height, deviceScaleFactor) =>
    withPage(`/${name.replaceAll(/\W/g, "")}`, `<div style="height: 100px"></div>${TEXT}`, async (page) => {
      await resize(page, width, height, deviceScaleFactor);
      await pointAt(page, "nephrocalcinosis");
      await card(page, "Nephrocalcinosis");
      const at = (await host(page)) ?? { left: -1, top: -1, right: 0, bottom: 0 };
      const term = await middleOfMark(page, "nephrocalcinosis");
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.right).toBeLessThanOrEqual(width);
      expect(at.bottom).toBeLessThanOrEqual(height);
      expect(at.top > term.y || at.bottom < term.y).toBe(true);
    }),
  );

  test("a page that zooms its root does not zoom the card", () =>
    withPage("/zoom", `<style>html { zoom: 1.5 }</style>${TEXT}`, async (page) => {
      await pointAt(page, "calciphylaxis");
      await card(page, "Calciphylaxis");
      await eventually(async () => {
        const at = await host(page);
        expect((at?.right ?? 0) - (at?.left ?? 0)).toBeCloseTo(360, 0);
      });
    }));
});

describe("what it says", () => {
  test("name, sentence, causes with level, mechanism, citations, review and its date", () =>
    withPage("/words", TEXT, async (page) => {
      await pointAt(page, "calciphylaxis");
      const dialog = await card(page, "Calciphylaxis");
      const text = (await dialog?.evaluate((element) => (element as HTMLElement).innerText)) ?? "";
      expect(text).toMatch(/^Calciphylaxis/);
      for (const part of ["Causes", "Mechanism", "not yet reviewed · ", "Open in side panel"])
        expect(text).toContain(part);
      expect(text).toMatch(/Established|Associated|Hypothesised/);
      await (await page.waitForSelector("aria/Reference 1"))?.hover();
      const source = await page.waitForSelector('::-p-aria([role="tooltip"])');
      expect(await source?.evaluate((element) => element.textContent)).toMatch(/^1 · \S.*\d{4}/);
    }));

  test.each(["light", "dark"])("without accessibility faults in the %s theme", (theme) =>
    withPage(`/axe-${theme}`, TEXT, async (page) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await pointAt(page, "calciphylaxis");
      const dialog = await card(page, "Calciphylaxis");
      // axe does not enter closed roots: it gets the same markup and styles on a plain page.
      const { markup, css } = (await dialog?.evaluate((element) => {
        const sheets = (element.getRootNode() as ShadowRoot).adoptedStyleSheets;
        return {
          markup: element.outerHTML,
          css: sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n"),
        };
      })) ?? { markup: "", css: "" };
      expect(markup).toContain('role="dialog"');
      expect(css).toContain(".card");
      const plain = await chromium.open(
        server.page(
          `/plain-${theme}`,
          `<style>${css} .card { animation: none }</style><main><h1>Card</h1>${markup}</main>`,
        ),
      );
      await plain.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      expect(await accessibilityFaults(plain)).toEqual([]);
      await plain.close();
    }),
  );
});

test("nothing went to the network", () => {
  expect(server.outsideRequests).toEqual([]);
});
