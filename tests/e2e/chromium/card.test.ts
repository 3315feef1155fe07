/** The card in real Chromium: when it comes and goes, by pointer, by touch and by keyboard, and what it says. */
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "../harness/axe.ts";
import { cardPages, expectFocus, focused, gone, host, TEXT } from "../harness/card-page.ts";
import { eventually } from "../harness/eventually.ts";
import { card, focusedInCard, pointAt } from "../harness/hands.ts";
import { expectMarks, middleOfMark } from "../harness/marks.ts";
import { useChromium } from "../harness/use.ts";

const { server, chromium } = useChromium();
const { withPage, watched, command } = cardPages(chromium, server);

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
